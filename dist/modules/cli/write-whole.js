import { mkdir, writeFile, rename, rm } from 'node:fs/promises';
import { join, dirname, basename } from 'node:path';
import { Failure } from './command.js';
import { whyNot } from './read-text.js';

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
async function writeWhole(file, data) {
    const next = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
    try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(next, data);
        await rename(next, file);
    }
    catch (error) {
        await rm(next, { force: true }).catch(() => { });
        throw new WriteFailure(`${file}: ${whyNot(error)}`);
    }
}

export { WriteFailure, writeWhole };
