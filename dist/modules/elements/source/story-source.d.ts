import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OutsideStory, StoryState } from './story-state.js';
type Host = ReactiveControllerHost & HTMLElement & OutsideStory & {
    storyId?: string;
    source: StorySource;
    findItem(id: string): HTMLElement | undefined;
};
/**
 * Where an element's story comes from, first match wins: its property, `src`, JSON inside its tag, the nearest bundle,
 * the registered story of its `story-id`, and only for a tag that asks for nothing the story in the script. A story on
 * screen stays until the next is there.
 */
export declare class StorySource implements ReactiveController {
    #private;
    state: StoryState;
    /** Whether the state is a bundle's, which tells of it itself. */
    inherited: boolean;
    /** The elements inside a bundle, in shadow roots too, which look again when its state changes. */
    readonly followers: Set<Host>;
    /** Whether an application ever set a story: while it has none yet, the one in the script must not stand in. */
    isSet: boolean;
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
}
export {};
