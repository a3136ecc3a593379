/** What stands before a name in a byline. */
export declare const bylineWords: readonly ["by", "von", "par", "por", "di", "av", "af", "door"];
/** A byline without the word before the name: the label of a byline says “by” itself. */
export declare const withoutBy: (byline: string) => string;
