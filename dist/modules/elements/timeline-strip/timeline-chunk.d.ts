import type { TimelineEvent } from '../../story/story.js';
/** How an entry is shown in its item of the list. */
export interface EventRendering {
    /** All that it has. */
    fill(event: TimelineEvent, item: HTMLElement): void;
    /** Its words alone. */
    wordsOf(event: TimelineEvent): string;
}
/** Browsers look at every chunk in every frame: 200 of them leave time for the rest. */
export declare const chunkLength = 50;
/** Entries of a long timeline that follow one another, in a box that the browser lays out only when it comes near. */
export declare class TimelineChunk {
    #private;
    readonly element: HTMLDivElement;
    /** The length of its longest entry; a picture counts as much as a long text. */
    longest: number;
    constructor();
    /** Whether the reader has opened something in it, or is there with the keyboard. */
    get isInUse(): boolean;
    /** Takes these entries for those it has; what shows all it has goes on to do so. */
    show(events: readonly TimelineEvent[], rendering: EventRendering): void;
    /** Shows all that its entries have, one after the other as long as there is time, or whatever the time. */
    fill(hasTime?: () => boolean): void;
    /** Shows the words of its entries alone. */
    empty(): void;
    /** Whether `fill` has begun. */
    get isEmpty(): boolean;
    get isFull(): boolean;
}
