import type { Losses } from './losses.js';
/**
 * A date of ISO 8601, as JSON-LD, ninjs and web pages write it, in EDTF and no more precise than it was written. A time
 * of day without a zone is lost, as are parts of a second; what is no date is lost whole.
 * @param lang the language in which a date may be spelt out, as some pages do
 */
export declare function isoWhen(written: string, path: string, losses: Losses, lang?: string): string | undefined;
/** A time of day as RFC 3339 writes it, to the second; undefined for what is less than a time of day. */
export declare function dateTime(when: string): string | undefined;
