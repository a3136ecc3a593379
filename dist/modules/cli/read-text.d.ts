import type { Io } from './command.js';
/**
 * The text of a file, `-` being standard input: UTF-8, or UTF-16 if a byte order mark says so. The mark is taken away.
 * @throws {Failure} where it cannot be read or is no text
 */
export declare function readText(file: string, io?: Pick<Io, 'stdin'>): Promise<string>;
/** Why the system did not do what it was asked to, and what to do about it. */
export declare function whyNot(error: unknown): string;
