/** The elements that render, which those of prerendered markup become where another story is to be shown. */
import {version} from '../base/version.js';
import {KeyPoints} from '../key-points/key-points.js';
import {QuoteCard} from '../quote-card/quote-card.js';
import {registerLabels, registerStory} from '../source/story-registry.js';
import {StoryBundle} from '../story-bundle/story-bundle.js';
import {StoryOverview} from '../story-overview/story-overview.js';
import {TimelineStrip} from '../timeline-strip/timeline-strip.js';
import {makeInPlace} from './in-place.js';
import {restore} from './restore.js';

export {version, registerLabels, registerStory};

const classes: Record<string, Parameters<typeof makeInPlace>[1]> = {
  'story-bundle': StoryBundle,
  'story-overview': StoryOverview,
  'key-points': KeyPoints,
  'quote-card': QuoteCard,
  'timeline-strip': TimelineStrip,
};

/**
 * Makes of an element one that renders.
 * @param internals those that it has
 * @param markup that of its like, for a copy that came without
 */
export function makeFull(
  element: HTMLElement,
  internals: ElementInternals | undefined,
  markup: ShadowRoot | undefined,
) {
  restore(element, markup);
  makeInPlace(element, classes[element.localName]!, internals);
}
