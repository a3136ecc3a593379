import { passageUrl } from './passages/text-fragment.js';
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
        // Positions of the document are deleted first: the fields then come in one order, and the story has one fingerprint,
        // with or without them.
        delete event.at;
        delete event.until;
        if (event.when === undefined)
            continue;
        event.at = position(event.when);
        const until = endPosition(event.end ?? event.when);
        if (until > event.at && until !== event.at + 1)
            event.until = until;
    }
    if (!story.url)
        return;
    for (const { passage } of [...story.overview, ...story.keyPoints, ...story.quotes, ...story.timeline]) {
        if (passage)
            passage.url = passageUrl(story.url, passage);
    }
}

export { addPositions };
