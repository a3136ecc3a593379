import type { WhenDate } from './edtf.js';
/** Whether a text is a date of EDTF, and one that exists. */
export declare function isWhen(text: string): boolean;
export { WhenError } from './edtf.js';
export type { WhenDate } from './edtf.js';
/**
 * A time from `start` to `end`, both included; at most one of them is `open` (written `..`) or `unknown`
 * (left out).
 */
export interface WhenSpan {
    kind: 'span';
    start: WhenDate | 'open' | 'unknown';
    end: WhenDate | 'open' | 'unknown';
}
/** Characters of a date at most; no date of level 1 needs more. */
export declare const longestWhen = 64;
export type ParsedWhen = WhenDate | WhenSpan;
/**
 * Reads a date of EDTF level 0 or 1 (ISO 8601-2:2019, loc.gov/standards/datetime) in the proleptic Gregorian
 * calendar. Stricter than EDTF: a time of day needs its zone, and a year has at most 15 digits. An impossible
 * date is refused, never repaired.
 * @throws {WhenError}
 */
export declare function parseWhen(text: string): ParsedWhen;
