import type { DraftParts } from './from-text.js';
import type { Writing } from './markdown.js';
/** The first fields of the front matter: what is known, and as comments what may be so. */
export declare function headOf(parts: DraftParts, { lang, open }: Writing, isGiven: boolean): string[];
