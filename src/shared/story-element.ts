import {LitElement, html} from 'lit';
import type {PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import type {Story} from '../story/story.js';
import {StoryErrorEvent, StoryLoadEvent} from './story-events.js';
import {StorySource} from './story-source.js';
import type {StoryState} from './story-source.js';
import baseStyles from './base.styles.js';

/** What all widgets share: a story from somewhere, a heading level, and the fallback until there is something to show. */
export abstract class StoryElement extends LitElement {
  static override styles = [baseStyles];

  // Not decorators: for three properties they would cost the reader 300 bytes.
  static override properties: PropertyDeclarations = {
    story: {attribute: false},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** The story to show, instead of the one from around the element or in the script. Assign a new object to change it. */
  declare story?: unknown;

  /** The level of the element's own heading, 1 to 6; headings inside it follow. */
  declare headingLevel: number;

  /** @internal Widgets inside a bundle follow it. */
  readonly source = new StorySource(this);

  readonly #internals = this.attachInternals?.();
  #told: StoryState | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  /** What the element shows of the story, or `undefined` where the story has nothing for it. */
  protected abstract renderStory(story: Story): TemplateResult | undefined;

  protected override render() {
    const {state} = this.source;
    const shown = state.status === 'ready' ? this.renderStory(state.story) : undefined;
    this.#show(shown || state.status !== 'ready' ? state.status : 'empty');
    return shown ?? html`<slot></slot>`;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const level = this.headingLevel;
    if (changed.has('headingLevel') && !(level >= 1 && level <= 6 && level % 1 === 0)) {
      this.headingLevel = Math.min(6, Math.max(1, Math.round(level) || 2));
      this.warn(`heading-level is 1 to 6; showing ${this.headingLevel}`);
    }
  }

  protected override updated(_changed: PropertyValues<this>) {
    const {state, inherited} = this.source;
    if (state === this.#told) return;
    this.#told = state;
    if (inherited) return;
    if (state.status === 'ready') this.dispatchEvent(new StoryLoadEvent(state.story));
    if (state.status === 'failed') {
      const {path, reason} = state.fault;
      this.warn(`cannot show this story: ${path && `${path}: `}${reason}`);
      this.dispatchEvent(new StoryErrorEvent(state.fault));
    }
  }

  protected warn(sentence: string) {
    console.warn(`<${this.localName}> ${sentence}`);
  }

  #show(status: string) {
    const internals = this.#internals;
    if (!internals) return;
    internals.ariaBusy = status === 'waiting' ? 'true' : null;
    try {
      internals.states.clear();
      internals.states.add(status);
    } catch {
      // Browsers before 2024 lack `:state()`, or want another spelling of it.
    }
  }
}
