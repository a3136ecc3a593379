import { Failure } from './command.js';
/** Nothing more can be written. */
export declare class WriteFailure extends Failure {
    name: string;
}
/**
 * Writes a file whole or not at all: whoever reads it meanwhile, or after an interrupt, finds the old one or the new one.
 * @throws {WriteFailure} where the disk or its permissions refuse; the old file is then as it was
 */
export declare function writeWhole(file: string, data: string | Uint8Array): void;
