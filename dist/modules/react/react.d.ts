import type { EventName } from '@lit/react';
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import '../elements/key-points/define.js';
import '../elements/quote-card/define.js';
import '../elements/story-bundle/define.js';
import '../elements/story-overview/define.js';
import '../elements/timeline-strip/define.js';
import type { KeyPointsToggleEvent } from '../elements/key-points/key-points.js';
import type { PassageOpenEvent, StoryErrorEvent, StoryLoadEvent } from '../elements/story-events.js';
import type { TimelineStripSelectEvent } from '../elements/timeline-strip/timeline-strip.js';
import type { ElementOf, Properties, Tag } from '../elements/element-types.js';
type EventNames = Record<string, EventName>;
type Handlers<Names extends EventNames> = {
    [Name in keyof Names]?: ((event: Names[Name]['__eventType']) => void) | undefined;
};
type Component<T extends Tag, Names extends EventNames> = ForwardRefExoticComponent<HTMLAttributes<ElementOf<T>> & Properties<T> & Handlers<Names> & RefAttributes<ElementOf<T>>>;
/** `<story-bundle>`: gives one story to all widgets inside it; with none inside, it lays out all four. */
export declare const StoryBundle: Component<"story-bundle", {
    onTimelineStripSelect: EventName<TimelineStripSelectEvent>;
    onKeyPointsToggle: EventName<KeyPointsToggleEvent>;
    onStoryLoad: EventName<StoryLoadEvent>;
    onStoryError: EventName<StoryErrorEvent>;
    onPassageOpen: EventName<PassageOpenEvent>;
}>;
/** `<story-overview>`: headline, standfirst, who and when, the overview, corrections, a link to the article. */
export declare const StoryOverview: Component<"story-overview", {
    onStoryLoad: EventName<StoryLoadEvent>;
    onStoryError: EventName<StoryErrorEvent>;
    onPassageOpen: EventName<PassageOpenEvent>;
}>;
/** `<key-points>`: numbered takeaways, each with its whole section behind a disclosure. */
export declare const KeyPoints: Component<"key-points", {
    onKeyPointsToggle: EventName<KeyPointsToggleEvent>;
    onStoryLoad: EventName<StoryLoadEvent>;
    onStoryError: EventName<StoryErrorEvent>;
    onPassageOpen: EventName<PassageOpenEvent>;
}>;
/** `<quote-card>`: one quote; without `quote`, the first. */
export declare const QuoteCard: Component<"quote-card", {
    onStoryLoad: EventName<StoryLoadEvent>;
    onStoryError: EventName<StoryErrorEvent>;
    onPassageOpen: EventName<PassageOpenEvent>;
}>;
/** `<timeline-strip>`: the events in order, and how far apart they lie. */
export declare const TimelineStrip: Component<"timeline-strip", {
    onTimelineStripSelect: EventName<TimelineStripSelectEvent>;
    onStoryLoad: EventName<StoryLoadEvent>;
    onStoryError: EventName<StoryErrorEvent>;
    onPassageOpen: EventName<PassageOpenEvent>;
}>;
export type { KeyPointsToggleEvent, PassageOpenEvent, StoryErrorEvent, StoryLoadEvent, TimelineStripSelectEvent, };
