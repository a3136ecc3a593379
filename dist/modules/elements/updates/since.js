import { isWhen } from '../../story/dates/when.js';
import { endPosition, position } from '../../story/dates/position.js';
import { marksOf } from './marks.js';
import { editionRead, keepRead } from './remember.js';
import { wordsFor } from './words.js';

/** Values that the console was told of, by their elements. */
const told = new WeakMap();
/**
 * Marks what a story tells as changed since a day that the page names, or since the edition that the reader read last, where the
 * page lets that be remembered.
 */
function markSince(host, given) {
    const { since, source } = host;
    const { story } = source.state;
    if (!story)
        return;
    // As an attribute it is an empty text.
    const remember = (host.remember ?? false) !== false;
    const isDate = since && isWhen(since);
    if (since && !isDate && told.get(host) !== since) {
        told.set(host, since);
        console.warn(`<${host.localName}> has a since that is no date, such as 2026-11-20: “${since}”`);
    }
    const isUnread = remember && editionRead(story);
    const found = (story.changes ?? []).filter((change) => (isDate && endPosition(change.at) > position(since)) || (isUnread && isUnread(change)));
    const words = wordsFor(story, given);
    const onRead = () => remember && keepRead(story);
    void marksOf(host).show('since', found, { story, words, onRead });
}

export { markSince };
