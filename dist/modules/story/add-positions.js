import { passageUrl } from './passages/text-fragment.js';
import { isPlainDay } from './dates/edtf.js';
import { endPosition, position } from './dates/position.js';

/**
 * Adds, in place, positions that the elements would otherwise have to compute: the day on which the story expires, the
 * days of each event, the address of each passage.
 */
function addPositions(story) {
    delete story.expiresAt;
    // A span whose end is open or unknown, such as `2031/..`, never comes to its end: the story does not expire.
    if (story.expires && !/\/(\.\.)?$/.test(story.expires))
        story.expiresAt = endPosition(story.expires);
    for (const event of story.timeline) {
        const { at, until } = daysOf(event);
        if (event.at === at && event.until === until)
            continue;
        // Most have neither yet, and to take away what is not there takes longer than to read the date.
        if (event.at !== undefined || event.until !== undefined) {
            delete event.at;
            delete event.until;
        }
        if (at !== undefined)
            event.at = at;
        if (until !== undefined)
            event.until = until;
    }
    if (!story.url)
        return;
    for (const { passage } of [...story.overview, ...story.keyPoints, ...story.quotes, ...story.timeline]) {
        if (passage)
            passage.url = passageUrl(story.url, passage);
    }
}
/** Both are named, also where there is none: what all objects of a page inherit would stand there otherwise. */
function daysOf({ when, end }) {
    if (when === undefined)
        return { at: undefined, until: undefined };
    // Engines read such a day at once, and most of thousands of events have one.
    if (end === undefined && isPlainDay(when))
        return { at: Date.parse(when) / 864e5, until: undefined };
    const at = position(when);
    const until = endPosition(end ?? when);
    return { at, until: until > at && until !== at + 1 ? until : undefined };
}

export { addPositions };
