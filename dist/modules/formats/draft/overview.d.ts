import type { DraftParts } from './from-text.js';
import type { Writing } from './markdown.js';
/**
 * Finds the sentence that a point most likely sums up. More daring than the nearest match of a passage, which must not
 * mislead: a point says the same in other words, and what is found is shown as a guess.
 */
export declare class Summed {
    #private;
    constructor(paragraphs: readonly string[], lang: string);
    /** The sentence that shares most with a point; undefined if none shares two words of weight. */
    of(point: string): string | undefined;
}
/** The list of the overview as the article file has it, and the footnotes that its points rest on. */
export interface DraftOverview {
    heading: string;
    points: string[];
    footnotes: string[];
}
/** The overview, each point tied to the article’s own words: its own, those that are known, or a guess. */
export declare function overviewOf(parts: DraftParts, { lang, texts, written, plain, isThere, open }: Writing): DraftOverview | undefined;
