import type { StoryDocument } from '../../story/story.js';
/** Why a document is more than one article file can hold, as a sentence; undefined if it is not. */
export declare function excessOfDocument(document: StoryDocument): string | undefined;
