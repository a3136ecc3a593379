import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {byteLength} from './byte-length.js';
import {sha384} from './sha384.js';

/** A file that was built. */
export interface Built {
  file: string;
  bytes: number;
}

/** A file whose name holds a hash of its content, so that it can be cached for ever. */
export interface BuiltForEver extends Built {
  /** The Subresource Integrity digest for the `integrity` attribute. */
  integrity: string;
}

/** Names data by its content: `story` and `js` make `story.1f0e9c2a77b1.js`. */
export function named(stem: string, ending: string, data: string | Uint8Array): BuiltForEver {
  const bytes = typeof data === 'string' ? utf8ToBytes(data) : data;
  const digest = sha384(bytes);
  return {
    file: `${stem}.${bytesToHex(digest.subarray(0, 6))}.${ending}`,
    bytes: bytes.length,
    integrity: `sha384-${base64(digest)}`,
  };
}

/** The files beside the folders of stories, which some file systems do not tell from others by capitals. */
const besideStories = /^(?:manifest\.json|feed\.(?:json|xml)|licenses\.txt|.*\.js)$/i;

/**
 * A name for the folder of a story: its id, without the characters that a file name or an address cannot hold. A hash is
 * added where two ids could otherwise get one name, and where a file has it.
 */
export function folderOf(id: string): string {
  const plain = id
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 80);
  if (plain === id && !besideStories.test(id)) return id;
  return `${plain || 'story'}-${bytesToHex(sha256(utf8ToBytes(id)).subarray(0, 4))}`;
}

/** A digest of all parts, in their order. */
export function digestOf(...parts: (string | Uint8Array)[]): string {
  const hash = sha256.create();
  const end = new Uint8Array(1);
  for (const part of parts) hash.update(typeof part === 'string' ? utf8ToBytes(part) : part).update(end);
  return base64(hash.digest()).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

/** A file to write, and what is told of it. */
export interface Pinned {
  built: BuiltForEver;
  data: string;
}
/** A file whose name holds the hash of its text. */
export const pin = (stem: string, ending: string, data: string): Pinned => ({
  built: named(stem, ending, data),
  data,
});
/** A file whose name stays when its text changes. */
export const stay = (file: string, data: string) => ({built: {file, bytes: byteLength(data)}, data});
