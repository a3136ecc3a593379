/** Gives the items of one list ids made of their words, all different. */
export declare class Ids {
    #private;
    /** Ids that the publisher gave are his to use, so none of them is made. */
    constructor(given?: readonly (string | undefined)[]);
    make(words: string, fallback: string): string;
}
