import {html, nothing} from 'lit';
import type {PropertyDeclarations} from 'lit';
import type {DeskController} from '../../controller.js';
import type {DraftFiles} from '../../files/draft-files.js';
import type {Drafts} from '../../keep/drafts.js';
import {loadHandOut} from '../../publish/hand-out.js';
import {sentence} from '../../session/sentence.js';
import {ways} from '../../publish/ways.js';
import type {Way} from '../../publish/ways.js';
import {LightElement} from '../light-element.js';
import {baseField} from './base-field.js';
import {codeOf} from './code.js';
import type {Made} from './code.js';
import {leftOpen, verdict} from './state.js';
import {takeAway} from './take-away.js';

/** What is put on a page, once nothing is left to settle; the article file can be taken away at any time. */
export class DeskPublish extends LightElement {
  static override properties: PropertyDeclarations = {
    desk: {attribute: false, hasChanged: () => true},
    drafts: {attribute: false},
    files: {attribute: false, hasChanged: () => true},
    way: {state: true},
    base: {state: true},
    made: {state: true},
    tried: {state: true},
  };
  declare desk: DeskController;
  declare drafts: Drafts;
  declare files: DraftFiles;
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
        ${way.isServed ? baseField(this) : nothing}
        ${isReady && !isMissing ? codeOf(this) : nothing} ${takeAway(this, isReady)}
      </main>
    </div>`;
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
      refused: sentence(error instanceof Error ? error.message : String(error)),
    }));
    if (this.#making !== of) return;
    this.#making = '';
    if (!made.refused) {
      const before = (await drafts.current?.versions())?.findLast(({moment}) => moment === 'published');
      if (before) made.changed = (await loadHandOut()).changed({name, text, base}, before.text);
    }
    this.tried = undefined;
    this.made = made;
    if (isFirst) await this.updateComplete.then(() => this.querySelector<HTMLElement>('#copy')?.focus());
  }

  async #handOut(of: string): Promise<Made> {
    const {name, text, heardStory} = this.desk.session!;
    const {handOut} = await loadHandOut();
    const {pieces, edition} = handOut({name, text, base: this.folder ?? ''}, this.way, heardStory);
    return {of, pieces, digest: edition.digest};
  }
}

customElements.define('desk-publish', DeskPublish);
