import type { StoryErrorCode } from '../story/story-error.js';
import type { Story } from '../story/story.js';
/** What all events of the elements have in common: they bubble, and they leave shadow roots. */
export declare class WidgetEvent extends Event {
    constructor(type: string, fields: object);
}
/** The element has a story to show. */
export declare class StoryLoadEvent extends WidgetEvent {
    readonly story: Story;
    constructor(fields: {
        story: Story;
    });
}
/** What was wrong with a story, in words for the page's author. */
export interface StoryFault {
    /** A short name of the kind of fault. */
    code: StoryErrorCode;
    /** The place in the story, such as `timeline[2].when`; empty where the whole is meant. */
    path: string;
    /** One sentence. */
    reason: string;
}
/** The element was given something that it cannot show; its fallback stands. */
export declare class StoryErrorEvent extends WidgetEvent implements StoryFault {
    readonly code: StoryErrorCode;
    readonly path: string;
    readonly reason: string;
    constructor(fault: StoryFault);
}
/** The reader opened the words of the article that an item rests on. */
export declare class PassageOpenEvent extends WidgetEvent {
    /** The id of the item. */
    readonly item: string;
    constructor(fields: {
        item: string;
    });
}
declare global {
    interface GlobalEventHandlersEventMap {
        'story-load': StoryLoadEvent;
        'story-error': StoryErrorEvent;
        'passage-open': PassageOpenEvent;
    }
}
