import type { Story, TimelineEvent } from '../../story/story.js';
/**
 * The first entry that is not before today, by the reader's calendar, since most entries name a day; none where no entry
 * is before it, or none after.
 */
export declare function nextEntry({ timeline }: Story): TimelineEvent | undefined;
/** Marks an item of the list as the next one, or takes the mark away. */
export declare function markItem(item: HTMLElement, isNext: boolean, today: string): void;
