import type { PropertyValues } from 'lit';
import type { Story } from '../../story/story.js';
import { StoryElement } from '../base/story-element.js';
import type { TimelineStripSelectEvent } from './select-event.js';
export type { TimelineStripSelectEvent } from './select-event.js';
/**
 * The events of the story in order: a strip to scroll sideways, by hand, with two buttons, or with the arrow keys while
 * focus is inside; a plain list where the element is narrow, and on paper. A rail shows how far apart the events lie.
 * What is planned or has no date says so in words.
 *
 * @tagname timeline-strip
 * @slot - What shows until there is a story, and stays if none comes or if it has no timeline.
 * @fires {TimelineStripSelectEvent} timeline-strip-select - The reader moved to an event, with the buttons or the keyboard.
 * @csspart base - The whole timeline.
 * @csspart label - The small heading at the top.
 * @cssprop [--story-ground=Canvas] - The inside of a planned event's dot.
 * @csspart skip - The button past the widget, seen when it has the focus.
 * @csspart end - The place it leads to.
 * @csspart previous - The button to the event before.
 * @csspart next - The button to the event after.
 * @csspart position - Which entry is the first in view, of how many.
 * @csspart latest - The button to the last entry.
 * @csspart filter - The choice of a group of entries.
 * @csspart scale - How far apart the entries lie, on one line.
 * @csspart years - The round steps below that line, which lead to the entries in them.
 * @csspart strip - What scrolls sideways.
 * @csspart list - The list of events.
 * @csspart more - Entries that a phone folds away.
 * @csspart more-toggle - The control that shows them.
 * @csspart event - One event.
 * @csspart when - Its date, or that it has none.
 * @csspart date - The date itself.
 * @csspart group - What several events have in common.
 * @csspart heading - The title of an event.
 * @csspart text - Its text.
 * @csspart by - Who said what the event quotes.
 * @csspart image - Its picture.
 * @csspart embed - What there is to play or to look at elsewhere.
 * @csspart embed-open - The link that plays it here.
 * @csspart embed-frame - The player, once the reader asked for it.
 * @csspart embed-close - The button that takes it away.
 * @csspart correction - A correction that affects the item it stands with.
 * @csspart legend - What the mark at the end of a line means.
 * @csspart passage - The disclosure of the words an event rests on.
 * @csspart passage-toggle - Its control.
 * @csspart passage-text - The words, in the paragraph around them, and where they stand.
 * @csspart place - Where they stand: the section, as a link.
 * @csspart mark - The words themselves.
 * @csspart link - A link.
 */
export declare class TimelineStrip extends StoryElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        start: {};
    };
    /** The entry that comes first into view: `latest`, `today`, `next`, or the id of one; without it, the first. */
    start?: string;
    protected renderStory(story: Story): import("lit").TemplateResult<1> | undefined;
    protected updated(changed: PropertyValues<this>): void;
    /** @internal */
    findItem(id: string): HTMLElement | undefined;
    handleEvent(event: Event): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'timeline-strip': TimelineStrip;
    }
    interface GlobalEventHandlersEventMap {
        'timeline-strip-select': TimelineStripSelectEvent;
    }
}
