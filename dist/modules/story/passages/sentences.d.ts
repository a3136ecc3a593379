/**
 * The sentences of a paragraph, in order; joined, they are the paragraph. `Intl.Segmenter` finds them, and what it
 * splits at the full stop of an abbreviation (“U.S. Army”, “Mr. Smith”, “No. 5”, “J. R. Smith”) is put together again.
 */
export declare function sentences(paragraph: string, lang: string): string[];
