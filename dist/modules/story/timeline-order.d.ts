import type { TimelineEvent } from './story.js';
type Dated = Pick<TimelineEvent, 'at' | 'status'>;
/**
 * The events in the order of `at`; those of one moment stay as written. An undated event follows the event it was
 * written after, and undated planned events at the end of the list stay at the end: they are still to come.
 */
export declare function orderTimeline<Entry extends Dated>(events: readonly Entry[]): Entry[];
export {};
