import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {Failure} from '../command.js';
import {systemReason} from './system-error.js';

/** The disk or its permissions refuse a file; the next one would fare no better. */
export class WriteFailure extends Failure {
  override name = 'WriteFailure';
}

/**
 * Writes files whole or not at all: whoever reads one meanwhile, or after an interrupt, finds the old one or the new one.
 * All of them lie on the disk before the first takes its name, so that where it is full, none does. They take their
 * names in this order.
 * @throws {WriteFailure} where the disk or its permissions refuse; the old files are then as they were, or, where it was
 * a name that was refused, such as that of a folder, those before it are the new ones
 */
export function writeAtomic(files: Iterable<readonly [file: string, data: string | Uint8Array]>): void {
  const written: [next: string, file: string][] = [];
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
  } catch (error) {
    for (const [next] of written) remove(next);
    throw new WriteFailure(whyNotWritten(at, error));
  }
}

/** The reason in a sentence. An error for a new file is about its folder, since the file's own permissions do not exist yet. */
function whyNotWritten(file: string, error: unknown): string {
  const refused = ['ENOENT', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
  return refused
    ? `${dirname(file)}: this folder cannot be made or written to; choose another, or change its permissions`
    : `${file}: ${systemReason(error)}`;
}

function writeInto(file: string, data: string | Uint8Array) {
  try {
    writeFileSync(file, data);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    makeFolder(dirname(file));
    writeFileSync(file, data);
  }
}

/**
 * Makes a folder and those around it. Not by `recursive`, with which Node calls a folder of a read-only disk missing.
 * https://github.com/nodejs/node/issues/47098
 */
function makeFolder(folder: string) {
  try {
    mkdirSync(folder);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT') throw error;
    makeFolder(dirname(folder));
    mkdirSync(folder);
  }
}

function remove(file: string) {
  try {
    rmSync(file, {force: true});
  } catch {
    // The failure to write is what the user is told; that the unfinished file stays beside it changes nothing.
  }
}
