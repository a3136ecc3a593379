import {html, nothing} from 'lit';
import type {PropertyDeclarations} from 'lit';
import {DeskController} from './controller.js';
import {DraftFiles} from './files/draft-files.js';
import {canPick} from './files/picked-folder.js';
import {Drafts} from './keep/drafts.js';
import type {DeskArticle} from './view/article/pane.js';
import {keptWords, notices} from './view/notices.js';
import type {BroughtEvent} from './view/bring/brought-event.js';
import {keysDialog} from './view/keys-dialog.js';
import {LightElement} from './view/light-element.js';
import {deskKey} from './desk-keys.js';
import {masthead} from './view/masthead.js';
import {marksOf} from './session/card.js';
import {canRestOn} from './session/words.js';
import {showCard} from './view/show-card.js';
import {sheetOf, sheetTabs} from './view/sheets.js';
import {queue, showInQueue} from './view/queue.js';
import type {WordRange} from './view/article/selected-words.js';
import './view/bring/pane.js';
import './view/later/pane.js';
import './view/publish/pane.js';
import './view/story/pane.js';

/**
 * From an article to a published story: brought, settled card by card, published. All of it happens in the page; its only truth
 * is the text of the article file.
 */
export class StoryDesk extends LightElement {
  static override properties: PropertyDeclarations = {phone: {state: true}, isReady: {state: true}};
  readonly desk = new DeskController(this);
  readonly drafts = new Drafts(this.desk);
  readonly files = new DraftFiles(this.desk, this.drafts);
  /** Whether what the address names is open. */
  declare isReady: boolean;
  /** Which of the two sheets a phone shows. */
  declare phone: 'article' | 'story';

  constructor() {
    super();
    this.isReady = false;
    this.phone = 'article';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#key);
    // The address may hold what the folder is asked with; the drafts read it after that.
    void this.files
      .start()
      .then(() => this.drafts.start())
      .finally(() => (this.isReady = true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#key);
    this.drafts.stop();
  }

  protected override render() {
    const {desk, drafts, files} = this;
    const openFolder = desk.at === 'bring' && canPick() ? () => void files.pick() : undefined;
    return html`${masthead(desk, keptWords(drafts, desk, files.writer), () => this.showKeys(), openFolder)}
      <p class="said quiet" role="status">${desk.said}</p>
      ${desk.session ? notices(desk, drafts, files) : nothing} ${this.isReady ? this.#pane() : nothing} ${keysDialog(desk)}`;
  }

  /** Shows all keys. */
  showKeys(): void {
    this.querySelector<HTMLDialogElement>('#keys')!.showModal();
    // Else the field at its end has the focus, and a small window shows that end.
    this.querySelector<HTMLElement>('#keys-title')!.focus();
  }

  #pane() {
    const {desk, drafts, files} = this;
    switch (desk.at) {
      case 'bring':
        return html`<desk-bring
          .drafts=${drafts}
          .files=${files}
          @hold-story=${() => void this.#holdStory()}
          @brought=${({articles}: BroughtEvent) => void drafts.bring(articles)}
        ></desk-bring>`;
      case 'settle':
        return this.#settle();
      case 'later':
        return html`<desk-later .desk=${desk} .drafts=${drafts}></desk-later>`;
      default:
        return html`<desk-publish .desk=${desk} .drafts=${drafts} .files=${files}></desk-publish>`;
    }
  }

  /** Holds a story of any kind against its article: the one that is open is put away. */
  async #holdStory(): Promise<void> {
    await this.drafts.close();
    this.desk.leave('later');
  }

  #settle() {
    const {desk, phone} = this;
    return html`<div class="settle">${queue(desk)}</div>
      <main class="sheets ${phone}-only" aria-label="Settle" @show-words=${this.#showWords}>
        ${this.#phoneTabs()}
        <section class="sheet article-sheet" aria-labelledby="article-title">
          <header>
            <h2 id="article-title">Article</h2>
            <div class="end">${sheetTabs(desk)}</div>
          </header>
          ${sheetOf(desk, this.drafts)}
        </section>
        <section class="sheet story-sheet" aria-labelledby="story-title">
          <desk-story .desk=${desk}></desk-story>
        </section>
      </main>`;
  }

  #phoneTabs() {
    const tab = (sheet: 'article' | 'story', name: string) =>
      html`<button
        type="button"
        aria-pressed=${this.phone === sheet ? 'true' : 'false'}
        @click=${() => (this.phone = sheet)}
      >
        ${name}
      </button>`;
    return html`<div class="segments phone-only" role="group" aria-label="Shown">
      ${tab('article', 'Article')}${tab('story', 'Story')}
    </div>`;
  }

  protected override updated(): void {
    const {desk} = this;
    const {focus} = desk;
    // Before the first draft is open there is nothing that could have it.
    if (!this.isReady) return;
    desk.focus = undefined;
    if (focus) void this.#moveFocus(focus);
  }

  async #moveFocus(to: 'card' | 'words' | 'publish'): Promise<void> {
    const pane = this.querySelector<DeskArticle>('desk-article');
    await pane?.updateComplete;
    const card = pane?.querySelector<LightElement>('desk-card');
    await card?.updateComplete;
    if (to === 'publish') return this.querySelector<HTMLElement>('#step-publish')?.focus();
    if (to === 'words') {
      const {card, blocks} = this.desk;
      const [mark] = marksOf(card);
      const block = card?.block ?? Math.max(0, blocks.findIndex(canRestOn));
      return pane?.show(mark ?? {block, start: 0, end: 0}, mark ? 'selected' : 'caret');
    }
    const title = card?.querySelector<HTMLElement>('#card-title');
    title?.focus({preventScroll: true});
    // Its place is known after the paragraph above has made room, when the sizes of both were observed.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (card) showCard(card, this);
        showInQueue(this);
      }),
    );
  }

  readonly #showWords = async ({detail}: CustomEvent<WordRange>) => {
    this.phone = 'article';
    await this.updateComplete;
    this.querySelector<DeskArticle>('desk-article')?.show(
      detail,
      detail.end > detail.start ? 'selected' : 'caret',
    );
  };

  readonly #key = (event: KeyboardEvent) => deskKey(event, this);
}

customElements.define('story-desk', StoryDesk);
