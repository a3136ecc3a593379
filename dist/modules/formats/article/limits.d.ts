import type { StoryDocument } from '../../story/story.js';
/** The first place at which a text is more than can be parsed. */
export interface Excess {
    line: number;
    reason: string;
    remedy: string;
}
/** Finds what a Markdown parser would take very long for: its time grows with the square of some markup. */
export declare function excessOf(markdown: string): Excess | undefined;
/** Why a document is more than one article file can hold, as a sentence; undefined if it is not. */
export declare function excessOfDocument(document: StoryDocument): string | undefined;
