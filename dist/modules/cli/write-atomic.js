import { renameSync, writeFileSync, rmSync, mkdirSync } from 'node:fs';
import { join, dirname, basename } from 'node:path';
import { F as Failure } from './command.js';
import { systemReason } from './cli-files-system-error.js';

/** The disk or its permissions refuse a file; the next one would fare no better. */
class WriteFailure extends Failure {
    name = 'WriteFailure';
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
/** The reason in a sentence. An error for a new file is about its folder, since the file's own permissions do not exist yet. */
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
 * Makes a folder and those around it. Not by `recursive`, with which Node calls a folder of a read-only disk missing.
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
        // The failure to write is what the user is told; that the unfinished file stays beside it changes nothing.
    }
}

export { WriteFailure as W, writeAtomic as w };
