import type {Story} from '../story/story.js';

const stories = new Map<string, Story>();
const followers = new Set<() => void>();
let bundled: Story | undefined;

/** The story with that id, or without an id the one that elements show when the page gives them none. */
export const registeredStory = (id: string | undefined): Story | undefined => (id ? stories.get(id) : bundled);

/** Makes a story known by its id, so that `story-id` finds it, now or in elements that wait for it already. */
export function registerStory(story: Story): void {
  stories.set(story.id, story);
  for (const follower of followers) follower();
}

/** Registers the story that elements show when the page gives them none; the script-tag entry does, once. */
export function setDefaultStory(story: Story): void {
  bundled ??= story;
  registerStory(story);
}

/** Calls `follower` whenever a story is registered, until the function that it returns is called. */
export function followRegistry(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}
