/** A date at the end of a line, in EDTF, and what stands before it. */
export interface WrittenDate {
    when: string;
    before: string;
}
/**
 * Reads the date that ends a line, as people write it in `lang`: “November 20, 2025”, “20 November 2025”, “November
 * 2025”, 2025-11-20, 2025年11月20日. Whether there is such a day is for `parseWhen` to say.
 */
export declare function spelledDate(line: string, lang: string): WrittenDate | undefined;
/** A day is as precise as a written line is to be trusted: its time of day mostly has no zone, or one in letters. */
export declare const withoutTime: (line: string) => string;
