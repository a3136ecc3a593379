import type { StoryDocument } from '../../story/story.js';
import type { Draft } from './write.js';
import type { DraftParts } from './from-text.js';
/** What is said of a document besides it. */
export interface DraftOptions {
    /** The language was not told by the document: it is guessed, and said so. */
    languageUnknown?: boolean;
    /** What the editor has to know, a sentence each. */
    notes?: string[];
    /** What may tell who wrote it and when. */
    about?: DraftParts['about'];
}
/**
 * Makes an article file of a story document, such as another format was read as: its text with the parts that it has, and
 * proposals for those that only its text tells. An event without an article to rest on brings its own text into it.
 */
export declare function draftDocument(document: StoryDocument, { languageUnknown, notes, about }?: DraftOptions): Draft;
