import type { Story } from './story.js';
/** Adds, in place, what follows from an item and saves elements the work: where an event lies, where a passage stands. */
export declare function placeItems(story: Story): void;
