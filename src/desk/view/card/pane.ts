import {html, nothing} from 'lit';
import type {PropertyDeclarations} from 'lit';
import type {DeskController} from '../../controller.js';
import type {Card} from '../../session/card.js';
import {LightElement} from '../light-element.js';
import {partsOf} from './acts.js';
import {correction} from './correction.js';
import {isHeld} from './gone.js';
import type {CardHost} from './host.js';
import {rewording} from './rewording.js';
import {saysOf} from './says.js';
import './sentence-list.js';

/** What a kind of card asks, in a word or two behind its title. */
const states: Record<Card['kind'], string> = {
  guess: 'guess',
  event: 'in doubt',
  quote: 'in doubt',
  head: 'to fill in',
  picture: 'without words',
  claim: 'not borne out',
  note: 'not seen yet',
  loss: 'not carried over',
  problem: 'to put right',
};

/** One thing to settle, with what is known about it and what can be done. */
export class DeskCard extends LightElement implements CardHost {
  static override properties: PropertyDeclarations = {
    desk: {attribute: false, hasChanged: () => true},
    card: {attribute: false},
    rewording: {state: true},
    correcting: {state: true},
    listing: {state: true},
  };
  declare desk: DeskController;
  declare card: Card;
  declare rewording: boolean;
  declare correcting: boolean;
  declare listing: boolean;
  /** What the fields of the card say, where the editor wrote something else than the file has. */
  written: Record<string, string> = {};
  /** The sentence that is chosen, by its words; the one it rests on where none is. */
  chosen: string | undefined;
  #shown = '';

  constructor() {
    super();
    this.rewording = this.correcting = this.listing = false;
  }

  /** Keeps what is written in a field until an act takes it. */
  write(name: string, value: string): void {
    this.written = {...this.written, [name]: value};
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    if (this.#shown === this.card.key) return;
    this.#shown = this.card.key;
    this.written = {};
    this.chosen = undefined;
    this.rewording = this.correcting = this.listing = false;
  }

  protected override render() {
    const {desk, card} = this;
    const number = desk.queue.findIndex(({key}) => key === card.key) + 1;
    const {fields, acts} = partsOf(this);
    const state = card.isDone ? 'settled' : isHeld(desk, card) ? 'the article changed' : states[card.kind];
    return html`<section class="card" aria-labelledby="card-title" @keydown=${this.#key}>
      <h3 id="card-title" tabindex="-1"><b><bdi>${card.title}</bdi> · ${state}</b> ${number > 0 ? html`<span>${number} of ${desk.queue.length}</span>` : nothing}</h3>
      ${this.rewording ? rewording(this) : saysOf(card, desk.lang)}
      ${card.why.map((sentence) => html`<p class="why">${sentence}</p>`)} ${fields}
      ${
        this.listing
          ? html`<desk-sentences .desk=${desk} .card=${card} @taken=${() => this.endWriting()}></desk-sentences>`
          : nothing
      }
      ${
        this.correcting
          ? correction(this)
          : this.rewording
            ? nothing
            : html`<div class="acts">
            ${acts.map(
              ({name, key, run}, index) =>
                html`<button type="button" class=${index === 0 ? 'main' : ''} @click=${run}>
                  ${name}${key ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}
                </button>`,
            )}
            <button type="button" class="plain end" @click=${() => desk.step(1)}>
              Later<kbd aria-hidden="true">J</kbd>
            </button>
          </div>`
      }
    </section>`;
  }

  /** Has its line written anew. */
  startRewording(): void {
    this.rewording = true;
    void this.#goToForm();
  }

  /** Has a correction of its item written. */
  startCorrecting(): void {
    this.correcting = true;
    void this.#goToForm();
  }

  /** The whole form shows, with what saves it. */
  async #goToForm(): Promise<void> {
    await this.updateComplete;
    const field = this.querySelector('textarea');
    field?.focus();
    field?.form?.scrollIntoView({block: 'nearest'});
  }

  /** Goes back to the card, whether something was written or chosen or not. */
  endWriting(): void {
    this.rewording = this.correcting = this.listing = false;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('h3')?.focus());
  }

  readonly #key = (event: KeyboardEvent) => {
    const {desk} = this;
    const at = event.target as HTMLElement;
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.isComposing ||
      this.rewording ||
      this.correcting
    )
      return;
    const isField = /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.localName.toUpperCase()) || at.role === 'listbox';
    const isButton = at.localName === 'button';
    const {acts} = partsOf(this);
    let run: (() => void) | undefined;
    if (event.key === 'Enter' && !isButton && at.localName !== 'textarea' && at.role !== 'listbox')
      run = acts[0]!.run;
    else if (isField || !desk.hasLetters) return;
    else if (/^[1-9]$/.test(event.key)) run = this.#choice(Number(event.key) - 1);
    else run = acts.find(({key}) => key?.length === 1 && key.toLowerCase() === event.key.toLowerCase())?.run;
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };

  #choice(index: number): (() => void) | undefined {
    const {card} = this;
    const sentence = 'nearest' in card ? card.nearest[index] : undefined;
    return sentence && (() => this.choose(sentence.text));
  }

  /** Chooses a sentence, which “Enter” takes. */
  choose(words: string): void {
    this.chosen = words;
    this.desk.words.unselect();
    this.requestUpdate();
  }
}

customElements.define('desk-card', DeskCard);
