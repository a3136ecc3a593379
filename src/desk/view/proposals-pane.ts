import {html, nothing} from 'lit';
import type {PropertyDeclarations} from 'lit';
import {textOf} from '../bring/read.js';
import type {DeskController} from '../controller.js';
import {loadReadOffers} from '../session/load-read-offers.js';
import {propose} from '../session/propose.js';
import type {NotOffered} from '../session/read-offers.js';
import {sentence} from '../session/sentence.js';
import {fileInput} from './file-input.js';
import {LightElement} from './light-element.js';

/** What a person or a tool proposes for the article: each that passes the gate becomes a card, and nothing is taken unseen. */
export class DeskProposals extends LightElement {
  static override properties: PropertyDeclarations = {
    desk: {attribute: false, hasChanged: () => true},
    said: {state: true},
    refused: {state: true},
  };
  declare desk: DeskController;
  /** What came of the last answer, or why it could not be read. */
  declare said: string;
  declare refused: readonly NotOffered[];

  constructor() {
    super();
    this.said = '';
    this.refused = [];
  }

  protected override firstUpdated(): void {
    this.querySelector('textarea')?.focus();
  }

  protected override render() {
    const {said, refused} = this;
    return html`<div class="source">
      <p>
        Points, quotes and events that a person or a tool proposes, as JSON. Each that the article bears out becomes a card;
        nothing is written before you take it. The desk itself asks no tool.
      </p>
      <label
        >The proposals<textarea class="answer" spellcheck="false" placeholder=${'{"proposals": […]}'}></textarea></label
      >
      <div class="acts">
        <button
          type="button"
          class="main"
          @click=${() => void this.#read(() => Promise.resolve(this.querySelector('textarea')!.value))}
        >
          Read them
        </button>
        <button type="button" @click=${({target}: Event) => fileInput(target)!.click()}>Choose a file</button>
        <input
          type="file"
          hidden
          accept=".json,.txt"
          aria-label="A file of proposals"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file) void this.#read(() => textOf(file));
            input.value = '';
          }}
        />
        <button type="button" @click=${() => this.desk.turnTo('article')}>Back to the article</button>
      </div>
      <p role="status">${said}</p>
      ${
        refused.length > 0
          ? html`<ol class="not-offered">
            ${refused.map(notOffered)}
          </ol>`
          : nothing
      }
    </div>`;
  }

  async #read(read: () => Promise<string>): Promise<void> {
    const {desk} = this;
    const session = desk.session!;
    this.refused = [];
    try {
      const [text, readOffers] = [await read(), await loadReadOffers()];
      // Another article may be on the desk by now, for which nothing was proposed.
      if (desk.session !== session) return;
      const {offered, refused} = propose(session, text, readOffers);
      this.refused = refused;
      const cards = offered === 1 ? '1 proposal is a card now' : `${offered} proposals are cards now`;
      this.said = `${cards}; ${refused.length} did not pass.`;
      const first = desk.cards.find(({offer, isDone}) => offer && !isDone);
      if (!first || refused.length > 0) return;
      desk.turnTo('article');
      desk.open(first.key);
      desk.say(this.said);
    } catch (error) {
      this.said = sentence(error instanceof Error ? error.message : String(error));
    }
  }
}

function notOffered({proposal, reasons}: NotOffered) {
  const {text, title} = (proposal ?? {}) as {text?: unknown; title?: unknown};
  const line = [text, title].find((each) => typeof each === 'string') ?? JSON.stringify(proposal);
  return html`<li>
    <b>${String(line).slice(0, 300)}</b>
    ${reasons.map(({message, nearest}) => html`<p class="quiet">${sentence(message)}${nearest ? html` Most like it: “${nearest}”` : nothing}</p>`)}
  </li>`;
}

customElements.define('desk-proposals', DeskProposals);
