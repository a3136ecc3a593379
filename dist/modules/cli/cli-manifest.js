import { c as counted } from './problem.js';
import { r as readManifest, a as refuseOlder, e as editionIn, b as baseOf, n as needsWholeAddress } from './newer-edition.js';
import { readdirSync, cpSync, existsSync } from 'node:fs';
import { resolve, join } from 'node:path';
import { F as Failure, r as readArgs, U as UsageError } from './command.js';
import { systemReason } from './cli-files-system-error.js';
import { W as WriteFailure, w as writeAtomic } from './write-atomic.js';
import { m as manifestText } from './folder.js';

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

/**
 * Joins the folders that `build --shard` made, on one machine or several, into one that is byte for byte what a single
 * build of all files makes.
 */
const manifest = {
    usage: `story-widgets manifest --merge <folders…> --out <folder> [--feed --base <address>]

Joins the folders that “build --shard” wrote, on as many machines: copies the stories of each and the files that they
share, and writes one manifest.json. Build all parts with one version of story-widgets and one --base. Folders of different
versions do not join, nor do two stories with one id; then nothing is written.

  --merge           join the folders that are named
  --out <folder>    where to write; made if it is not there
  --feed            write feed.xml (Atom) and feed.json (JSON Feed) of all the stories
  --base <address>  for the feeds, where the folder will be on the web`,
    async run(args, io) {
        const options = {
            ...{ merge: { type: 'boolean' }, out: { type: 'string' } },
            ...{ feed: { type: 'boolean' }, base: { type: 'string' } },
        };
        const { values, files: folders } = readArgs(args, options, { minFiles: 1 });
        if (!values.merge)
            throw new UsageError('write what to do with the folders: --merge joins them');
        if (!values.out)
            throw new UsageError('--out names no folder');
        const base = baseOf(values.base);
        if (values.feed)
            needsWholeAddress(base);
        const stories = joinFolders(folders, values.out);
        if (values.feed) {
            const { writeFeeds } = await import('./cli-build-feed.js');
            writeFeeds(values.out, base, io);
        }
        io.stderr.write(`${counted(folders.length, 'folder')} joined; stories in ${values.out}: ${stories}.\n`);
        return 0;
    },
};

export { manifest };
