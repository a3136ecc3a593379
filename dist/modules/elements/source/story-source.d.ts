import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OutsideStory, StoryState } from './story-state.js';
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
