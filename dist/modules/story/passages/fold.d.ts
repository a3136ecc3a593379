/** A text with its typography evened out, and the way back to how it was written. */
export interface Folded {
    readonly text: string;
    /** For each code unit of `text`, where what it stands for begins in the original. */
    readonly starts: Int32Array;
    /** For each code unit of `text`, where what it stands for ends in the original. */
    readonly ends: Int32Array;
}
/**
 * Evens out what differs between two copies of the same words though no word does: Unicode composition (NFC), any run
 * of white space (one space), curly and low quotation marks (straight), dashes (hyphen-minus), soft hyphens and other
 * characters without width (none). Case, letters, digits and all other signs stay.
 */
export declare function fold(original: string): Folded;
