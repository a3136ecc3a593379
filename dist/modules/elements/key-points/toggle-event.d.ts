import { WidgetEvent } from '../story-events.js';
/** The reader opened or closed the section behind a key point. */
export declare class KeyPointsToggleEvent extends WidgetEvent {
    /** The id of the key point. */
    readonly item: string;
    readonly open: boolean;
    constructor(fields: {
        item: string;
        open: boolean;
    });
}
/** Tells the page of a section that the reader opened or closed. */
export declare function tellSection(host: EventTarget, details: HTMLDetailsElement): void;
