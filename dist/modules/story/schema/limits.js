import { longestWhen } from '../dates/when.js';

/**
 * How long and how many the things in a story may be, for whoever reads one from outside. Lengths are counted in UTF-16
 * code units.
 */
const limits = {
    /** A heading, a title, a name, a label, an id, a language tag. */
    line: 500,
    /** A paragraph, a quote, a passage. */
    text: 20_000,
    /** An address of a link or a picture, written out with its escapes. */
    address: 4_000,
    /** A date. */
    date: longestWhen,
    /** Pieces of one paragraph. */
    inlines: 500,
    /** Blocks of one section, sections of a story, points, quotes, corrections. */
    items: 1_000,
    /** Timeline entries. */
    events: 10_000,
    /** Strings, numbers, records and lists of a story document, all counted. */
    values: 1_000_000,
    /** Lists and records within each other. */
    depth: 12,
};

export { limits };
