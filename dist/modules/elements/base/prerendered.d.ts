import type { Story } from '../../story/story.js';
import type { Setting } from './fingerprint.js';
/** Markup of a widget that came with the page: in its shadow root, or inside its tag, from where it moves to there. */
export declare class Prerendered {
    #private;
    constructor(host: Element, root: ShadowRoot);
    /** Whether it is there and shows the story, or may, as long as there is none. What shows another goes. */
    shows(story: Story | undefined, setting: Setting): boolean;
    drop(): void;
}
/** Whether the parser may still be inside the element, as it can be for a script that does not wait for the page's end. */
export declare function isBeingParsed(element: Node): boolean;
