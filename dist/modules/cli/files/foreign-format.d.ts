import type { ForeignFormat } from '../../formats/formats.js';
import type { Loss } from '../../formats/common/losses.js';
import type { Command, Io } from '../command.js';
/** Reads a document of another format; the story goes to standard output, what it could not carry to standard error. */
export declare const importStory: Command;
/**
 * The format that data have the looks of.
 * @param remedy what to do where they have those of none
 * @throws {Failure} which tells that
 */
export declare function formatOf(data: unknown, file: string, remedy: string): ForeignFormat;
/** Writes a story in another format to standard output, and what that could not carry to standard error. */
export declare const exportStory: Command;
/** Tells what a conversion could not carry. */
export declare function report(losses: readonly Loss[], file: string, { stderr }: Pick<Io, 'stderr'>): void;
