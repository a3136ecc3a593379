import { U as UsageError, F as Failure } from './command.js';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemReason } from './cli-files-system-error.js';
import { i as isOlder, d as dayOfEdition } from './folder.js';

/**
 * Where a folder will be on the web, ending with a slash; empty where that is not told.
 * @throws {UsageError} for what is no address
 */
function baseOf(base = '') {
    // Behind a query or a fragment no file can be, and a password is for nobody else to read.
    const isAddress = /^https?:\/\/[^\s"?#@]+$/.test(base) && URL.canParse(base);
    if (base && !isAddress && !/^\.{0,2}\/[\w./-]*$/.test(base)) {
        throw new UsageError(`--base is no address: “${base}”; write one such as https://cdn.example.org/stories/, or a path that begins with /`);
    }
    return base && !base.endsWith('/') ? `${base}/` : base;
}
/**
 * That there is a whole address for a feed.
 * @throws {UsageError} where there is none
 */
function needsWholeAddress(base) {
    if (!/^https?:/.test(base))
        throw new UsageError(noFeed);
}
const noFeed = '--feed needs --base with a whole address, such as https://cdn.example.org/stories/: a feed is read elsewhere, and has to tell ' +
    'where its stories are';

/**
 * The manifest of a folder; an empty one if there is none yet.
 * @throws {Failure} where the file cannot be read, or is of another program, whose file must not be overwritten
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
        // Text that is no JSON is refused below, as JSON of another shape is.
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

/**
 * Refuses an edition of a story where the folder has a newer one.
 * @param source where the edition comes from, for the message
 * @throws {Failure}
 */
function refuseOlder(edition, folder, source) {
    const other = editionIn(folder);
    if (!edition || !other || !isOlder(edition, other))
        return;
    const day = dayOfEdition(edition);
    throw new Failure(`${source}: older than what is in ${folder}: that tells ${dayOfEdition(other)}, this ${day ?? 'no day'}; give it an updated: ` +
        'that is later, or delete that folder to build this all the same');
}
/** The edition that a build wrote into a folder; undefined where there is none that can be read. */
function editionIn(folder) {
    try {
        const story = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8'));
        return typeof story === 'object' && story !== null ? story : undefined;
    }
    catch {
        return undefined;
    }
}

export { refuseOlder as a, baseOf as b, editionIn as e, isThere as i, needsWholeAddress as n, readManifest as r };
