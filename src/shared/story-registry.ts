import type {Story} from '../story/story.js';

/** By id; under no id the story that elements show when the page gives them none. */
const stories = new Map<string, Story>();
const followers = new Set<() => void>();

/** Makes a story known by its id, so that `story-id` finds it, now or in elements that wait for it already. */
export function registerStory(story: Story, id = story.id): void {
  stories.set(id, story);
  for (const follower of followers) follower();
}

/** Registers the story that elements show when the page gives them none; the script-tag entry does, once. */
export function setDefaultStory(story: Story): void {
  registerStory(story);
  registerStory(story, '');
}

/**
 * Calls `tell` now and whenever a story is registered with the story of that id, or with none, until the function that
 * it returns is called.
 */
export function followStory(id: string, tell: (story: Story | undefined) => void): () => void {
  const follower = () => tell(stories.get(id));
  followers.add(follower);
  follower();
  return () => followers.delete(follower);
}
