import {html, nothing} from 'lit';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import type {DeskController} from '../../controller.js';
import type {Card} from '../../session/card.js';
import {LightElement} from '../light-element.js';
import {choicesOf} from './choices.js';
import {eventFields} from './event-fields.js';
import {headFields} from './head-fields.js';
import {pictureFields} from './picture-fields.js';
import {quoteFields} from './quote-fields.js';
import {saysOf} from './says.js';
import '../sentence-list.js';

/** What a kind of card asks, in a word or two behind its title. */
const states: Record<Card['kind'], string> = {
  guess: 'guess',
  event: 'in doubt',
  quote: 'in doubt',
  head: 'to fill in',
  picture: 'without words',
  claim: 'not borne out',
  note: 'note',
  loss: 'not carried over',
  problem: 'to put right',
};

/** An act of a card: its first one is on `Enter`, others on a letter. */
export interface CardAct {
  name: string;
  key?: string;
  run: () => void;
}

/** One thing to settle, with what is known about it and what can be done. */
export class DeskCard extends LightElement {
  static override properties: PropertyDeclarations = {
    desk: {attribute: false, hasChanged: () => true},
    card: {attribute: false},
    rewording: {state: true},
    listing: {state: true},
  };
  declare desk: DeskController;
  declare card: Card;
  declare rewording: boolean;
  declare listing: boolean;
  /** What the fields of the card say, where the editor wrote something else than the file has. */
  written: Record<string, string> = {};
  /** The sentence that is chosen, by its words; the one it rests on where none is. */
  chosen: string | undefined;
  #shown = '';

  constructor() {
    super();
    this.rewording = false;
    this.listing = false;
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
    this.rewording = this.listing = false;
  }

