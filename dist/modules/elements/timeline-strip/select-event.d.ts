import { WidgetEvent } from '../story-events.js';
/** The reader moved to an event with the buttons or the keyboard. */
export declare class TimelineStripSelectEvent extends WidgetEvent {
    /** The id of the event. */
    readonly item: string;
    /** Its place in the timeline, from 0. */
    readonly index: number;
    constructor(fields: {
        item: string;
        index: number;
    });
}
