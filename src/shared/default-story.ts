import type {Story} from '../story/story.js';

let bundled: Story | undefined;

/** The story that elements show when the page gives them none. */
export const defaultStory = (): Story | undefined => bundled;

/** Sets the story that elements show when the page gives them none; the script-tag entry does, once. */
export function setDefaultStory(story: Story): void {
  bundled = story;
}
