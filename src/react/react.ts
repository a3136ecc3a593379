/**
 * The elements as React components, for React 18 and 19, with typed properties and events. On a page that came from a
 * server, React itself gives plain tags neither properties nor listeners.
 * https://github.com/facebook/react/issues/35446
 *
 * The build marks the module with 'use client', which Rollup would drop.
 */
import {createComponent} from '@lit/react';
import type {EventName} from '@lit/react';
import react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../elements/key-points/define.js';
import '../elements/quote-card/define.js';
import '../elements/story-bundle/define.js';
import '../elements/story-overview/define.js';
import '../elements/timeline-strip/define.js';
import {KeyPoints as KeyPointsElement} from '../elements/key-points/key-points.js';
import type {KeyPointsToggleEvent} from '../elements/key-points/key-points.js';
import {QuoteCard as QuoteCardElement} from '../elements/quote-card/quote-card.js';
import type {PassageOpenEvent, StoryErrorEvent, StoryLoadEvent} from '../elements/story-events.js';
import {StoryBundle as StoryBundleElement} from '../elements/story-bundle/story-bundle.js';
import {StoryOverview as StoryOverviewElement} from '../elements/story-overview/story-overview.js';
import {TimelineStrip as TimelineStripElement} from '../elements/timeline-strip/timeline-strip.js';
import type {TimelineStripSelectEvent} from '../elements/timeline-strip/timeline-strip.js';
import type {ElementOf, Properties, Tag} from '../elements/element-types.js';
import {withStory} from '#react/with-story';

type EventNames = Record<string, EventName>;
type Handlers<Names extends EventNames> = {
  [Name in keyof Names]?: ((event: Names[Name]['__eventType']) => void) | undefined;
};
type Component<T extends Tag, Names extends EventNames> = ForwardRefExoticComponent<
  HTMLAttributes<ElementOf<T>> & Properties<T> & Handlers<Names> & RefAttributes<ElementOf<T>>
>;

const events = {
  onStoryLoad: 'story-load' as EventName<StoryLoadEvent>,
  onStoryError: 'story-error' as EventName<StoryErrorEvent>,
  onPassageOpen: 'passage-open' as EventName<PassageOpenEvent>,
};

const keyPointsEvents = {onKeyPointsToggle: 'key-points-toggle' as EventName<KeyPointsToggleEvent>};
const timelineEvents = {
  onTimelineStripSelect: 'timeline-strip-select' as EventName<TimelineStripSelectEvent>,
};

/** `createComponent` would also take what is no business of a page, such as `updateComplete`, as a property. */
function component<T extends Tag, Names extends EventNames>(
  tagName: T,
  elementClass: new () => ElementOf<T>,
  events: Names,
) {
  const component = createComponent({react, tagName, elementClass, events});
  return withStory(tagName, component) as unknown as Component<T, Names>;
}

/** `<story-bundle>`: gives one story to all widgets inside it; with none inside, it lays out all four. */
export const StoryBundle = /* @__PURE__ */ component('story-bundle', StoryBundleElement, {
  ...events,
  ...keyPointsEvents,
  ...timelineEvents,
});

/** `<story-overview>`: headline, standfirst, who and when, the overview, corrections, a link to the article. */
export const StoryOverview = /* @__PURE__ */ component('story-overview', StoryOverviewElement, events);

/** `<key-points>`: numbered takeaways, each with its whole section behind a disclosure. */
export const KeyPoints = /* @__PURE__ */ component('key-points', KeyPointsElement, {
  ...events,
  ...keyPointsEvents,
});

/** `<quote-card>`: one quote; without `quote`, the first. */
export const QuoteCard = /* @__PURE__ */ component('quote-card', QuoteCardElement, events);

/** `<timeline-strip>`: the events in order, and how far apart they lie. */
export const TimelineStrip = /* @__PURE__ */ component('timeline-strip', TimelineStripElement, {
  ...events,
  ...timelineEvents,
});

export type {
  KeyPointsToggleEvent,
  PassageOpenEvent,
  StoryErrorEvent,
  StoryLoadEvent,
  TimelineStripSelectEvent,
};
