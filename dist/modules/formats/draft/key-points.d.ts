import type { DraftEntry } from './front-matter.js';
import type { DraftParts } from './from-text.js';
import type { Writing } from './markdown.js';
/** The key points that the source has, unless they are those that the sections make by themselves. */
export declare function keyPointsOf({ given, sections }: DraftParts, { plain, texts, isThere, open }: Writing): DraftEntry[];
