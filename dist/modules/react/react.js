'use client';
import { createComponent } from '@lit/react';
import react from 'react';
import '../elements/key-points/define.js';
import '../elements/quote-card/define.js';
import '../elements/story-bundle/define.js';
import '../elements/story-overview/define.js';
import '../elements/timeline-strip/define.js';
import { KeyPoints as KeyPoints$1 } from '../elements/key-points/key-points.js';
import { QuoteCard as QuoteCard$1 } from '../elements/quote-card/quote-card.js';
import { StoryBundle as StoryBundle$1 } from '../elements/story-bundle/story-bundle.js';
import { StoryOverview as StoryOverview$1 } from '../elements/story-overview/story-overview.js';
import { TimelineStrip as TimelineStrip$1 } from '../elements/timeline-strip/timeline-strip.js';
import { withStory } from '#react/with-story';

/**
 * The elements as React components, for React 18 and 19, with typed properties and events. On a page that came from a
 * server, React itself gives plain tags neither properties nor listeners.
 * https://github.com/facebook/react/issues/35446
 *
 * The build marks the module with 'use client', which Rollup would drop.
 */
const events = {
    onStoryLoad: 'story-load',
    onStoryError: 'story-error',
    onPassageOpen: 'passage-open',
};
const keyPointsEvents = { onKeyPointsToggle: 'key-points-toggle' };
const timelineEvents = {
    onTimelineStripSelect: 'timeline-strip-select',
};
/** `createComponent` would also take what is no business of a page, such as `updateComplete`, as a property. */
function component(tagName, elementClass, events) {
    const component = createComponent({ react, tagName, elementClass, events });
    return withStory(tagName, component);
}
/** `<story-bundle>`: gives one story to all widgets inside it; with none inside, it lays out all four. */
const StoryBundle = /* @__PURE__ */ component('story-bundle', StoryBundle$1, {
    ...events,
    ...keyPointsEvents,
    ...timelineEvents,
});
/** `<story-overview>`: headline, standfirst, who and when, the overview, corrections, a link to the article. */
const StoryOverview = /* @__PURE__ */ component('story-overview', StoryOverview$1, events);
/** `<key-points>`: numbered takeaways, each with its whole section behind a disclosure. */
const KeyPoints = /* @__PURE__ */ component('key-points', KeyPoints$1, {
    ...events,
    ...keyPointsEvents,
});
/** `<quote-card>`: one quote; without `quote`, the first. */
const QuoteCard = /* @__PURE__ */ component('quote-card', QuoteCard$1, events);
/** `<timeline-strip>`: the events in order, and how far apart they lie. */
const TimelineStrip = /* @__PURE__ */ component('timeline-strip', TimelineStrip$1, {
    ...events,
    ...timelineEvents,
});

export { KeyPoints, QuoteCard, StoryBundle, StoryOverview, TimelineStrip };
