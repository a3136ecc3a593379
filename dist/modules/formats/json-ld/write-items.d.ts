import type { Story } from '../../story/story.js';
import type { Losses } from '../common/losses.js';
/** Running text as words alone; what it loses by that is noted. */
export type Words = (inlines: Story['overview'][number]['text'], path: string) => string;
type Thing = Record<string, unknown>;
/** The lists of a story, in their order, and its quotes. */
export declare function partsOf(story: Story, words: Words, losses: Losses): Thing[];
export {};
