import type { DraftEntry } from './draft-entries.js';
import type { DraftParts } from './draft-parts.js';
import type { Writing } from './draft-writing.js';
/** The key points that the source has, unless they are those that the sections make by themselves. */
export declare function keyPointsOf({ given, sections }: DraftParts, { plain, texts, isThere, open }: Writing): DraftEntry[];
