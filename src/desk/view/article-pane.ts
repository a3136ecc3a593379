import {html, nothing} from 'lit';
import type {PropertyDeclarations} from 'lit';
import {live} from 'lit/directives/live.js';
import type {ArticleBlock, ArticleItem} from '../../formats/article/read.js';
import type {DeskController} from '../controller.js';
import {markWords, unmarkWords} from './article-marks.js';
import {articleKey} from './article-keys.js';
import {LightElement} from './light-element.js';
import {select, selectedPlaces} from './selected-words.js';
import type {WordRange} from './selected-words.js';
import {nameOf} from './item-names.js';
import './card/card.js';

/**
 * The article, to be read and selected from and not to be written in: as text in which a caret can stand, so that mouse, keys
 * and touch select as they do everywhere. In its margin stands what rests on each paragraph.
 */
export class DeskArticle extends LightElement {
  static override properties: PropertyDeclarations = {desk: {attribute: false, hasChanged: () => true}};
  declare desk: DeskController;

  readonly #sizes = new ResizeObserver(() => this.#placeCard());
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
    const {blocks, items, lang, dir} = desk;
    const {card} = desk;
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
        @focusout=${() => desk.leaveWords()}
      >
        ${blocks.map((block, index) => this.#block(block, index, items))}
      </div>
      ${card ? html`<desk-card class="place" .desk=${desk} .card=${card}></desk-card>` : nothing}
      ${this.#newItem()}
    </div>`;
  }

  #block(block: ArticleBlock, index: number, items: readonly ArticleItem[]) {
    const {desk} = this;
    const resting = items.filter(({marks}) => marks.some((mark) => mark.block === index));
    const tags = resting.map((item) => {
      const now = desk.card?.item?.ref === item.ref;
      const name = nameOf(item) + (item.state === 'guess' ? ' ?' : '');
      return html`<button
        type="button"
        class=${now ? 'now' : item.state === 'guess' ? 'guess' : ''}
        @click=${() => desk.openItem(item)}
      >
        ${name}
      </button>`;
    });
    const label = labels[block.kind];
    const isListed = block.kind === 'item' || block.kind === 'point';
    return html`<div class="block ${isListed ? 'listed' : ''}" data-block=${index}>
      <div class="tags" contenteditable="false" lang="en" dir="ltr">
        ${label ? html`<span>${label}</span>` : nothing}${tags}
      </div>
      ${textOf(block)}
    </div>`;
  }

  #newItem() {
    const {desk} = this;
    const {taken, problem} = desk;
    if (problem)
      return html`<div class="selected place" role="note"><span class="lead">${problem}</span></div>`;
    if (!taken) return nothing;
    if (desk.choosing)
      return html`<div class="selected place" role="toolbar" aria-label="The selected words">
        <button type="button" @mousedown=${refuse} @click=${() => desk.choose()}>
          Take these words<kbd>Enter</kbd>
        </button>
        <button type="button" @mousedown=${refuse} @click=${() => desk.stopChoosing()}>
          Back<kbd>Esc</kbd>
        </button>
      </div>`;
    return html`<div class="selected place" role="toolbar" aria-label="New, of the selected words">
      <span class="lead">New of these words</span>
      ${newKinds.map(
        ({kind, name, key}) =>
          html`<button type="button" @mousedown=${refuse} @click=${() => desk.add(kind)}>
            ${name}<kbd>${key}</kbd>
          </button>`,
      )}
    </div>`;
  }

  protected override updated(): void {
    this.#sizes.disconnect();
    const card = this.querySelector('desk-card');
    if (card) this.#sizes.observe(card);
    if (this.words) this.#sizes.observe(this.words);
    this.#placeCard();
    const {desk} = this;
    const now = desk.card?.item?.marks ?? [];
    markWords(this.texts, desk.items, now, desk.taken ? [desk.taken.mark] : []);
  }

  /** The card stands under the paragraph that it is about, which makes room for it; so the text around it stays one text. */
  #placeCard(): void {
    const words = this.words;
    if (!words) return;
    for (const each of this.querySelectorAll<HTMLElement>('.block.over, .words.over')) {
      each.classList.remove('over');
      each.style.removeProperty('padding-block-end');
      each.style.removeProperty('padding-block-start');
    }
    const card = this.querySelector<HTMLElement>('desk-card');
    if (card) {
      const block = this.#blockElement(this.desk.card?.block);
      // What can be made of selected words stands between them and the card.
      const bar = this.querySelector<HTMLElement>('.selected');
      const isBarHere = bar && this.desk.taken?.mark.block === this.desk.card?.block;
      const height = card.offsetHeight + 12;
      const room = isBarHere ? bar.offsetHeight + 8 : 0;
      (block ?? words).classList.add('over');
      if (block) {
        block.style.paddingBlockEnd = `${height + room}px`;
        card.style.insetBlockStart = `${block.offsetTop + block.offsetHeight - height}px`;
      } else {
        words.style.paddingBlockStart = `${height + 8}px`;
        card.style.insetBlockStart = '0px';
      }
    }
    this.#placeBar();
  }

  #placeBar(): void {
    const bar = this.querySelector<HTMLElement>('.selected');
    const selection = getSelection();
    if (!bar || !selection?.rangeCount) return;
    const lines = selection.getRangeAt(0).getClientRects();
    const last = lines[lines.length - 1];
    if (!last) return;
    const {top} = bar.offsetParent!.getBoundingClientRect();
    bar.style.insetBlockStart = `${last.bottom - top + 4}px`;
  }

  #blockElement(index: number | undefined): HTMLElement | null {
    return index === undefined ? null : this.querySelector<HTMLElement>(`[data-block="${index}"]`);
  }

  #takeSelection(): void {
    const {words} = this;
    if (!words) return;
    const places = selectedPlaces(words, this.texts);
    if (places || document.activeElement === words) this.desk.takeWords(places);
  }

  /** A method of input may write in spite of all; what it wrote is taken back. */
  readonly #restore = () => {
    this.desk.blocks.forEach(({text}, index) => {
      const element = this.querySelectorAll('.text')[index];
      if (element && element.textContent !== text) element.textContent = text;
    });
  };
}

const refuse = (event: Event) => event.preventDefault();

const labels: Partial<Record<ArticleBlock['kind'], string>> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  overview: 'Overview',
  quote: 'Quote',
  picture: 'Picture',
};

/** What can be made of selected words, and its key. */
export const newKinds = [
  {kind: 'point', name: 'Overview point', key: 'O'},
  {kind: 'key-point', name: 'Key point', key: 'P'},
  {kind: 'quote', name: 'Quote', key: 'Q'},
  {kind: 'event', name: 'Event', key: 'T'},
] as const;

function textOf({kind, text}: ArticleBlock) {
  switch (kind) {
    case 'headline':
      // eslint-disable-next-line lit-a11y/accessible-name -- its words are set as a property
      return html`<h3 class="text headline" .textContent=${live(text)}></h3>`;
    case 'heading':
    case 'overview':
      // eslint-disable-next-line lit-a11y/accessible-name -- its words are set as a property
      return html`<h3 class="text" .textContent=${live(text)}></h3>`;
    case 'standfirst':
      return html`<p class="text standfirst" .textContent=${live(text)}></p>`;
    case 'item':
    case 'point':
      return html`<p class="text item" .textContent=${live(text)}></p>`;
    case 'quote':
      return html`<blockquote class="text quoted" .textContent=${live(text)}></blockquote>`;
    default:
      return html`<p class="text" .textContent=${live(text)}></p>`;
  }
}

customElements.define('desk-article', DeskArticle);
