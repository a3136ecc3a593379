import type { Story, TimelineEvent } from '../../story/story.js';
type Dated = TimelineEvent & {
    when: string;
    at: number;
};
/** The end of an entry, in days from 1970-01-01. */
export declare const endOf: ({ at, until }: Dated) => number;
/**
 * One scale for all entries with a date: those entries, the one that ends last, the room they take of the rail, and where
 * on it a day lies, both in thousandths of its length. None where there are no two moments.
 */
export declare function scaleOf({ timeline }: Story): readonly [Dated[], Dated, 840 | 1000, (day: number) => number] | undefined;
export {};
