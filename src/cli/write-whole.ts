import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {Failure} from './command.js';
import {whyNot} from './why-not.js';

/** Nothing more can be written. */
export class WriteFailure extends Failure {
  override name = 'WriteFailure';
}

/**
 * Writes a file whole or not at all: whoever reads it meanwhile, or after an interrupt, finds the old one or the new one.
 * @throws {WriteFailure} where the disk or its permissions refuse; the old file is then as it was
 */
export function writeWhole(file: string, data: string | Uint8Array): void {
  const next = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    writeInto(next, data);
    renameSync(next, file);
  } catch (error) {
    remove(next);
    throw new WriteFailure(`${file}: ${whyNot(error)}`);
  }
}

function writeInto(file: string, data: string | Uint8Array) {
  try {
    writeFileSync(file, data);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, data);
  }
}

function remove(file: string) {
  try {
    rmSync(file, {force: true});
  } catch {
    // What could not be written is not there, or no one may remove it; why it could not is told.
  }
}
