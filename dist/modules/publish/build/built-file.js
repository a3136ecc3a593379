import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { byteLength } from './byte-length.js';
import { sha384 } from './sha384.js';

/** Names data by its content: `story` and `js` make `story.1f0e9c2a77b1.js`. */
function named(stem, ending, data) {
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
function folderOf(id) {
    const plain = id
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^[.-]+|[.-]+$/g, '')
        .slice(0, 80);
    if (plain === id && !besideStories.test(id))
        return id;
    return `${plain || 'story'}-${bytesToHex(sha256(utf8ToBytes(id)).subarray(0, 4))}`;
}
/** A digest of all parts, in their order. */
function digestOf(...parts) {
    const hash = sha256.create();
    const end = new Uint8Array(1);
    for (const part of parts)
        hash.update(typeof part === 'string' ? utf8ToBytes(part) : part).update(end);
    return base64(hash.digest()).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
const base64 = (bytes) => btoa(String.fromCharCode(...bytes));
/** A file whose name holds the hash of its text. */
const pin = (stem, ending, data) => ({
    built: named(stem, ending, data),
    data,
});
/** A file whose name stays when its text changes. */
const stay = (file, data) => ({ built: { file, bytes: byteLength(data) }, data });

export { digestOf, folderOf, named, pin, stay };
