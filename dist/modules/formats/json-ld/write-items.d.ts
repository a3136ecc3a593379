import type { Story, Image } from '../../story/story.js';
import type { Losses } from '../common/losses.js';
type Thing = Record<string, unknown>;
/** A picture as schema.org tells of it; a bare number would be no width. */
export declare const picture: ({ url, alt, credit, width, height }: Image) => Thing;
/** The date as a property, or a loss where schema.org cannot read it. */
export declare function exactly(name: string, when: string | undefined, field: string, losses: Losses): Record<string, string>;
/** Running text as words alone; what it loses by that is noted. */
export type Words = (inlines: Story['overview'][number]['text'], path: string) => string;
/** The lists of a story, in their order, and its quotes. */
export declare function partsOf(story: Story, words: Words, losses: Losses): Thing[];
export {};
