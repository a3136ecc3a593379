import { p as position, e as endPosition, i as isWhen } from './problems.js';
import { n as named, d as digestOf } from './built-file.js';

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

export { sourceDigest as a, isShown as b, dayOfEdition as d, folderSettings as f, isOlder as i, manifestText as m, sharedByName as s };
