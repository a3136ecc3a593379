/**
 * Finds the sentence that a point most likely sums up. More daring than the nearest match of a passage, which must not
 * mislead: a point says the same in other words, and what is found is shown as a guess.
 */
export declare class Summed {
    #private;
    constructor(paragraphs: readonly string[], lang: string);
    /** The sentence that shares most with a point; undefined if none shares two words of weight. */
    of(point: string): string | undefined;
}
