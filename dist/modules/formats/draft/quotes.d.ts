import type { DraftEntry } from './front-matter.js';
import type { DraftParts } from './from-text.js';
import type { Writing } from './markdown.js';
/** The quotes that the source has besides its text, and a proposal for words in quotation marks with a named speaker. */
export declare function quotesOf(parts: DraftParts, writing: Writing): DraftEntry[];
