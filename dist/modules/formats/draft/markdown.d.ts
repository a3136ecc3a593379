import type { DraftParts } from './from-text.js';
/** What writing a draft takes besides its parts. */
export interface Writing {
    lang: string | undefined;
    /** Words of the text as the article file writes them. */
    written(words: string): string;
    /** Words of the text as a reader sees them. */
    plain(words: string): string;
    /** The blocks of the article as a reader sees them. */
    texts: readonly string[];
    /** Whether words stand in the article, and but once. */
    isThere(words: string): boolean;
    /** What is left for the editor, a sentence each. */
    open: string[];
}
export declare function writingOf(parts: DraftParts, lang: string | undefined, isMarkdown: boolean): Writing;
/** Plain text so that Markdown shows it as it is; addresses stay whole. */
export declare function escapeMarkdown(words: string): string;
