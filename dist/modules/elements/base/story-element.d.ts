import type { PropertyValues, TemplateResult } from 'lit';
import type { Story } from '../../story/story.js';
import { StorySource } from '../source/story-source.js';
import { StoryProperties } from './story-properties.js';
/** What all widgets do: they find their story, show it or the fallback, and hear the reader. */
export declare abstract class StoryElement extends StoryProperties {
    #private;
    /** @internal Widgets inside a bundle follow it. */
    readonly source: StorySource;
    /** What the element shows of the story, or `undefined` where the story has nothing for it. */
    protected abstract renderStory(story: Story): TemplateResult | undefined;
    protected render(): TemplateResult<1>;
    handleEvent(event: Event): void;
    /** Shows the item that the page's address names. */
    protected readonly followHash: () => void;
    /** @internal The item with that id, if it is there. */
    findItem(id: string): HTMLElement | undefined;
    /** The reader opened or closed a disclosure. */
    protected toggled(details: HTMLDetailsElement): void;
    /** Asks for `src` again after a failure; does nothing otherwise. */
    retry(): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected createRenderRoot(): ShadowRoot;
    /** Style sheets stay behind when an element moves to another document. https://github.com/lit/lit/issues/5162 */
    adoptedCallback(): void;
    protected willUpdate(_changed: PropertyValues<this>): void;
    /** A property that an application sets, even to `undefined`, asks for a story: the one in the script must not stand in. */
    requestUpdate(name?: PropertyKey, ...rest: unknown[]): void;
    protected update(changed: PropertyValues<this>): void;
    protected updated(_changed: PropertyValues<this>): void;
    protected warn(sentence: string): void;
}
/** The slot for the fallback, which stands inside the tag. */
export declare const slot: () => TemplateResult<1>;
