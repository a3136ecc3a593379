/**
 * How long and how many the things in a story may be, for whoever reads one from outside. Lengths are counted in UTF-16
 * code units.
 */
export declare const limits: {
    /** A heading, a title, a name, a label, an id, a language tag. */
    readonly line: 500;
    /** A paragraph, a quote, a passage. */
    readonly text: 20000;
    /** An address of a link or a picture, written out with its escapes. */
    readonly address: 4000;
    /** A date. */
    readonly date: 64;
    /** Pieces of one paragraph. */
    readonly inlines: 500;
    /** Blocks of one section, sections of a story, points, quotes, corrections. */
    readonly items: 1000;
    /** Timeline entries. */
    readonly events: 10000;
    /** Strings, numbers, records and lists of a story document, all counted. */
    readonly values: 1000000;
    /** Lists and records within each other. */
    readonly depth: 12;
};
