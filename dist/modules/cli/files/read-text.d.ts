import type { Io } from '../command.js';
/** No article or story is longer; what is was named by mistake. */
export declare const mostBytes = 50000000;
/**
 * The text of a file, `-` being standard input: UTF-8, UTF-16, or what a web page declares. A byte order mark is taken
 * away.
 * @throws {Failure} where it cannot be read or is no text
 */
export declare function readText(file: string, io?: Pick<Io, 'stdin'>): Promise<string>;
/** @throws {Failure} where the file cannot be read */
export declare function readBytes(file: string): Promise<Uint8Array>;
/**
 * The text that the bytes of a file are.
 * @throws {Failure} where they are none
 */
export declare function decodeText(bytes: Uint8Array, file: string): string;
