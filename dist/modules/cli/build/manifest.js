import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../command.js';
import { systemReason } from '../files/system-error.js';

/** Two digests are alike where all parts are. */
function digestOf(...parts) {
    const hash = createHash('sha256');
    for (const part of parts)
        hash.update(part).update('\0');
    return hash.digest('base64url');
}
/** Names data by its content: `story` and `js` make `story.1f0e9c2a77b1.js`. */
function named(stem, ending, data) {
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
function folderOf(id) {
    const plain = id
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^[.-]+|[.-]+$/g, '')
        .slice(0, 80);
    if (plain === id)
        return id;
    return `${plain || 'story'}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}
/**
 * The manifest of a folder; an empty one if there is none yet.
 * @throws {Failure} where one is there that is not ours, so that nothing of it is lost
 */
function readManifest(folder) {
    const file = join(folder, 'manifest.json');
    let text;
    try {
        text = readFileSync(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return { version: 1, stories: {} };
        throw new Failure(`${file}: ${systemReason(error)}`);
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
/** Whether all that was built of a story is still there; each file was written whole. */
function isThere(path, { folder, files }) {
    try {
        const there = new Set(readdirSync(`${path}/${folder}`));
        return files.every((file) => there.has(file));
    }
    catch {
        return false;
    }
}

export { digestOf, folderOf, isThere, named, readManifest };
