import {html, nothing} from 'lit';
import type {PropertyDeclarations} from 'lit';
import {copy} from '../../elements/actions/copy-or-share.js';
import type {DeskController} from '../controller.js';
import type {Drafts} from '../drafts.js';
import {loadHandOut} from '../publish/hand-out.js';
import type {Piece} from '../publish/snippet-of-way.js';
import {ways} from '../publish/ways.js';
import type {Way} from '../publish/ways.js';
import {LightElement} from './light-element.js';
import {leftOpen, verdict} from './publish-state.js';
import {takeAway} from './take-away.js';
import {tryOut} from './try-out.js';

/** What was made to be pasted, of which text and way; `refused` says why nothing could be. */
interface Made {
  of: string;
  pieces: readonly Piece[];
  digest: string;
  changed?: string | undefined;
  refused?: string;
}

/** What is put on a page, once nothing is left to settle; the article file can be taken away at any time. */
export class DeskPublish extends LightElement {
  static override properties: PropertyDeclarations = {
    desk: {attribute: false, hasChanged: () => true},
    drafts: {attribute: false},
    way: {state: true},
    base: {state: true},
    made: {state: true},
    tried: {state: true},
  };
  declare desk: DeskController;
  declare drafts: Drafts;
  declare way: Way;
  /** Where the files will be on the web, as it was written. */
  declare base: string;
  declare made: Made | undefined;
  /** The code that is shown on a blank page. */
  declare tried: string | undefined;
  #making = '';

  constructor() {
    super();
    [this.way] = ways;
    this.base = '';
  }

  /** The address of a folder; undefined where what was written is none. */
  get folder(): string | undefined {
    const base = this.base.trim();
    if (base === '') return '';
    return /^https?:\/\/[^/]/i.test(base) && URL.canParse(base) ? `${base.replace(/\/+$/, '')}/` : undefined;
  }

  protected override render() {
    const {desk, way, made} = this;
    const isReady = desk.left === 0;
    const isMissing = way.isServed && !this.folder;
    return html`<div class="publish">
      <nav aria-label="Ways to embed">
        <ol>
          ${ways.map(
            (each) =>
              html`<li>
                <button
                  type="button"
                  aria-current=${each === way ? 'true' : nothing}
                  @click=${() => {
                    this.way = each;
                    this.tried = undefined;
                  }}
                >
                  ${each.name}
                </button>
              </li>`,
          )}
        </ol>
      </nav>
      <main class="out" aria-labelledby="publish-title">
        <h2 id="publish-title">${way.title}</h2>
        <p class="quiet">${way.note}</p>
        ${isReady ? verdict(desk) : leftOpen(desk)} ${made?.changed ? html`<p class="changed">${made.changed}</p>` : nothing}
        ${way.isServed ? this.#baseField() : nothing}
        ${isReady && !isMissing ? this.#code(made) : nothing} ${takeAway(this, isReady)}
      </main>
    </div>`;
  }

  #baseField() {
    return html`<label class="base"
      >Where the files will be
      <input
        type="url"
        placeholder="https://cdn.example.org/stories/"
        .value=${this.base}
        aria-describedby="base-note"
        @input=${(event: Event) => (this.base = (event.target as HTMLInputElement).value)}
      />
      <span class="quiet" id="base-note"
        >${
          this.folder === undefined
            ? 'This is no address: it begins with https:// and the name of a server.'
            : 'The address of the folder into which you unpack the zip; the code is made for it.'
        }</span
      ></label
    >`;
  }

  #code(made: Made | undefined) {
    if (!made) return html`<p class="quiet">Making it …</p>`;
    if (made.refused) return html`<p class="refused" role="alert">${made.refused}</p>`;
    const {way} = this;
    return html`${made.pieces.map(({title, code}, index) => {
      const shown =
        code.length > mostShown
          ? `${code.slice(0, mostShown / 2)}\n\n… ${(code.length - mostShown).toLocaleString('en')} characters more, which “Copy” takes too …\n\n${code.slice(-mostShown / 2)}`
          : code;
      return html`${made.pieces.length > 1 ? html`<h3 class="piece">${title}</h3>` : nothing}
        <pre tabindex="0" role="region" aria-label=${title}>${shown}</pre>
        <div class="acts">
          <button
            type="button"
            class="main"
            id=${index === 0 ? 'copy' : nothing}
            aria-label=${made.pieces.length > 1 ? `Copy: ${title}` : nothing}
            @click=${() => void this.#copy(code, made.digest)}
          >
            Copy<kbd aria-hidden="true">Enter</kbd>
          </button>
          ${
            way.key === 'one-piece' || way.key === 'prerendered'
              ? html`<button
                type="button"
                aria-expanded=${this.tried === undefined ? 'false' : 'true'}
                @click=${() => (this.tried = this.tried === undefined ? code : undefined)}
              >
                ${this.tried === undefined ? 'Try it on a blank page' : 'Close the blank page'}
              </button>`
              : nothing
          }
          <span class="quiet">${kilobytes(code)} to paste</span>
        </div>`;
    })}
    ${this.tried === undefined ? nothing : tryOut(this.tried)}`;
  }

  protected override updated(): void {
    void this.#make();
  }

  /** Makes the code for what is shown; of two that are asked for, the newer counts. */
  async #make(): Promise<void> {
    const {desk, way, folder: base, drafts} = this;
    const {name, text} = desk.session!;
    if (desk.left > 0 || base === undefined || (way.isServed && !base)) return;
    const of = JSON.stringify([way.key, base, text]);
    if (this.made?.of === of || this.#making === of) return;
    this.#making = of;
    const isFirst = this.made === undefined;
    const made = await this.#handOut(of).catch((error: unknown): Made => ({
      of,
      pieces: [],
      digest: '',
      refused: sentence(error),
    }));
    if (this.#making !== of) return;
    this.#making = '';
    if (!made.refused) {
      const before = (await drafts.versions()).findLast(({moment}) => moment === 'published');
      if (before) made.changed = (await loadHandOut()).changed({name, text, base}, before.text);
    }
    this.tried = undefined;
    this.made = made;
    if (isFirst) await this.updateComplete.then(() => this.querySelector<HTMLElement>('#copy')?.focus());
  }

  async #handOut(of: string): Promise<Made> {
    const {name, text} = this.desk.session!;
    const {pieces, edition} = (await loadHandOut()).handOut({name, text, base: this.folder ?? ''}, this.way);
    return {of, pieces, digest: edition.digest};
  }

  async #copy(code: string, digest: string): Promise<void> {
    const {desk} = this;
    try {
      await copy(code);
    } catch {
      return desk.say(
        'The browser did not allow copying; download a file instead, or copy it from the field.',
      );
    }
    await this.drafts.published(digest);
    this.made = this.made && {...this.made, changed: undefined};
    desk.say('Copied: paste it into the page’s HTML, where the story is to stand.');
  }
}

/** Characters of a piece of code that are shown: nobody reads more, and copying takes all. */
const mostShown = 1_000;

const kilobytes = (code: string) =>
  `${(new TextEncoder().encode(code).length / 1_000).toLocaleString('en', {maximumFractionDigits: 1})} KB`;

const sentence = (error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.\n]$/.test(message) ? '' : '.'}`;
};

customElements.define('desk-publish', DeskPublish);
