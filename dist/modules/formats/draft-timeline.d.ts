import type { DraftEntry } from './draft-entries.js';
import type { DraftParts } from './draft-parts.js';
import type { Writing } from './draft-writing.js';
/** The entries of the timeline: those that the source has, otherwise a proposal for each date that its text spells out. */
export declare function timelineOf(parts: DraftParts, writing: Writing): DraftEntry[];
