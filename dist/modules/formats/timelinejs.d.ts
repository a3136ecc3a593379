import type { StoryDocument } from '../story/story.js';
import type { Loss } from './loss.js';
/** The data is no document of the format; `message` says what it is and what to do. */
export declare class ForeignFormatError extends Error {
    name: string;
}
/**
 * A TimelineJS 3 document as a story that is a timeline: title slide → headline and standfirst, events and eras →
 * entries. HTML is reduced to marks and links. Whatever has no home in a story is in `losses`; `parseStory` is still to
 * check the document.
 * @throws {ForeignFormatError} where it is no such document, or one of TimelineJS 2
 */
export declare function fromTimelineJs(data: unknown, { id, lang, headline }: {
    id: string;
    lang: string;
    headline?: string | undefined;
}): {
    document: StoryDocument;
    losses: Loss[];
};
