import type { TimelineEvent } from '../../story/story.js';
import type { EventRendering } from './timeline-chunk.js';
/**
 * The entries of a long timeline after the first few. Each is an item of the list from the start, in its words: the list
 * is whole for screen readers, find-in-page and links into it. The rest of an entry is rendered when its chunk comes near,
 * and before printing; the browser lays out no chunk that is out of sight.
 */
export declare class LongTimeline {
    #private;
    constructor(list: HTMLElement);
    /** Shows these entries after those that the list has already; called again, it shows them instead of the last. */
    show(events: readonly TimelineEvent[], rendering: EventRendering): void;
    /** Renders all that there is, for printing. */
    fillAll(): void;
    /** Renders what is in sight and, a little in each frame, what is near it; takes from the rest all but its words. */
    readonly fillNear: () => void;
}
