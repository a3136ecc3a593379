import { ArticleText } from '../story/passages/locate.js';
import type { Story } from '../story/story.js';
/** The article that a story carries, to look for passages in: its sections, or its standfirst where it has none. */
export declare function storyText(story: Story): ArticleText;
/** An item of a story that rests on a passage, and its path: `timeline[2]`. */
export interface Anchored {
    path: string;
    id: string;
    passage: NonNullable<Story['quotes'][number]['passage']>;
}
/** All items of a story that rest on a passage, in the order of the story. */
export declare function anchoredItems(story: Story): Anchored[];
