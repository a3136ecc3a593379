/**
 * How the id of an entry begins that was an era of TimelineJS: a story has no eras, and this lets it become one again.
 * No id made of words has a colon.
 */
export declare const eraId = "era:";
