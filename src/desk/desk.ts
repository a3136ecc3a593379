import {html, nothing} from 'lit';
import type {PropertyDeclarations} from 'lit';
import {DeskController} from './controller.js';
import {Drafts} from './drafts.js';
import type {DeskArticle} from './view/article-pane.js';
import {notices} from './view/notices.js';
import type {BroughtEvent} from './view/bring-pane.js';
import {moment} from './view/kept-list.js';
import {keysDialog} from './view/keys-dialog.js';
import {LightElement} from './view/light-element.js';
import {saveFile} from './save-file.js';
import {masthead} from './view/masthead.js';
import {queue} from './view/queue.js';
import type {WordRange} from './view/selected-words.js';
import './view/article-pane.js';
import './view/bring-pane.js';
import './view/publish-pane.js';
import './view/source-pane.js';
import './view/story-pane.js';

/**
 * From an article to a published story: brought, settled card by card, published. All of it happens in the page; its only truth
 * is the text of the article file.
 */
export class StoryDesk extends LightElement {
  static override properties: PropertyDeclarations = {phone: {state: true}, isReady: {state: true}};
  readonly desk = new DeskController(this);
  readonly drafts = new Drafts(this.desk);
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
    void this.drafts.start().finally(() => (this.isReady = true));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#key);
    this.drafts.stop();
  }

  protected override render() {
    const {desk, drafts} = this;
    return html`${masthead(desk, this.#kept(), () => this.querySelector<HTMLDialogElement>('#keys')!.showModal())}
      <p class="said quiet" role="status">${desk.said}</p>
      ${desk.session ? notices(desk, drafts) : nothing} ${this.isReady ? this.#pane() : nothing} ${keysDialog(desk)}`;
  }

  /** How the open draft is kept, in a few words. */
  #kept(): string {
    const {desk, drafts} = this;
    if (!desk.session) return '';
    switch (drafts.keeping) {
      case 'kept':
        return `Kept in this browser, ${moment(drafts.at!.getTime()).replace('today, ', '')}`;
      case 'waiting':
        return 'Keeping it …';
      case 'elsewhere':
        return 'Open in another tab';
      default:
        return 'Not kept';
    }
  }

  #pane() {
    const {desk} = this;
    switch (desk.at) {
      case 'bring':
        return html`<desk-bring
          .drafts=${this.drafts}
          @brought=${({articles}: BroughtEvent) => void this.drafts.bring(articles)}
        ></desk-bring>`;
      case 'settle':
        return this.#settle();
      default:
        return html`<desk-publish .desk=${desk} .drafts=${this.drafts}></desk-publish>`;
    }
  }

  #settle() {
    const {desk, phone} = this;
    const isText = desk.textAt !== undefined;
    return html`<div class="settle">${queue(desk)}</div>
      <div class="sheets ${phone}-only">
        <main class="sheet article-sheet" aria-labelledby="article-title">
          <header>
            <h2 id="article-title">Article</h2>
            <div class="end">
              ${this.#phoneTabs()}
              ${
                isText
                  ? nothing
                  : html`<button type="button" @click=${() => desk.editText()}>Edit the text</button>`
              }
            </div>
          </header>
          ${
            isText
              ? html`<desk-source .desk=${desk}></desk-source>`
              : html`<desk-article .desk=${desk}></desk-article>`
          }
        </main>
        <section class="sheet story-sheet" role=${phone === 'story' ? 'main' : nothing} aria-labelledby="story-title" @show-words=${this.#showWords}>
          ${phone === 'story' ? html`<div class="phone-only">${this.#phoneTabs()}</div>` : nothing}
          <desk-story .desk=${desk}></desk-story>
        </section>
      </div>`;
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
      const [mark] = this.desk.card?.item?.marks ?? [];
      return pane?.show(
        mark ?? {block: this.desk.card?.block ?? 0, start: 0, end: 0},
        mark ? 'selected' : 'caret',
      );
    }
    const title = card?.querySelector<HTMLElement>('#card-title');
    title?.focus({preventScroll: true});
    // Its place is known after the paragraph above has made room.
    requestAnimationFrame(() => card?.scrollIntoView({block: 'nearest'}));
  }

  readonly #showWords = (event: CustomEvent<WordRange>) => {
    this.phone = 'article';
    this.querySelector<DeskArticle>('desk-article')?.show(event.detail, 'selected');
  };

  readonly #key = (event: KeyboardEvent) => {
    const {desk} = this;
    const at = event.target as HTMLElement;
    const isField = /^(?:input|textarea|select)$/.test(at.localName ?? '');
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (event.defaultPrevented || event.isComposing || this.querySelector('dialog[open]')) return;
    let run: (() => void) | undefined;
    if (isCommand && !event.altKey && key === 'z' && !isField && desk.session)
      run = event.shiftKey ? () => desk.redo() : () => desk.undo();
    else if (isCommand && key === 'y' && !isField && desk.session) run = () => desk.redo();
    else if (isCommand && key === 's' && desk.session) run = () => void saveFile(desk, this.drafts);
    else if (event.key === 'F6' && desk.at === 'settle')
      run = () => this.#nextRegion(event.shiftKey ? -1 : 1);
    else if (isCommand || event.altKey || isField || !desk.hasLetters) return;
    else if (key === '?') run = () => this.querySelector<HTMLDialogElement>('#keys')!.showModal();
    else if (desk.at === 'settle' && key === 'j') run = () => desk.step(1);
    else if (desk.at === 'settle' && key === 'k') run = () => desk.step(-1);
    if (!run) return;
    event.preventDefault();
    run();
  };

  /** Article, card, story, queue, and back. */
  #nextRegion(by: 1 | -1): void {
    const regions = ['.words', '#card-title', '.story-sheet button', '.queue [aria-current], .queue button'];
    const places = ['.words', 'desk-card', '.story-sheet', '.queue'];
    const here = places.findIndex((place) => this.querySelector(place)?.contains(document.activeElement));
    for (let step = 1; step <= regions.length; step++) {
      const next = (here + by * step + 2 * regions.length) % regions.length;
      const target = this.querySelector<HTMLElement>(regions[next]!);
      if (target && target.getClientRects().length > 0) return target.focus();
    }
  }
}

customElements.define('story-desk', StoryDesk);
