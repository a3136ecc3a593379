/** The entry for a script tag: defines all elements, with the bundled story as the one they show by default. */
import type {StoryBundle} from './elements/story-bundle/story-bundle.js';
import {registerLabels as give, registerStory as register} from './elements/source/story-registry.js';
import {markChecked} from './story/checked-story.js';
import story from './stories/us-army-ukraine.md';
import './elements/story-bundle/define.js';

export type {KeyPoints, KeyPointsToggleEvent} from './elements/key-points/key-points.js';
export type {QuoteCard} from './elements/quote-card/quote-card.js';
export type {PassageOpenEvent, StoryErrorEvent, StoryLoadEvent} from './elements/story-events.js';
export type {Labels} from './languages/labels.js';
export type {StoryBundle} from './elements/story-bundle/story-bundle.js';
export type {StoryOverview} from './elements/story-overview/story-overview.js';
export type {Story, StoryDocument} from './story/story.js';
export type {StoryErrorCode} from './story/story-error.js';
export type {TimelineStrip, TimelineStripSelectEvent} from './elements/timeline-strip/timeline-strip.js';

register(markChecked(story));
register(story, '');

/** Adds a story that `story-id` finds, to the copy of the script whose elements the page has. */
export const registerStory: typeof register = (...story) =>
  // Absent in XHTML, and where the page has an element of this name itself.
  (bundle()?.registerStory ?? register)(...story);

/** Replaces labels in a language, or adds a language, there too. */
export const registerLabels: typeof give = (...labels) => (bundle()?.registerLabels ?? give)(...labels);

const bundle = () => customElements.get('story-bundle') as typeof StoryBundle | undefined;
