import {html, nothing} from 'lit';
import type {PropertyDeclarations} from 'lit';
import {clipOf} from '../../bring/clipboard.js';
import {readAll} from '../../bring/read-all.js';
import type {Source} from '../../bring/read-all.js';
import {readClip, readFile, readText} from '../../bring/read.js';
import type {Brought, Choice} from '../../bring/read.js';
import type {DraftFiles} from '../../files/draft-files.js';
import type {Drafts} from '../../keep/drafts.js';
import {folderList} from './folder-list.js';
import {keptList} from './kept-list.js';
import {published} from './published.js';
import {LightElement} from '../light-element.js';
import {BroughtEvent} from './brought-event.js';
import {chooseArticle} from './choose-article.js';

/** Where an article is put: pasted, typed, dropped, chosen, or taken up where it was left. */
export class BringPane extends LightElement {
  static override properties: PropertyDeclarations = {
    drafts: {attribute: false, hasChanged: () => true},
    files: {attribute: false},
    forgetting: {state: true},
    refused: {state: true},
    choices: {state: true},
    isReading: {state: true},
    isOver: {state: true},
  };
  declare drafts: Drafts;
  declare files: DraftFiles;
  /** The draft that is to be forgotten, once the editor says so again. */
  declare forgetting: string;
  declare refused: string;
  declare choices: readonly Choice[];
  declare isReading: boolean;
  declare isOver: boolean;

  constructor() {
    super();
    this.refused = this.forgetting = '';
    this.choices = [];
    this.isReading = this.isOver = false;
  }

  protected override firstUpdated(): void {
    this.querySelector('textarea')?.focus();
  }

  protected override render() {
    const {choices} = this;
    return html`<main class="bring" aria-label="Bring">
      <div class="in">
        <h2>Put the article here</h2>
        <p class="deck">
          Copy it from a document, a page or your CMS and paste. The draft stands beside it at once, each line tied to the
          words it rests on.
        </p>
        <div
          class="drop ${this.isOver ? 'over' : ''}"
          @dragover=${(event: DragEvent) => {
            event.preventDefault();
            this.isOver = true;
          }}
          @dragleave=${() => (this.isOver = false)}
          @drop=${this.#drop}
        >
          <textarea
            aria-label="The article"
            dir="auto"
            placeholder="Paste or type the article"
            spellcheck="false"
            @paste=${this.#paste}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#takeTyped();
            }}
          ></textarea>
          <div class="acts">
            <button type="button" class="main" @click=${this.#takeTyped}>Make a draft</button>
            <button type="button" @click=${() => this.querySelector<HTMLInputElement>('input[type=file]')!.click()}>
              Choose a file
            </button>
            <input type="file" hidden multiple accept=${accepted} @change=${this.#chooseFiles} />
            <span class="quiet">or drop one: .docx .html .md .txt .json .csv .xml</span>
          </div>
        </div>
        <div role="status">
          ${this.isReading ? html`<p class="quiet reading">Reading …</p>` : nothing}
          ${this.refused ? html`<p class="refused">${this.refused}</p>` : nothing}
          ${choices.length > 0 ? html`<p class="which">There are ${choices.length} articles in it. Which one?</p>` : nothing}
        </div>
        ${choices.length > 0 ? chooseArticle(choices, (article) => this.#bring([article])) : nothing}
        <p class="plain-words">
          Nothing is sent anywhere.
          ${
            this.drafts.keeps === false
              ? 'This browser keeps nothing for this page: download the article file before you close it.'
              : `The work is kept in this browser’s own store (IndexedDB, no cookies), until you clear it; a file keeps it for good. Some browsers empty such stores after a week without a visit; yours ${this.drafts.lasts ? 'agreed' : 'is asked'} not to.`
          }
        </p>
      </div>
      <div class="side">
        ${folderList(this.files)} ${keptList(this, this.drafts)}
        ${published(() => this.dispatchEvent(new Event('hold-story')))}
      </div>
    </main>`;
  }

  readonly #paste = (event: ClipboardEvent) => {
    const clip = event.clipboardData && clipOf(event.clipboardData);
    if (!clip || (!clip.html && !clip.text && clip.files.length === 0)) return;
    const area = this.querySelector('textarea')!;
    // Into what was typed already it is pasted as anywhere.
    if (area.value.trim() && clip.files.length === 0) return;
    event.preventDefault();
    if (clip.text.trim() === '' && clip.html.trim() === '' && clip.files.length > 0)
      return void this.#files(clip.files);
    void this.#read([{name: '', read: () => readClip(clip)}]).then((isRead) => {
      // What could not be read stays, so that nothing is lost.
      if (!isRead) area.value = clip.text;
    });
  };

  readonly #takeTyped = () => {
    const {value} = this.querySelector('textarea')!;
    if (!value.trim()) {
      this.refused = 'It is empty: paste or type the article first.';
      return;
    }
    void this.#read([{name: '', read: () => readText(value)}]);
  };

  readonly #drop = (event: DragEvent) => {
    event.preventDefault();
    this.isOver = false;
    const clip = event.dataTransfer && clipOf(event.dataTransfer);
    if (!clip) return;
    if (clip.files.length > 0) this.#files(clip.files);
    else if (clip.html || clip.text) void this.#read([{name: '', read: () => readClip(clip)}]);
  };

  readonly #chooseFiles = (event: Event) => {
    const input = event.target as HTMLInputElement;
    this.#files([...(input.files ?? [])]);
    input.value = '';
  };

  #files(files: readonly File[]): void {
    void this.#read(files.map((file) => ({name: file.name, read: () => readFile(file)})));
  }

  /** Reads all that was brought, and says of each what is wrong with it. */
  async #read(sources: readonly Source[]): Promise<boolean> {
    this.refused = '';
    this.choices = [];
    // Only what takes its time is told.
    const clock = setTimeout(() => (this.isReading = true), 200);
    const {articles, choices, refused} = await readAll(sources);
    clearTimeout(clock);
    this.isReading = false;
    this.choices = choices;
    this.refused = refused.join('\n');
    if (articles.length > 0) this.#bring(articles);
    return refused.length === 0;
  }

  #bring(articles: readonly Brought[]): void {
    this.choices = [];
    this.dispatchEvent(new BroughtEvent(articles));
  }

  forget(id: string): void {
    this.forgetting = '';
    void this.drafts.forget(id);
    this.querySelector('textarea')?.focus();
  }
}

const accepted = '.docx,.html,.htm,.md,.markdown,.txt,.json,.csv,.xml,.rss,.atom';

customElements.define('desk-bring', BringPane);
