import type { OutsideStory, StoryState } from '../shared/story-source.js';
/**
 * What only stories from outside need: the check of every value, the wording of their dates, the requests. Elements load
 * it on demand, from beside the script. Reports the story or why there is none, and each later change, until `signal`
 * aborts; throws nothing.
 */
export declare function answer(host: Element, outside: OutsideStory, signal: AbortSignal, report: (state: StoryState) => void): void;
/** Gives an element its styles in the document that it is in now. */
export declare function dress({ shadowRoot, ownerDocument: { defaultView } }: Element, styles: readonly {
    cssText: string;
}[]): void;
