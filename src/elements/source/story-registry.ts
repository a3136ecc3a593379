import {addLabels, giveLabels, hasLabels} from '../../languages/labels.js';
import type {GivenLabels, Labels} from '../../languages/labels.js';
import {checkedStory, markChecked} from '../../story/checked-story.js';
import type {Story} from '../../story/story.js';
import {storyDigest} from '../base/fingerprint.js';

/** What a build says of a story that it checked: its digest, and the labels of its language unless that is English. */
export interface Built {
  digest: string;
  labels?: Partial<Labels>;
}

/** By id; under no id the story that elements show when the page gives them none. */
const stories = new Map<string, unknown>();

/** The elements on the page, which look again when a story is registered. */
export const listeners = new Set<{requestUpdate(): void}>();

/** What they show may be another. */
export const lookAgain = () => {
  for (const listener of listeners) listener.requestUpdate();
};

/** What was registered under an id, or under none; it may still have to be checked. */
export const registeredStory = (id: string): unknown => stories.get(id);

/**
 * Makes a story known by its id, so that `story-id` finds it, now or in elements that wait for it already; under the id
 * `''` it is the one that elements show when the page gives them none. What `parseStory` or the build did not make, or
 * what somebody has altered since the build, is checked before it shows.
 */
export function registerStory(story: {id: string}, id: string = story.id, built?: Built): void {
  if (built && !checkedStory(story) && built.digest === storyDigest(story)) {
    const {lang} = markChecked(story as Story);
    if (built.labels) addLabels(lang, built.labels);
  }
  stories.set(id, story);
  lookAgain();
}

/**
 * Replaces labels in a language, such as `{readSection: 'Keep reading'}` in `en`, or adds a language: a BCP 47 tag, with
 * or without a region.
 */
export function registerLabels(lang: string, labels: GivenLabels): void {
  giveLabels(lang, labels);
  lookAgain();
}

/** The checked story of `value`, if there is one and its language is at hand. */
export function spoken(value: unknown) {
  const story = checkedStory(value);
  return story && hasLabels(story) ? story : undefined;
}
