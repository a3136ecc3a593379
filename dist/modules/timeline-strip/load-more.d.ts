/** Loads what only some timelines need. */
export declare const loadMore: () => Promise<typeof import("./timeline-more.js")>;
