import type {GivenLabels, Labels} from '../../languages/labels.js';
import type {Built} from '../source/story-registry.js';

type Story = {id: string};
type Registration = [story: Story, id?: string, built?: Built];

/** What is told of registrations, too, once it is there: the elements that render. */
export interface Registry {
  registerStory(...registration: Registration): void;
  registerLabels(lang: string, labels: GivenLabels): void;
}

/** The elements on the page, which look again when something is registered. */
export const listeners = new Set<{requestUpdate(): void}>();

/** By id, with the labels that the build gave. */
const stories = new Map<string, {story: Story; labels?: Partial<Labels> | undefined}>();
const told: ((registry: Registry) => void)[] = [];
let registry: Registry | undefined;
/** Whether the page's author gave labels of their own, which prerendered markup may not have. */
export let isRelabelled = false;

export const registeredStory = (id: string) => stories.get(id);

/** As `registerStory` of the elements that render. */
export function registerStory(...registration: Registration): void {
  const [story, id = story.id, built] = registration;
  stories.set(id, {story, labels: built?.labels});
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
