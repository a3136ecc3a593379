import type { DraftParts } from './from-text.js';
import type { Writing } from './markdown.js';
/** The first fields of the front matter: what is known, and as comments what may be so. */
export declare function headOf(parts: DraftParts, { lang, open }: Writing, isGiven: boolean): string[];
/** One entry of a list of the front matter, and why it may not be right. */
export interface DraftEntry {
    fields: object;
    doubt?: string | undefined;
}
/**
 * A list of the front matter. Entries in doubt are comments under the reason; where all are, the list’s name is one too,
 * since an empty list is none.
 */
export declare function entriesOf(name: string, entries: readonly DraftEntry[]): string[];
