import type { Asked, OutsideStory } from './story-state.js';
/**
 * What only stories from outside need: the check of every value, the wording of their dates, the requests. Elements load
 * it on demand, from beside the script. Reports the story or why there is none, and each later change; throws nothing.
 */
export declare function answer(host: Element, outside: OutsideStory, asked: Asked): void;
/** Gives an element its styles in the document that it is in now. */
export declare function adoptStyles({ shadowRoot, ownerDocument: { defaultView } }: Element, styles: readonly {
    cssText: string;
}[]): void;
