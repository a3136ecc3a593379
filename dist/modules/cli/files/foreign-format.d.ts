import type { ForeignFormat } from '../../formats/formats.js';
import type { Loss } from '../../formats/common/losses.js';
import type { Io } from '../command.js';
/** What `--from` and `--to` take. */
export declare const formatNames: string;
/** The formats as a sentence names them. */
export declare const formatLabels: string;
/**
 * The format of that name.
 * @param option the one that gave it
 * @throws {UsageError} where there is none
 */
export declare function formatNamed(name: string, option: string): ForeignFormat;
/**
 * The format that data have the looks of.
 * @param remedy what to do where they have those of none
 * @throws {Failure} which tells that
 */
export declare function formatOf(data: unknown, file: string, remedy: string): ForeignFormat;
/** Tells what a conversion could not carry. */
export declare function reportLosses(losses: readonly Loss[], file: string, { stderr }: Pick<Io, 'stderr'>): void;
