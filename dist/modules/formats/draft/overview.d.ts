import type { DraftParts } from './from-text.js';
import type { Writing } from './markdown.js';
/** The list of the overview as the article file has it, and the footnotes that its points rest on. */
export interface DraftOverview {
    heading: string;
    points: string[];
    footnotes: string[];
}
/** The overview, each point tied to the article’s own words: its own, those that are known, or a guess. */
export declare function overviewOf(parts: DraftParts, { lang, texts, written, plain, isThere, open }: Writing): DraftOverview | undefined;
