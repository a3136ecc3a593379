/** What an application can give to each element and hear from it: what the types for every framework are made of. */
import type { KeyPoints, KeyPointsToggleEvent } from './key-points/key-points.js';
import type { QuoteCard } from './quote-card/quote-card.js';
import type { StoryElement } from './base/story-element.js';
import type { PassageOpenEvent, StoryErrorEvent, StoryLoadEvent } from './story-events.js';
import type { StoryBundle } from './story-bundle/story-bundle.js';
import type { StoryOverview } from './story-overview/story-overview.js';
import type { TimelineStrip, TimelineStripSelectEvent } from './timeline-strip/timeline-strip.js';
type StoryProperties = Pick<StoryElement, 'story' | 'src' | 'integrity' | 'refresh' | 'loading' | 'storyId' | 'headingLevel' | 'since' | 'remember'>;
interface StoryEvents {
    'story-load': StoryLoadEvent;
    'story-error': StoryErrorEvent;
    'passage-open': PassageOpenEvent;
}
interface KeyPointsEvents {
    'key-points-toggle': KeyPointsToggleEvent;
}
interface TimelineEvents {
    'timeline-strip-select': TimelineStripSelectEvent;
}
interface Tags {
    /** Events of the widgets that it lays out come out of it. */
    'story-bundle': [StoryBundle, StoryProperties, StoryEvents & KeyPointsEvents & TimelineEvents];
    'story-overview': [StoryOverview, StoryProperties, StoryEvents];
    'key-points': [KeyPoints, StoryProperties, StoryEvents & KeyPointsEvents];
    'quote-card': [QuoteCard, StoryProperties & Pick<QuoteCard, 'quote'>, StoryEvents];
    'timeline-strip': [
        TimelineStrip,
        StoryProperties & Pick<TimelineStrip, 'start'>,
        StoryEvents & TimelineEvents
    ];
}
/** The name of an element. */
export type Tag = keyof Tags;
/** Its class. */
export type ElementOf<T extends Tag> = Tags[T][0];
/** Its properties; `undefined` is as good as none. */
export type Properties<T extends Tag> = {
    [Name in keyof Tags[T][1]]?: Tags[T][1][Name] | undefined;
};
/** Its attributes that are not spelled like their properties. */
export interface Attributes {
    /** The id of a story that another script registered. */
    'story-id'?: string | undefined;
    /** The level of the element's own heading, 1 to 6; headings inside it follow. */
    'heading-level'?: number | `${number}` | undefined;
}
/** Its events by name. */
export type Events<T extends Tag> = Tags[T][2];
/** Listeners for its events, named as a framework wants: by a prefix and the event's name. */
export type Listeners<T extends Tag, Prefix extends string> = {
    [Name in keyof Events<T> as `${Prefix}${Name & string}`]?: ((event: Events<T>[Name]) => void) | undefined;
};
export {};
