import { sha384 as sha384$1, sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes, bytesToHex } from '@noble/hashes/utils.js';

const { Buffer: ofNode$1 } = globalThis;
/** How many bytes a text takes in UTF-8; by Node’s own count, if there is one, in a tenth of the time. */
const byteLength = (text) => ofNode$1 ? ofNode$1.byteLength(text, 'utf8') : counted(text);
/** The same in a browser. Counted, since encoding a page takes many times as long. */
function counted(text) {
    let bytes = text.length;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        // The two halves of a pair take four bytes together; half a pair is written as U+FFFD.
        const isPair = unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
        if (isPair)
            index++;
        if (unit > 0x7f)
            bytes += unit > 0x7ff ? 2 : 1;
    }
    return bytes;
}

const { process } = globalThis;
const ofNode = process?.getBuiltinModule?.('node:crypto');
/** A digest; by Node’s own cryptography, if there is such, in a twentieth of the time, since `build` digests each of its files. */
const sha384 = (bytes) => ofNode ? ofNode.createHash('sha384').update(bytes).digest() : sha384$1(bytes);

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

export { digestOf as d, folderOf as f, named as n, pin as p, stay as s };
