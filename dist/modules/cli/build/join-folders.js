import { readdirSync, cpSync, existsSync } from 'node:fs';
import { resolve, join } from 'node:path';
import { Failure } from '../command.js';
import { systemReason } from '../files/system-error.js';
import { WriteFailure, writeAtomic } from '../files/write-atomic.js';
import { manifestText } from '../../publish/build/folder.js';
import { readManifest } from './manifest.js';
import { refuseOlder, editionIn } from './newer-edition.js';

/**
 * Joins folders that builds wrote into one, which may have been joined before; returns how many stories it has then. The
 * manifest is written last: until then readers of the folder find what was there.
 * @throws {Failure} where a folder is none that a build wrote, has an older edition than `out`, or two do not go together; then
 * nothing is written
 */
function joinFolders(folders, out) {
    const parts = folders.map(partOf);
    if (folders.some((folder) => resolve(folder) === resolve(out)))
        throw new Failure(`${out}: one of the folders to join; name another with --out`);
    const joined = joinManifests(parts);
    // Refuses a folder of another program, whose manifest must not be overwritten.
    readManifest(out);
    for (const { folder: part, manifest } of parts)
        for (const { folder } of Object.values(manifest.stories))
            refuseOlder(editionIn(join(part, folder)), join(out, folder), part);
    try {
        for (const { folder } of parts)
            for (const name of readdirSync(folder))
                if (name !== 'manifest.json')
                    cpSync(join(folder, name), join(out, name), { recursive: true });
    }
    catch (error) {
        throw new WriteFailure(`${out}: ${systemReason(error)}`);
    }
    writeAtomic([[join(out, 'manifest.json'), manifestText(joined)]]);
    return Object.keys(joined.stories).length;
}
function partOf(folder) {
    if (!existsSync(join(folder, 'manifest.json')))
        throw new Failure(`${folder}: there is no manifest.json in it; name a folder that “build” wrote`);
    return { folder, manifest: readManifest(folder) };
}
/** @throws {Failure} where two were built with other settings, or have a story of the same id */
function joinManifests(parts) {
    const stories = {};
    const from = new Map();
    let shared;
    let first = '';
    for (const { folder, manifest } of parts) {
        if (manifest.shared) {
            if (shared && JSON.stringify(shared) !== JSON.stringify(manifest.shared))
                throw new Failure(`${folder}: built by another version of story-widgets than ${first}; build all parts with the same`);
            shared ??= manifest.shared;
            first ||= folder;
        }
        for (const [id, story] of Object.entries(manifest.stories)) {
            const place = story.folder.toLowerCase();
            const earlier = from.get(place);
            if (earlier !== undefined)
                throw new Failure(`${folder}: ${earlier} has the story “${id}” as well; give one of them another id`);
            from.set(place, folder);
            stories[id] = story;
        }
    }
    return { version: 1, ...(shared && { shared }), stories };
}

export { joinFolders };
