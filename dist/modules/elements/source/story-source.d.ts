import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Story } from '../../story/story.js';
import type { Labels } from '../../languages/labels.js';
import type { StoryFault } from '../story-events.js';
export type StoryState = {
    status: 'waiting';
    story?: undefined;
} | {
    status: 'ready';
    story: Story;
    note?: string | undefined;
    labels?: Partial<Labels> | undefined;
} | {
    status: 'failed';
    story?: undefined;
    fault: StoryFault;
    note: string;
    retry?: {
        label: string;
        act(): void;
    } | undefined;
};
/** What a page can say about a story from outside; one of `story`, `src` and `json` is there. */
export interface OutsideStory {
    story?: unknown;
    src?: string | undefined;
    json?: string | undefined;
    integrity?: string | undefined;
    refresh?: number | undefined;
    loading?: string | undefined;
}
type Host = ReactiveControllerHost & HTMLElement & OutsideStory & {
    storyId?: string;
};
/**
 * Where an element's story comes from, first match wins: its property, `src`, JSON inside its tag, the nearest bundle,
 * the registered story of its `story-id`, the story in the script. A story on screen stays until the next is there.
 */
export declare class StorySource implements ReactiveController {
    #private;
    state: StoryState;
    /** Whether the state is a bundle's, which tells of it itself. */
    inherited: boolean;
    /** The elements that show this state too. */
    readonly followers: Set<Host>;
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
}
export {};