  protected override render() {
    const {desk, card} = this;
    const number = desk.queue.findIndex(({key}) => key === card.key) + 1;
    const {fields, acts} = this.#parts();
    const state = card.isDone ? 'settled' : states[card.kind];
    return html`<section class="card" aria-labelledby="card-title" @keydown=${this.#key}>
      <h3 id="card-title" tabindex="-1">${card.title} · ${state} ${number > 0 ? html`<span>${number} of ${desk.queue.length}</span>` : nothing}</h3>
      ${this.rewording ? this.#reword() : saysOf(card)}
      ${card.why.map((sentence) => html`<p class="why">${sentence}</p>`)} ${fields}
      ${
        this.listing
          ? html`<desk-sentences .desk=${desk} .card=${card} @taken=${() => (this.listing = false)}></desk-sentences>`
          : nothing
      }
      ${
        this.rewording
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

  /** What stands between the words of a card and the foot of it, and its acts, the first one first. */
  #parts(): {fields: TemplateResult | typeof nothing; acts: CardAct[]} {
    const {desk, card} = this;
    const {key, title} = card;
    const drop = (name: string): CardAct => ({name, key: 'D', run: () => desk.act({do: 'drop', key})});
    const reword: CardAct = {name: 'Reword', key: 'E', run: () => this.#startRewording()};
    const choose: CardAct = {name: 'Choose words', key: 'C', run: () => desk.startChoosing(key)};
    const list: CardAct = {
      name: 'List of sentences',
      key: 'L',
      run: () => void (this.listing = !this.listing),
    };
    switch (card.kind) {
      case 'guess':
        return {
          fields: choicesOf(this, card),
          acts: [
            {name: 'Rest it on these words', key: 'Enter', run: () => this.#rest()},
            ...[choose, list, reword, drop(`Drop ${title.toLowerCase()}`)],
          ],
        };
      case 'event':
        return {
          fields: eventFields(this, card),
          acts: [
            {
              name: card.isDone ? 'Save' : 'It is the day of this',
              key: 'Enter',
              run: () => desk.settleEvent(card, this.written),
            },
            ...[choose, list, drop('No event')],
          ],
        };
      case 'quote':
        return {
          fields: quoteFields(this, card),
          acts: [
            {
              name: card.isDone ? 'Save' : 'The quote is right',
              key: 'Enter',
              run: () => desk.settleQuote(card, this.written),
            },
            ...(card.isInText ? [] : [drop('No quote')]),
          ],
        };
      case 'head':
        return {
          fields: headFields(this, card),
          acts: [
            {name: 'Take over', key: 'Enter', run: () => desk.settleHead(card, this.written)},
            ...(card.fields.some(({isRequired}) => isRequired)
              ? []
              : [{name: 'Leave out', key: 'D', run: () => desk.act({do: 'leave-out', key})}]),
          ],
        };
      case 'picture':
        return {
          fields: pictureFields(this, card),
          acts: [
            {name: 'Save', key: 'Enter', run: () => desk.settlePicture(card, this.written)},
            drop('Leave the picture out'),
          ],
        };
      case 'claim':
        return {
          fields: html`${choicesOf(this, card)}
            <div class="fields">
              <label class="wide"
                >Why it stands all the same<input
                  .value=${this.written['because'] ?? ''}
                  @input=${(event: Event) => this.write('because', (event.target as HTMLInputElement).value)}
              /></label>
            </div>`,
          acts: [
            {name: 'Rest it on these words', key: 'Enter', run: () => this.#rest()},
            ...[choose, list, reword],
            {name: 'Keep it', key: 'W', run: () => desk.keepClaim(card, this.written['because'] ?? '')},
            drop('Drop it'),
          ],
        };
      case 'note':
      case 'loss':
        return {
          fields: nothing,
          acts: [{name: 'Seen', key: 'Enter', run: () => desk.act({do: 'accept', key})}],
        };
      default:
        return {
          fields: nothing,
          acts: [{name: 'Edit the text', key: 'Enter', run: () => desk.editText(card.problem.line)}],
        };
    }
  }

  #rest(): void {
    const {desk, card, chosen} = this;
    const words = desk.taken?.exact ?? chosen;
    if (words === undefined || (card.kind === 'guess' && words === card.passage))
      desk.act({do: 'accept', key: card.key});
    else desk.act({do: 'rest', key: card.key, on: {exact: words}});
  }

  #startRewording(): void {
    this.rewording = true;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('textarea')?.focus());
  }

  #reword() {
    const {desk, card} = this;
    const save = (event: Event) => {
      event.preventDefault();
      const text = this.querySelector('textarea')!.value;
      if (desk.act({do: 'reword', key: card.key, text}, {stay: true})) this.#endRewording();
    };
    return html`<form @submit=${save} @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') this.#endRewording();
      else if (event.key === 'Enter' && !event.shiftKey) save(event);
      else return;
      event.stopPropagation();
    }}>
      <label>In other words<textarea rows="3" .value=${card.says}></textarea></label>
      <div class="acts"><button class="main">Save<kbd aria-hidden="true">Enter</kbd></button>
      <button type="button" @click=${() => this.#endRewording()}>Back<kbd aria-hidden="true">Esc</kbd></button></div>
    </form>`;
  }

  #endRewording(): void {
    this.rewording = false;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('h3')?.focus());
  }

  readonly #key = (event: KeyboardEvent) => {
    const {desk} = this;
    const at = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || this.rewording) return;
    const isField = /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.localName.toUpperCase()) || at.role === 'listbox';
    const isButton = at.localName === 'button';
    const [first, ...others] = this.#parts().acts;
    let run: (() => void) | undefined;
    if (event.key === 'Enter' && !isButton && at.localName !== 'textarea' && at.role !== 'listbox')
      run = first!.run;
    else if (isField || !desk.hasLetters) return;
    else if (/^[1-9]$/.test(event.key)) run = this.#choice(Number(event.key) - 1);
    else run = others.find(({key}) => key?.toLowerCase() === event.key.toLowerCase())?.run;
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
    this.desk.forgetWords();
    this.requestUpdate();
  }
}

customElements.define('desk-card', DeskCard);
