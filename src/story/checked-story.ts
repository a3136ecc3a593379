import type {Story} from './story.js';

/**
 * What has been checked already, so that four widgets with one object check it once, and a story that the build or
 * `parseStory` made is shown without a wait. Membership cannot be forged from JSON.
 */
const checkedStories = new WeakMap<object, () => Story | undefined>();

/** The checked story that was made of `value`, if it was checked before and still says the same. */
export const checkedStory = (value: unknown): Story | undefined => checkedStories.get(value as object)?.();

/**
 * Promises that `story` passed `parseStory`, now or at build, and remembers it for itself, and for its `origin` as long as
 * that is current.
 */
export function markChecked(story: Story, origin?: unknown, isCurrent?: () => boolean): Story {
  checkedStories.set(story, () => story);
  if (typeof origin === 'object' && origin !== null)
    checkedStories.set(origin, () => (isCurrent?.() === false ? undefined : story));
  return story;
}
