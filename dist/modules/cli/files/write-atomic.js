import { renameSync, writeFileSync, rmSync, mkdirSync } from 'node:fs';
import { join, dirname, basename } from 'node:path';
import { Failure } from '../command.js';
import { systemReason } from './system-error.js';

/** Nothing more can be written. */
class WriteFailure extends Failure {
    constructor() {
        super(...arguments);
        this.name = 'WriteFailure';
    }
}
/**
 * Writes files whole or not at all: whoever reads one meanwhile, or after an interrupt, finds the old one or the new one.
 * All of them lie on the disk before the first takes its name, so that where it is full, none does. They take their
 * names in this order.
 * @throws {WriteFailure} where the disk or its permissions refuse; the old files are then as they were, or, where it was
 * a name that was refused, such as that of a folder, those before it are the new ones
 */
function writeAtomic(files) {
    const written = [];
    let at = '';
    try {
        for (const [file, data] of files) {
            at = file;
            const next = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
            written.push([next, file]);
            writeInto(next, data);
        }
        for (const [next, file] of written) {
            at = file;
            renameSync(next, file);
        }
    }
    catch (error) {
        for (const [next] of written)
            remove(next);
        throw new WriteFailure(whyNotWritten(at, error));
    }
}
/** What the system says of a file that is new is about its folder. */
function whyNotWritten(file, error) {
    const refused = ['ENOENT', 'EACCES', 'EPERM'].includes(error.code ?? '');
    return refused
        ? `${dirname(file)}: this folder cannot be made or written to; choose another, or change its permissions`
        : `${file}: ${systemReason(error)}`;
}
function writeInto(file, data) {
    try {
        writeFileSync(file, data);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        makeFolder(dirname(file));
        writeFileSync(file, data);
    }
}
/**
 * With `recursive`, Node says of a read-only disk that there is no such folder.
 * https://github.com/nodejs/node/issues/47098
 */
function makeFolder(folder) {
    try {
        mkdirSync(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT')
            throw error;
        makeFolder(dirname(folder));
        mkdirSync(folder);
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

export { WriteFailure, writeAtomic };
