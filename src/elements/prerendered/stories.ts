import type {GivenLabels} from '../../languages/labels.js';
import type {Story as FullStory} from '../../story/story.js';
import {isNewer} from '../base/fingerprint.js';
import type {Built} from '../source/story-registry.js';

import type {Loaded} from '../loader/load-script.js';

type Story = {id: string};
type Registration = [story: Story, id?: string, built?: Built];

/** What is told of registrations, too, once it is there: the elements that render. */
export interface Registry {
  registerStory(...registration: Registration): void;
  registerLabels(lang: string, labels: GivenLabels): void;
}

/** Those of the tag of this script. */
const {loadStories} = (document.currentScript ?? {}) as Loaded;

/** Asks for the stories of the page, where its script leaves them until somebody wants more than their words. */
export const wantStories = () => loadStories?.();

/** The elements on the page, which look again when something is registered. */
export const listeners = new Set<{requestUpdate(): void}>();

/** By id. */
const stories = new Map<string, Story>();
const told: ((registry: Registry) => void)[] = [];
let registry: Registry | undefined;
/** Whether the page's author gave labels of their own, which prerendered markup may not have. */
export let isRelabelled = false;

/**
 * The story that is registered under an id; none that is an older edition than markup of that print, of a story with the id
 * `markedId`.
 */
export function registeredStory(id: string, markedId: string | undefined, print: string | null) {
  const story = stories.get(id) as FullStory | undefined;
  return story && story.id === markedId && isNewer(print, story) ? undefined : story;
}

/** As `registerStory` of the elements that render. */
export function registerStory(...registration: Registration): void {
  const [story, id = story.id] = registration;
  stories.set(id, story);
  tell((registry) => registry.registerStory(...registration));
}

/** As `registerLabels` of the elements that render. */
export function registerLabels(lang: string, labels: GivenLabels): void {
  isRelabelled = true;
  tell((registry) => registry.registerLabels(lang, labels));
}

function tell(registration: (registry: Registry) => void) {
  told.push(registration);
  if (registry) registration(registry);
  for (const listener of listeners) listener.requestUpdate();
}

/** Tells all that was registered to the elements that render, once. */
export function handOver(to: Registry) {
  if (registry) return;
  registry = to;
  for (const registration of told) registration(to);
}
