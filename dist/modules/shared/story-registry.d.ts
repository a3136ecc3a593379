import type { Story } from '../story/story.js';
/** Makes a story known by its id, so that `story-id` finds it, now or in elements that wait for it already. */
export declare function registerStory(story: Story, id?: string): void;
/** Registers the story that elements show when the page gives them none; the script-tag entry does, once. */
export declare function setDefaultStory(story: Story): void;
/**
 * Calls `tell` now and whenever a story is registered with the story of that id, or with none, until the function that
 * it returns is called.
 */
export declare function followStory(id: string, tell: (story: Story | undefined) => void): () => void;
