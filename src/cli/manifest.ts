import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {Failure} from './command.js';
import {whyNot} from './read-text.js';

/** A file that was built. Its name holds a hash of what is in it, so it never changes. */
export interface Built {
  file: string;
  /** For `integrity=`. */
  integrity: string;
  bytes: number;
}

/** What was built of one story. */
export interface BuiltStory {
  headline: string;
  /** Tells whether it would be built alike again. */
  digest: string;
  json: Built;
  script: Built;
  jsonLd: Built;
  /** The newest story and its snippets, under names that stay. */
  latest: {json: string; embed: string};
}

/** `manifest.json`: what lies in the folder, for a publisher's own programs. */
export interface Manifest {
  version: 1;
  elements?: Built;
  /** By id. */
  stories: Record<string, BuiltStory>;
}

const sha = (kind: 'sha256' | 'sha384', data: string | Uint8Array, as: 'hex' | 'base64') =>
  createHash(kind).update(data).digest(as);

export const digestOf = (...parts: (string | undefined)[]) => sha('sha256', JSON.stringify(parts), 'hex');

/** Names data by its content: `bridge.story` and `js` make `bridge.story.1f0e9c2a77b1.js`. */
export function named(stem: string, ending: string, data: string | Uint8Array): Built {
  const file = `${stem}.${sha('sha256', data, 'hex').slice(0, 12)}.${ending}`;
  return {file, integrity: `sha384-${sha('sha384', data, 'base64')}`, bytes: Buffer.byteLength(data)};
}

/**
 * A name for the files of a story: its id, without what a file name or an address cannot hold. Ids that would come out
 * alike do not.
 */
export function stemOf(id: string): string {
  const plain = id
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 80);
  return plain === id ? id : `${plain || 'story'}-${sha('sha256', id, 'hex').slice(0, 8)}`;
}

/**
 * The manifest of a folder; an empty one if there is none yet.
 * @throws {Failure} where one is there that is not ours, so that nothing of it is lost
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, 'manifest.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {version: 1, stories: {}};
    throw new Failure(`${file}: ${whyNot(error)}`);
  }
  try {
    const manifest = JSON.parse(text) as Manifest;
    if (manifest.version === 1 && typeof manifest.stories === 'object') return manifest;
  } catch {
    // Told below.
  }
  throw new Failure(`${file}: not a manifest of story-widgets; choose another folder, or delete the file`);
}

/** Whether all that was built of a story is still there. */
export async function isWhole(folder: string, {json, script, jsonLd, latest}: BuiltStory): Promise<boolean> {
  const sizes: [string, number?][] = [json, script, jsonLd].map(({file, bytes}) => [file, bytes]);
  sizes.push([latest.json, json.bytes], [latest.embed]);
  const all = await Promise.all(
    sizes.map(async ([file, bytes]) => {
      const {size} = await stat(join(folder, file)).catch(() => ({size: -1}));
      return bytes === undefined ? size > 0 : size === bytes;
    }),
  );
  return all.every(Boolean);
}
