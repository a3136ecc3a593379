import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Shared} from '../../publish/build/manifest.js';
import {Failure} from '../command.js';
import {systemReason} from '../files/system-error.js';

/** `manifest.json`: what lies in the folder, for a publisher's own programs. */
export interface Manifest {
  version: 1;
  shared?: Shared;
  /** By id. */
  stories: Record<string, BuiltStory>;
}

/** A story that was built; its own manifest tells more. */
export interface BuiltStory {
  headline: string;
  folder: string;
  /** All that is in it, and was built now. */
  files: string[];
  /** Tells whether it would be built alike again. */
  digest: string;
}

/**
 * The manifest of a folder; an empty one if there is none yet.
 * @throws {Failure} where one is there that is not ours, so that nothing of it is lost
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
    // Told below.
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
