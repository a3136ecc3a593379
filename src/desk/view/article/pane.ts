import {html, nothing} from 'lit';
import type {PropertyDeclarations} from 'lit';
import type {DeskController} from '../../controller.js';
import {restingOn} from '../../resting.js';
import type {Resting} from '../../resting.js';
import {marksOf} from '../../session/card.js';
import {markWords, unmarkWords} from './marks.js';
import {articleBlocks} from './block.js';
import {articleKey} from './keys.js';
import {placeCard} from './place-card.js';
import {refuse, selectedBar} from './selected-bar.js';
import {LightElement} from '../light-element.js';
import './paragraph-field.js';
import {select, selectedPlaces} from './selected-words.js';
import type {WordRange} from './selected-words.js';
import '../card/pane.js';

/**
 * The article, to be read and selected from and not to be written in: as text in which a caret can stand, so that mouse, keys
 * and touch select as they do everywhere. In its margin stands what rests on each paragraph.
 */
export class DeskArticle extends LightElement {
  static override properties: PropertyDeclarations = {desk: {attribute: false, hasChanged: () => true}};
  declare desk: DeskController;
  #resting: readonly Resting[] = [];

  readonly #sizes = new ResizeObserver(() => placeCard(this, this.desk));
  readonly #onSelect = () => this.#takeSelection();

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.#onSelect);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.#onSelect);
    this.#sizes.disconnect();
    unmarkWords();
  }

  /** The text in which a caret can stand. */
  get words(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.words');
  }

  /** The texts of the blocks, in their order. */
  get texts(): Text[] {
    return [...this.querySelectorAll('.text')].map(({firstChild}) => (firstChild ?? new Text()) as Text);
  }

  /** Brings words into view, with the caret at their beginning, or all of them selected. */
  show({block, start, end}: WordRange, how: 'caret' | 'selected' = 'caret'): void {
    const text = this.texts[block];
    if (!text) return;
    this.words?.focus({preventScroll: true});
    select(text, {start, end: how === 'caret' ? start : end});
    text.parentElement!.scrollIntoView({block: 'nearest'});
  }

  protected override render() {
    const {desk} = this;
    const {card, lang, dir} = desk;
    this.#resting = restingOn(desk);
    return html`<div class="article">
      <p class="unseen" id="how-to-choose">
        Select words, or press C in a card for a list of sentences. Nothing can be changed here.
      </p>
      <div
        class="words"
        contenteditable="true"
        role="textbox"
        aria-multiline="true"
        aria-readonly="true"
        aria-label="Article"
        aria-describedby="how-to-choose"
        tabindex="0"
        spellcheck="false"
        autocapitalize="off"
        inputmode="none"
        lang=${lang}
        dir=${dir}
        @beforeinput=${refuse}
        @drop=${refuse}
        @paste=${refuse}
        @cut=${refuse}
        @input=${this.#restore}
        @compositionend=${this.#restore}
        @keydown=${(event: KeyboardEvent) => articleKey(event, this)}
        @focusout=${() => desk.words.leave()}
      >
        ${articleBlocks(desk, this.#resting)}
      </div>
      ${
        desk.editing !== undefined
          ? html`<desk-paragraph class="place" .desk=${desk} .block=${desk.editing}></desk-paragraph>`
          : card
            ? html`<desk-card class="place" .desk=${desk} .card=${card}></desk-card>`
            : nothing
      }
      ${selectedBar(desk)}
    </div>`;
  }

  protected override updated(): void {
    this.#sizes.disconnect();
    const card = this.querySelector('desk-card, desk-paragraph');
    if (card) this.#sizes.observe(card);
    if (this.words) this.#sizes.observe(this.words);
    placeCard(this, this.desk);
    const {desk} = this;
    const now = marksOf(desk.card);
    markWords(this.texts, this.#resting, now, desk.words.taken ? [desk.words.taken.mark] : []);
  }

  #takeSelection(): void {
    const {words} = this;
    if (!words) return;
    const places = selectedPlaces(words, this.texts);
    if (places || document.activeElement === words) this.desk.words.take(places);
  }

  /** A method of input may write in spite of all; what it wrote is taken back. */
  readonly #restore = () => {
    this.desk.blocks.forEach(({text}, index) => {
      const element = this.querySelectorAll('.text')[index];
      if (element && element.textContent !== text) element.textContent = text;
    });
  };
}

customElements.define('desk-article', DeskArticle);
