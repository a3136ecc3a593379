import { registerLabels as give, registerStory as register } from './shared/story-registry.js';
import './story-bundle/define.js';
export type { KeyPoints, KeyPointsToggleEvent } from './key-points/key-points.js';
export type { QuoteCard } from './quote-card/quote-card.js';
export type { PassageOpenEvent, StoryErrorEvent, StoryLoadEvent } from './shared/story-events.js';
export type { Labels } from './shared/labels.js';
export type { StoryBundle } from './story-bundle/story-bundle.js';
export type { StoryOverview } from './story-overview/story-overview.js';
export type { Story, StoryDocument } from './story/story.js';
export type { StoryErrorCode } from './story/story-error.js';
export type { TimelineStrip, TimelineStripSelectEvent } from './timeline-strip/timeline-strip.js';
/** Adds a story that `story-id` finds, to the copy of the script whose elements the page has. */
export declare const registerStory: typeof register;
/** Replaces labels in a language, or adds a language, there too. */
export declare const registerLabels: typeof give;
