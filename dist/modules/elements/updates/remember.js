import { isWhen } from '../../story/dates/when.js';
import { position } from '../../story/dates/position.js';
import { storyDigest } from '../base/fingerprint.js';

/** What the reader had read when the page came, by the id of the story: marks last as long as the page does. */
const known = new Map();
const nameOf = ({ id }) => `story-widgets:${id}`;
/** A text of the browser's store; a page in a sandbox, and a reader who allows none, have no store. */
function stored(name) {
    try {
        return localStorage.getItem(name);
    }
    catch {
        return null;
    }
}
/** Tells of each change of a story whether it came after the edition that the reader read last; undefined where that is not known. */
function editionRead(story) {
    const name = nameOf(story);
    if (!known.has(name))
        known.set(name, stored(name));
    const [day = '', digest] = known.get(name)?.split(' ') ?? [];
    if (!isWhen(day))
        return undefined;
    // Two editions may tell the same day: then all of that day counts, rather than that a correction is missed.
    const isOther = story.updated === day && digest !== storyDigest(story);
    return ({ at }) => position(at) > position(day) || (at === day && isOther);
}
/** Keeps the edition that the reader has read, in place of the one before: its `updated`, and its digest. */
function keepRead(story) {
    if (!story.updated)
        return;
    try {
        localStorage.setItem(nameOf(story), `${story.updated} ${storyDigest(story)}`);
    }
    catch {
        // There is no store, or it is full: the next visit shows what it would have shown now.
    }
}

export { editionRead, keepRead };
