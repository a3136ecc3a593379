/** Where words stand in a folded text: from `start` up to `end`. */
export interface Span {
    start: number;
    end: number;
}
/** Every place where `words` stand in `text`, overlapping ones included (Knuth, Morris, Pratt: linear in any case). */
export declare function occurrences(text: string, words: string): Span[];
/** Whether a span cuts no word in half. Scripts that write words without spaces have no halves that could be seen. */
export declare function isWhole(text: string, { start, end }: Span): boolean;
/** Pieces of an elided quote read in order, from the last one back. */
export interface Chain {
    last: Span;
    before?: Chain;
    /** How many ways there are to reach this last piece; this is one of them. */
    ways: number;
}
/**
 * The ways to read one span of each list in order, one chain per last piece. Of two pieces, the later one begins at or
 * after the end of the earlier, which lies at or after `reach` of the later one; `reach` never goes back from a span to the next.
 * The ways are counted, not listed, so the time is linear in the spans.
 */
export declare function chains(lists: readonly (readonly Span[])[], reach: (span: Span) => number): Chain[];
/** The pieces of a chain, the first one first. */
export declare function piecesOf(chain: Chain): Span[];
