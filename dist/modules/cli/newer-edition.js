import { U as UsageError, F as Failure } from './main.js';
import { n as named, d as digestOf } from './built-file.js';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemReason } from './cli-files-system-error.js';
import { p as position, e as endPosition, i as isWhen } from './when.js';

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

/** Whether readers are shown the story; one that is withheld or withdrawn shows nothing of itself. */
const isShown = ({ status = 'usable' }) => status === 'usable';
/** The day, or the moment, of an edition; undefined where it tells none. */
function dayOfEdition({ updated, published }) {
    const day = updated ?? published;
    return typeof day === 'string' && isWhen(day) ? day : undefined;
}
/**
 * Whether an edition of a story is older than another, by the days that they tell, and so must not take its place: readers would
 * have the mistake again that was corrected. One without a day is older than one that was updated. Days that may be the same are no
 * older; and what is withheld or withdrawn may always take the place of what is shown.
 */
function isOlder(edition, other) {
    if (!isShown(edition))
        return false;
    const [day, otherDay] = [dayOfEdition(edition), dayOfEdition(other)];
    if (!otherDay)
        return false;
    if (!day)
        return other.updated === otherDay;
    return position(day) < position(otherDay) && endPosition(day) <= position(otherDay);
}

/** The settings for a folder that will be at `base`. */
function settingsOf(base, { elements, prerendered, loader, frameHost, framePage, embedPage, alone, whole }) {
    const shared = {
        elements: named('story-elements', 'js', elements),
        prerendered: named('story-widgets.prerendered', 'js', prerendered),
        loader: named('story-loader', 'js', loader),
        frameHost: named('story-frame', 'js', frameHost),
        framePage: named('frame-page', 'js', framePage),
        embedPage: named('embed-page', 'js', embedPage),
    };
    return { base, shared, elements: { alone, whole } };
}

/**
 * @param version that of this package
 * @param lenient publishes what a draft only guessed too
 */
function folderSettings(base, { scripts }, version, lenient = false) {
    const settings = settingsOf(base, scripts);
    const files = Object.values(settings.shared).map(({ file }) => file);
    const digest = digestOf(version, base, ...files, scripts.alone, scripts.whole, ...(lenient ? ['lenient'] : []));
    return { ...settings, ...(lenient && { lenient }), digest };
}
/** Two builds of a file with one digest make the same. The file's name is in it, since the story's id may come of it. */
const sourceDigest = (name, bytes, { digest }) => digestOf(digest, name, bytes);
/** The files that all stories of a folder share, by their names in it. */
const sharedByName = ({ shared }, { scripts, beside }) => [
    ...Object.entries(beside),
    ...Object.keys(shared).map((kind) => [
        shared[kind].file,
        scripts[kind],
    ]),
];
/** A manifest as it is written: the same stories make the same bytes. */
function manifestText(manifest) {
    const stories = Object.fromEntries(Object.entries(manifest.stories).sort(([one], [other]) => (one < other ? -1 : 1)));
    return `${JSON.stringify({ ...manifest, stories }, null, 2)}\n`;
}

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

export { isOlder as a, refuseOlder as b, sourceDigest as c, baseOf as d, editionIn as e, folderSettings as f, isShown as g, dayOfEdition as h, isThere as i, manifestText as m, needsWholeAddress as n, readManifest as r, sharedByName as s };
