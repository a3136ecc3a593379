import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {Failure} from '../command.js';
import {systemReason} from '../files/system-error.js';

/** A file that was built. */
export interface Built {
  file: string;
  bytes: number;
}

/** A file whose name holds a hash of what is in it, so that it never changes. */
export interface BuiltForEver extends Built {
  /** For `integrity=`. */
  integrity: string;
}

/** `manifest.json` of a story's own folder; the files are in that folder. */
export interface StoryManifest {
  version: 1;
  id: string;
  headline: string;
  /** The story; a script that registers it; one that has the elements too; its HTML; its schema.org JSON-LD. */
  files: Record<'json' | 'script' | 'standalone' | 'html' | 'jsonLd', BuiltForEver>;
  /** What is newest, under names that stay: the story, the page to frame, its oEmbed document, the snippets. */
  latest: Record<'json' | 'frame' | 'oEmbed' | 'embed', Built>;
}

/** What all stories of a folder share: the elements; the script of a page with frames, and of a page in a frame. */
export type Shared = Record<'elements' | 'frameHost' | 'framePage', BuiltForEver>;

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

/** Two digests are alike where all parts are. */
export function digestOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
}

/** Names data by its content: `story` and `js` make `story.1f0e9c2a77b1.js`. */
export function named(stem: string, ending: string, data: string | Uint8Array): BuiltForEver {
  const digest = createHash('sha384').update(data).digest();
  return {
    file: `${stem}.${digest.toString('hex', 0, 6)}.${ending}`,
    bytes: Buffer.byteLength(data),
    integrity: `sha384-${digest.toString('base64')}`,
  };
}

/**
 * A name for the folder of a story: its id, without what a file name or an address cannot hold. Ids that would come out
 * alike do not.
 */
export function folderOf(id: string): string {
  const plain = id
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 80);
  if (plain === id) return id;
  return `${plain || 'story'}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
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
