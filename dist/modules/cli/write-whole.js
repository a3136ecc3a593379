import { renameSync, writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, dirname, basename } from 'node:path';
import { Failure } from './command.js';
import { whyNot } from './why-not.js';

/** Nothing more can be written. */
class WriteFailure extends Failure {
    constructor() {
        super(...arguments);
        this.name = 'WriteFailure';
    }
}
/**
 * Writes a file whole or not at all: whoever reads it meanwhile, or after an interrupt, finds the old one or the new one.
 * @throws {WriteFailure} where the disk or its permissions refuse; the old file is then as it was
 */
function writeWhole(file, data) {
    const next = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
    try {
        writeInto(next, data);
        renameSync(next, file);
    }
    catch (error) {
        remove(next);
        throw new WriteFailure(`${file}: ${whyNot(error)}`);
    }
}
function writeInto(file, data) {
    try {
        writeFileSync(file, data);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, data);
    }
}
function remove(file) {
    try {
        rmSync(file, { force: true });
    }
    catch {
        // What could not be written is not there, or no one may remove it; why it could not is told.
    }
}

export { WriteFailure, writeWhole };
