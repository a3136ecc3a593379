import {adoptStyles, render} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import type {Story} from '../../story/story.js';
import {readerClick} from '../actions/reader-click.js';
import {StorySource} from '../source/story-source.js';
import type {StoryState} from '../source/story-state.js';
import {StoryErrorEvent, StoryLoadEvent} from '../story-events.js';
import {givenLabels} from '../../languages/labels.js';
import {levelOf} from '../templates/heading.js';
import {html, nothing} from '../templates/html.js';
import {words} from '../templates/label.js';
import {loadUpdates} from '../updates/load-updates.js';
import {availability} from './availability.js';
import {canBegin} from './being-parsed.js';
import {showState} from './element-states.js';
import {styleAnew, stylesOf} from './element-styles.js';
import {foreignChanges} from './foreign-changes.js';
import {itemIn} from './item-id.js';
import {isReaders, keepFocus} from './keep-focus.js';
import {noteTemplate} from './note.js';
import {goToAddress, pageAddress} from './page-address.js';
import {showReaderButtons} from './reader-buttons.js';
import {hearReader, tellPassage} from './reader-events.js';
import {StoryProperties} from './story-properties.js';
import {takeover} from './takeover.js';

/** What all widgets do: they find their story, show it or the fallback, and hear the reader. */
export abstract class StoryElement extends StoryProperties {
  /** @internal Widgets inside a bundle follow it. */
  readonly source: StorySource = new StorySource(this);

  readonly #internals = this.attachInternals?.();
  readonly #changes = foreignChanges();
  readonly #begin = () => this.connectedCallback();
  #told: StoryState | undefined;

  /** What the element shows of the story, or `undefined` where the story has nothing for it. */
  protected abstract renderStory(story: Story): TemplateResult | undefined;

  protected override render() {
    const {state} = this.source;
    const {story} = state;
    const gone = story && availability(story);
    const kept = this.#markup.keeps(story, gone);
    const shown = kept ?? (gone ? nothing : story && this.renderStory(story));
    showState(
      this.#internals,
      kept !== undefined ? 'ready' : story && (gone || !shown) ? 'empty' : state.status,
    );
    const note = gone ? words(story, gone) : state.status !== 'waiting' && state.note;
    return html`${shown || slot()}${note && !this.source.inherited ? noteTemplate(note, state) : nothing}`;
  }

  handleEvent(event: Event) {
    if (event.type === 'click') readerClick(event, () => this.retry());
    if (event.type === 'toggle' && isReaders(event)) this.toggled(event.target as HTMLDetailsElement);
  }

  /** Shows the item that the page's address names. */
  protected readonly followHash = () => {
    goToAddress(this);
  };

  readonly #markup = takeover(this, this.followHash);
  readonly #hearAddress = pageAddress(this.followHash);

  /** @internal The item with that id, if it is there. */
  findItem(id: string): HTMLElement | undefined {
    return itemIn(this.renderRoot, id);
  }

  /** The reader opened or closed a disclosure. */
  protected toggled(details: HTMLDetailsElement) {
    tellPassage(this, details);
  }

  /** Asks for `src` again after a failure; does nothing otherwise. */
  retry(): void {
    const {state} = this.source;
    if (state.status === 'failed') state.retry?.act();
  }

  override connectedCallback() {
    if (!canBegin(this, this.#begin)) return;
    this.#hearAddress('addEventListener');
    super.connectedCallback();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#hearAddress('removeEventListener');
    // Prerendered markup that was never taken over goes with the tag: a framework that mounts around it copies the tag alone.
    if (this.renderRoot || !this.shadowRoot) return;
    this.#markup.find(this.shadowRoot);
    void this.#markup.take();
  }

  protected override createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    this.#markup.find(root);
    // As Lit does it, but also for a document other than the script's, which refuses the script's style sheets.
    if (this.ownerDocument === document) adoptStyles(root, stylesOf(this));
    else this.adoptedCallback();
    hearReader(root, this);
    return root;
  }

  /** Style sheets stay behind when an element moves to another document. https://github.com/lit/lit/issues/5162 */
  adoptedCallback() {
    void styleAnew(this);
  }

  protected override willUpdate(_changed: PropertyValues<this>) {
    // `null` when the attribute is taken away, NaN when it is no number.
    const wanted = +(this.headingLevel ??= 2);
    this.headingLevel = levelOf(wanted);
    if (this.headingLevel !== wanted) this.warn(`heading-level is 1 to 6, not ${wanted}`);
  }

  /** A property that an application sets, even to `undefined`, asks for a story: the one in the script must not stand in. */
  override requestUpdate(name?: PropertyKey, ...rest: unknown[]) {
    // `story`, `src`, `storyId`.
    if (/^s/.test(name as string)) this.source.isSet = true;
    (super.requestUpdate as (...args: unknown[]) => void)(name, ...rest);
  }

  protected override update(changed: PropertyValues<this>) {
    const root = this.renderRoot as ShadowRoot;
    this.#changes(root, (isFound, isAnew) =>
      keepFocus(root, () => {
        if (isFound && (changed.size || this.#told?.story !== this.source.state.story)) {
          isAnew();
          render(nothing, root);
        }
        super.update(changed);
      }),
    );
  }

  protected override updated(_changed: PropertyValues<this>) {
    const {state, inherited} = this.source;
    showReaderButtons(this.renderRoot);
    if ((this.since ?? this.remember) != null)
      loadUpdates().then(
        ({markSince}) => markSince(this, givenLabels),
        () => {},
      );
    if (state === this.#told) return;
    const shown = this.#told?.story;
    this.#told = state;
    this.followHash();
    if (inherited) return;
    if (state.story && state.story !== shown) this.dispatchEvent(new StoryLoadEvent({story: state.story}));
    if (state.status === 'failed') {
      const {path, reason} = state.fault;
      this.warn(`cannot show this story: ${path && `${path}: `}${reason}`);
      this.dispatchEvent(new StoryErrorEvent(state.fault));
    }
  }

  protected warn(sentence: string) {
    console.warn(`<${this.localName}> ${sentence}`);
  }
}

/** The slot for the fallback, which stands inside the tag. */
export const slot = () => html`<slot></slot>`;
