import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './command.js';
import { whyNot } from './read-text.js';

const sha = (kind, data, as) => createHash(kind).update(data).digest(as);
const digestOf = (...parts) => sha('sha256', JSON.stringify(parts), 'hex');
/** Names data by its content: `bridge.story` and `js` make `bridge.story.1f0e9c2a77b1.js`. */
function named(stem, ending, data) {
    const file = `${stem}.${sha('sha256', data, 'hex').slice(0, 12)}.${ending}`;
    return { file, integrity: `sha384-${sha('sha384', data, 'base64')}`, bytes: Buffer.byteLength(data) };
}
/**
 * A name for the files of a story: its id, without what a file name or an address cannot hold. Ids that would come out
 * alike do not.
 */
function stemOf(id) {
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
async function readManifest(folder) {
    const file = join(folder, 'manifest.json');
    let text;
    try {
        text = await readFile(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return { version: 1, stories: {} };
        throw new Failure(`${file}: ${whyNot(error)}`);
    }
    try {
        const manifest = JSON.parse(text);
        if (manifest.version === 1 && typeof manifest.stories === 'object')
            return manifest;
    }
    catch {
        // Told below.
    }
    throw new Failure(`${file}: not a manifest of story-widgets; choose another folder, or delete the file`);
}
/** Whether all that was built of a story is still there. */
async function isWhole(folder, { json, script, jsonLd, latest }) {
    const sizes = [json, script, jsonLd].map(({ file, bytes }) => [file, bytes]);
    sizes.push([latest.json, json.bytes], [latest.embed]);
    const all = await Promise.all(sizes.map(async ([file, bytes]) => {
        const { size } = await stat(join(folder, file)).catch(() => ({ size: -1 }));
        return bytes === undefined ? size > 0 : size === bytes;
    }));
    return all.every(Boolean);
}

export { digestOf, isWhole, named, readManifest, stemOf };
