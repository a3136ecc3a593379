import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {BuiltStory, Manifest} from '../../publish/build/folder.js';
import {Failure} from '../command.js';
import {systemReason} from '../files/system-error.js';

/**
 * The manifest of a folder; an empty one if there is none yet.
 * @throws {Failure} where the file cannot be read, or is of another program, whose file must not be overwritten
 */
export function readManifest(folder: string): Manifest {
  const file = join(folder, 'manifest.json');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {version: 1, stories: {}};
    throw new Failure(`${file}: ${systemReason(error)}`);
  }
  try {
    const manifest = JSON.parse(text) as Manifest;
    if (manifest.version === 1 && typeof manifest.stories === 'object') return manifest;
  } catch {
    // Text that is no JSON is refused below, as JSON of another shape is.
  }
  throw new Failure(`${file}: not a manifest of story-widgets; choose another folder, or delete the file`);
}

/** Whether all that was built of a story is still there; each file was written whole. */
export function isThere(path: string, {folder, files}: BuiltStory): boolean {
  try {
    const there = new Set(readdirSync(`${path}/${folder}`));
    return files.every((file) => there.has(file));
  } catch {
    return false;
  }
}
