import type { DraftEntry } from './front-matter.js';
import type { DraftParts } from './from-text.js';
import type { Writing } from './markdown.js';
/** The entries of the timeline: those that the source has, otherwise a proposal for each date that its text spells out. */
export declare function timelineOf(parts: DraftParts, writing: Writing): DraftEntry[];
