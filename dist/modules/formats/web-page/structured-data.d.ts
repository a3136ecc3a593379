import type { StoryDocument } from '../../story/story.js';
/** The article that a page’s structured data tell of; its language is empty where they tell none. */
export declare function structuredArticle(html: string, notes: string[]): StoryDocument | undefined;
