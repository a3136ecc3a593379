import type { Story } from '../../story/story.js';
/**
 * Writes over the rail what needs a place on it in HTML: the names of eras, and today, if it lies between the first moment
 * and the last. Takes away what it wrote before. Positions are set by script, which a policy does not take for style
 * attributes.
 */
export declare function markRail(rail: HTMLElement, story: Story, todayWord: string): void;
export declare function newMark(className: string, text: string): HTMLSpanElement;
