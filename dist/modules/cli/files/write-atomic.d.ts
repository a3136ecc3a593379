import { Failure } from '../command.js';
/** Nothing more can be written. */
export declare class WriteFailure extends Failure {
    name: string;
}
/**
 * Writes files whole or not at all: whoever reads one meanwhile, or after an interrupt, finds the old one or the new one.
 * All of them lie on the disk before the first takes its name, so that where it is full, none does. They take their
 * names in this order.
 * @throws {WriteFailure} where the disk or its permissions refuse; the old files are then as they were, or, where it was
 * a name that was refused, such as that of a folder, those before it are the new ones
 */
export declare function writeAtomic(files: Iterable<readonly [file: string, data: string]>): void;
