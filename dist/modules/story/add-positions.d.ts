import type { Story } from './story.js';
/**
 * Adds, in place, what follows from the story and saves elements the work: when it expires, where an event lies, where a
 * passage stands.
 */
export declare function addPositions(story: Story): void;
