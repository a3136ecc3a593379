import type { DraftEntry } from './front-matter.js';
import type { DraftParts } from './from-text.js';
import type { Writing } from './markdown.js';
/** A date that a text spells out, and the sentence that it stands in. */
export interface DatedWords {
    /** In EDTF, and a date that exists. */
    when: string;
    /** The sentence up to the end of its first clause that follows the date. */
    passage: string;
    /** The clause alone, as the text has it. */
    title: string;
    /** Why the date may not be that of what the sentence tells. */
    doubt?: string;
}
/** The dates of a paragraph, each with its sentence, in order. Reading one is slow, so `tries` are counted down. */
export declare function datesIn(paragraph: string, lang: string, tries: {
    left: number;
}): Generator<DatedWords>;
/** The entries of the timeline: those that the source has, otherwise a proposal for each date that its text spells out. */
export declare function timelineOf(parts: DraftParts, writing: Writing): DraftEntry[];
