import type { Story } from '../story/story.js';
/** The element has a story to show. */
export declare class StoryLoadEvent extends Event {
    readonly story: Story;
    constructor(story: Story);
}
/** What was wrong with a story, in words for the page's author. */
export interface StoryFault {
    /** A short name of the kind of fault, such as `invalid` or `newer-version`. */
    code: string;
    /** The place in the story, such as `timeline[2].when`; empty where the whole is meant. */
    path: string;
    /** One sentence. */
    reason: string;
}
/** The element was given something that it cannot show; its fallback stands. */
export declare class StoryErrorEvent extends Event implements StoryFault {
    readonly code: string;
    readonly path: string;
    readonly reason: string;
    constructor(fault: StoryFault);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'story-load': StoryLoadEvent;
        'story-error': StoryErrorEvent;
    }
}
