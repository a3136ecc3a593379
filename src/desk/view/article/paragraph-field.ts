import {html} from 'lit';
import type {PropertyDeclarations} from 'lit';
import type {DeskController} from '../../controller.js';
import {LightElement} from '../light-element.js';

/** What was written when another card was opened over it, until its paragraph is edited again. */
let left: {of: string; block: number; text: string} | undefined;

/** One block of the article as the article file has it, in a field of its own under it. */
export class DeskParagraph extends LightElement {
  static override properties: PropertyDeclarations = {
    desk: {attribute: false, hasChanged: () => true},
    block: {attribute: false},
  };
  declare desk: DeskController;
  declare block: number;
  /** The article file that the field was filled of. */
  #of = '';
  #isDone = false;

  protected override firstUpdated(): void {
    const area = this.querySelector('textarea')!;
    const {desk, block} = this;
    this.#of = desk.session!.text;
    const {start = 0, end = 0} = desk.blocks[block] ?? {};
    area.defaultValue = this.#of.slice(start, end);
    if (left?.of === this.#of && left.block === block) area.value = left.text;
    left = undefined;
    area.focus();
    area.setSelectionRange(0, 0);
    this.#grow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const {value = '', defaultValue = ''} = this.querySelector('textarea') ?? {};
    if (!this.#isDone && value !== defaultValue) left = {of: this.#of, block: this.block, text: value};
  }

  protected override render() {
    const {desk} = this;
    return html`<form class="card as-text" @submit=${this.#save} @keydown=${this.#key}>
      <label
        >The paragraph, as the article file has it<textarea
          lang=${desk.lang}
          dir="auto"
          @input=${this.#grow}
        ></textarea
      ></label>
      <div class="acts">
        <button class="main">Save<kbd aria-hidden="true">Ctrl Enter</kbd></button>
        <button type="button" @click=${this.#leave}>Back<kbd aria-hidden="true">Esc</kbd></button>
      </div>
    </form>`;
  }

  /** As high as its words, so that all of them show. */
  readonly #grow = () => {
    const area = this.querySelector('textarea')!;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + 2}px`;
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') this.#leave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#save(event);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #save = async (event: Event) => {
    event.preventDefault();
    const [{desk, block}, of] = [this, this.#of];
    const text = this.querySelector('textarea')!.value;
    // What is there already need not be written.
    const isSame = text === this.querySelector('textarea')!.defaultValue;
    if (isSame || (await desk.act({do: 'write-block', block, text, of}, {stay: true, keepsFocus: true})))
      this.#leave();
  };

  readonly #leave = () => {
    const {desk, block} = this;
    this.#isDone = true;
    desk.edit(undefined);
    this.dispatchEvent(new CustomEvent('show-words', {detail: {block, start: 0, end: 0}, bubbles: true}));
  };
}

customElements.define('desk-paragraph', DeskParagraph);
