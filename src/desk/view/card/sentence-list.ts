import {html, nothing} from 'lit';
import type {PropertyDeclarations} from 'lit';
import type {DeskController} from '../../controller.js';
import type {Card} from '../../session/card.js';
import {LightElement} from '../light-element.js';
import {movedByWord, sentenceSpans} from '../article/selected-words.js';
import type {WordRange} from '../article/selected-words.js';

interface Listed extends WordRange {
  text: string;
  heading: string;
}

/**
 * All sentences of the article, the nearest first: choosing words without a mouse and without a caret, for whoever hears the
 * article. What is chosen can be made longer and shorter by a word at each end.
 */
export class SentenceList extends LightElement {
  static override properties: PropertyDeclarations = {
    desk: {attribute: false, hasChanged: () => true},
    card: {attribute: false},
    filter: {state: true},
    active: {state: true},
    range: {state: true},
  };
  declare desk: DeskController;
  declare card: Card;
  declare filter: string;
  declare active: number;
  declare range: WordRange | undefined;

  constructor() {
    super();
    this.filter = '';
    this.active = 0;
    this.range = undefined;
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('[role="listbox"]')?.focus();
  }

  protected override render() {
    const {desk, range} = this;
    if (range) return this.#words(range);
    const shown = this.#shown();
    const active = Math.min(this.active, shown.length - 1);
    return html`<label
        >Sentences with these words<input
          type="search"
          .value=${this.filter}
          @input=${(event: Event) => {
            this.filter = (event.target as HTMLInputElement).value;
            this.active = 0;
          }}
      /></label>
      <div
        class="sentences"
        role="listbox"
        tabindex="0"
        aria-label="Sentences of the article, the nearest first"
        aria-activedescendant=${shown.length > 0 ? `sentence-${active}` : nothing}
        @keydown=${(event: KeyboardEvent) => this.#key(event, shown)}
      >
        ${shown.map(
          ({text, heading}, index) =>
            // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the list around it has the keys
            html`<div
              role="option"
              id="sentence-${index}"
              aria-selected=${index === active ? 'true' : 'false'}
              @click=${() => (this.range = shown[index])}
            >
              <span lang=${desk.lang} dir="auto">${text}</span><small>${heading}</small>
            </div>`,
        )}
      </div>
      ${shown.length === 0 ? html`<p class="quiet">No sentence has these words.</p>` : nothing}`;
  }

  #shown(): Listed[] {
    const {desk, card} = this;
    const nearest = 'nearest' in card ? card.nearest : [];
    const words = this.filter.toLowerCase().split(/\s+/).filter(Boolean);
    let heading = '';
    const all = desk.blocks.flatMap(({kind, text}, block): Listed[] => {
      if (kind === 'heading' || kind === 'headline' || kind === 'overview') heading = text;
      if (!/^(?:standfirst|paragraph|item|quote)$/.test(kind)) return [];
      return sentenceSpans(text, desk.lang).map(({start, end}) => ({
        ...{block, start, end, heading},
        text: text.slice(start, end),
      }));
    });
    const rank = ({text}: Listed) => {
      const at = nearest.findIndex((each) => each.text === text);
      return at === -1 ? nearest.length : at;
    };
    return all
      .filter(({text}) => words.every((word) => text.toLowerCase().includes(word)))
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, 300);
  }

  #key(event: KeyboardEvent, shown: readonly Listed[]): void {
    const moves: Record<string, number> = {ArrowDown: 1, ArrowUp: -1, Home: -1e6, End: 1e6};
    if (event.key === 'Enter' && shown[this.active]) this.range = shown[this.active];
    else if (event.key in moves) {
      this.active = Math.max(0, Math.min(shown.length - 1, this.active + moves[event.key]!));
      void this.updateComplete.then(() =>
        this.querySelector(`#sentence-${this.active}`)?.scrollIntoView({block: 'nearest'}),
      );
    } else if (event.key === 'Escape') this.#taken();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #words(range: WordRange) {
    const {desk} = this;
    const text = desk.blocks[range.block]?.text ?? '';
    const words = text.slice(range.start, range.end);
    const move = (edge: 'start' | 'end', by: -1 | 1) => () =>
      (this.range = movedByWord(text, range, edge, by));
    const list = words.split(/\s+/);
    const take = () => {
      desk.words.chooseRange(this.range!);
      this.#taken();
    };
    return html`<section
      aria-label="The words"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        this.range = undefined;
        void this.updateComplete.then(() => this.querySelector<HTMLElement>('[role="listbox"]')?.focus());
      }}
    >
      <p class="says" lang=${desk.lang} dir="auto">${words}</p>
      <div class="acts">
        <span class="quiet">from “${list[0]}”</span>
        <button type="button" aria-label="Begin a word earlier" @click=${move('start', -1)}>‹</button>
        <button type="button" aria-label="Begin a word later" @click=${move('start', 1)}>›</button>
        <span class="quiet">to “${list.at(-1)}”</span>
        <button type="button" aria-label="End a word earlier" @click=${move('end', -1)}>‹</button>
        <button type="button" aria-label="End a word later" @click=${move('end', 1)}>›</button>
        <button type="button" class="main" @click=${take}>Take these words</button>
      </div>
    </section>`;
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('range') && this.range && changed.get('range') === undefined)
      this.querySelector<HTMLElement>('button.main')?.focus();
  }

  #taken(): void {
    this.dispatchEvent(new Event('taken'));
  }
}

customElements.define('desk-sentences', SentenceList);
