import { passageUrl } from './text-fragment.js';
import { endPosition, position } from './when-position.js';

/**
 * Adds, in place, what follows from the story and saves elements the work: when it expires, where an event lies, where a
 * passage stands.
 */
function placeItems(story) {
    delete story.expiresAt;
    const end = story.expires && endPosition(story.expires);
    if (end)
        story.expiresAt = end;
    for (const event of story.timeline) {
        // Taken away first: its place among the fields must not tell whether it was there before.
        delete event.at;
        if (event.when !== undefined)
            event.at = position(event.when);
    }
    if (!story.url)
        return;
    for (const { passage } of [...story.overview, ...story.keyPoints, ...story.quotes, ...story.timeline]) {
        if (passage)
            passage.url = passageUrl(story.url, passage);
    }
}

export { placeItems };
