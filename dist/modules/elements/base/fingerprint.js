import { version } from './version.js';

const ofStories = new WeakMap();
/**
 * Tells whether prerendered markup is that of a story: 32 bits of FNV-1a (datatracker.ietf.org/doc/html/rfc9923) over
 * all that makes it, with the `labels` that the page's author gave. Not a safeguard; both sides are the page's.
 */
function fingerprint(story, { headingLevel, quote }, labels) {
    // Once for all widgets of the story: it is long.
    const ofStory = ofStories.get(story) ?? hash(story, 0x811c9dc5);
    ofStories.set(story, ofStory);
    return (hash([version, headingLevel, quote || '', labels], ofStory) >>> 0).toString(36);
}
function hash(data, seed) {
    for (const sign of JSON.stringify(data))
        seed = Math.imul(seed ^ sign.codePointAt(0), 0x01000193);
    return seed;
}

export { fingerprint };
