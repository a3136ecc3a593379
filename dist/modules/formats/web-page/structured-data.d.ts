import type { StoryDocument } from '../../story/story.js';
/** The scripts of a page that hold JSON-LD, and where each begins. */
export declare function scriptsOf(html: string): {
    json: string;
    start: number;
}[];
/** The article that a page’s structured data tell of; its language is empty where they tell none. */
export declare function structuredArticle(html: string, notes: string[]): StoryDocument | undefined;
