import type { DraftEntry } from './draft-entries.js';
import type { DraftParts } from './draft-parts.js';
import type { Writing } from './draft-writing.js';
/** The quotes that the source has besides its text, and a proposal for words in quotation marks with a named speaker. */
export declare function quotesOf(parts: DraftParts, writing: Writing): DraftEntry[];
