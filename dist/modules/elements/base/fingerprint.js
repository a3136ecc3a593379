import { version } from './version.js';

const start = 0x811c9dc5;
const ofStories = new WeakMap();
/** Tells whether a story is, sign by sign, as a build of this version wrote it. Not a safeguard; both sides are the page's. */
const storyDigest = (story) => textOf(hash([version, story], start));
/**
 * Tells whether prerendered markup is that of a story: 32 bits of FNV-1a (datatracker.ietf.org/doc/html/rfc9923) over
 * all that makes it, with the `labels` that the page's author gave; behind a low line its edition. Not a safeguard; both sides are the page's.
 */
function fingerprint(story, { headingLevel, quote }, labels) {
    const edition = editionOf(story);
    const print = textOf(hash([version, headingLevel, quote || '', labels], hashOf(story)));
    return edition > 0 ? `${print}_${edition.toString(36)}` : print;
}
/** When a story was changed last, in minutes since 1970; `NaN` where it does not say. */
const editionOf = ({ updated, published }) => Math.round(Date.parse(updated ?? published ?? '') / 6e4);
/** Whether markup of that print is of a newer edition than a story, where both say when it was changed. */
const isNewer = (print, story) => parseInt(print?.split('_')[1] ?? '', 36) > editionOf(story);
/** Once for all widgets of the story: it is long. */
function hashOf(story) {
    const known = ofStories.get(story) ?? hash(story, start);
    ofStories.set(story, known);
    return known;
}
function hash(data, seed) {
    const text = JSON.stringify(data);
    for (let at = 0; at < text.length; at++)
        seed = Math.imul(seed ^ text.charCodeAt(at), 0x01000193);
    return seed;
}
const textOf = (digest) => (digest >>> 0).toString(36);

export { fingerprint, isNewer, storyDigest };
