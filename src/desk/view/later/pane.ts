import {html, nothing} from 'lit';
import type {PropertyDeclarations} from 'lit';
import type {DeskController} from '../../controller.js';
import type {Drafts} from '../../keep/drafts.js';
import type {Held} from '../../later/hold-against.js';
import {loadLater} from '../../later/load.js';
import {readNow} from '../../later/read-now.js';
import type {Now} from '../../later/read-now.js';
import {parsePage} from '../../bring/parse-page.js';
import {readText, textOf} from '../../bring/read.js';
import {sentence} from '../../session/sentence.js';
import type {Story} from '../../../story/story.js';
import {LightElement} from '../light-element.js';
import {articleNow} from './article-now.js';
import {foundOf} from './found.js';
import {storyChoice} from './story-choice.js';

/** A story that was published, and its article as it is now: what of the story the article does not bear out any more. */
export class DeskLater extends LightElement {
  static override properties: PropertyDeclarations = {
    desk: {attribute: false, hasChanged: () => true},
    drafts: {attribute: false},
    bare: {state: true},
    held: {state: true},
    left: {state: true},
    refused: {state: true},
    isReading: {state: true},
  };
  declare desk: DeskController;
  declare drafts: Drafts;
  /** A story that came without its article file. */
  declare bare: Story | undefined;
  declare held: Held | undefined;
  /** Changes that are not to be taken over, by their places among all. */
  declare left: ReadonlySet<number>;
  declare refused: string;
  declare isReading: boolean;
  /** The article as it is now. */
  #now: Now | undefined;

  constructor() {
    super();
    this.left = new Set();
    this.refused = '';
    this.isReading = false;
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>(this.desk.session ? 'textarea' : '.story-choice button')?.focus();
  }

  protected override render() {
    const {held, refused, isReading} = this;
    return html`<main class="later" aria-labelledby="later-title">
      <h2 id="later-title">Hold a story against its article</h2>
      <p class="deck">The desk shows which lines of the story the article as it is now no longer bears out.</p>
      <div class="pair">${storyChoice(this)} ${articleNow(this)}</div>
      <div role="status">
        ${isReading ? html`<p class="quiet">Reading …</p>` : nothing}
        ${refused ? html`<p class="refused">${refused}</p>` : nothing}
      </div>
      ${held ? foundOf(this, held) : nothing}
    </main>`;
  }

  /** Takes the file of a story: an article file becomes a draft, a bare story is shown alone. */
  async takeStory(file: File): Promise<void> {
    await this.#reading(async () => {
      const text = await textOf(file);
      if (/^\uFEFF?---\r?\n/.test(text)) {
        const read = await readText(text, file.name);
        if ('article' in read) await this.drafts.bring([read.article], 'later');
      } else {
        this.bare = await (await loadLater()).readStory(text, parsePage);
        this.desk.leave('later');
      }
      this.held = undefined;
    });
  }

  /** Puts the story away, to take another. */
  async another(): Promise<void> {
    this.bare = this.held = undefined;
    await this.drafts.close();
    this.desk.leave('later');
  }

  /** Holds the story against the article that is pasted, typed or chosen. */
  async hold(read: () => Promise<Now>): Promise<void> {
    await this.#reading(async () => {
      const {session} = this.desk;
      const later = await loadLater();
      this.#now = await read();
      this.left = new Set();
      const context = {parsePage};
      if (session) this.held = await later.holdAgainst(session, this.#now.text, context);
      else if (this.bare) this.held = await later.holdStory(this.bare, this.#now.text, context);
      else throw new Error('First choose the story.');
    });
    // What was said last may be of another article.
    if (this.held) this.desk.say('The story was held against the article as it is now.');
    await this.updateComplete;
    this.querySelector<HTMLElement>('#found-title')?.focus();
  }

  /** Says of a change whether it is to be taken over. */
  pick(index: number, isPicked: boolean): void {
    const left = new Set(this.left);
    if (isPicked) left.delete(index);
    else left.add(index);
    this.left = left;
  }

  /** Takes over what changed, and goes on to the cards of what lost its words. */
  async takeOver(): Promise<void> {
    const {desk, drafts, left} = this;
    const {changes, drift, of} = this.held!;
    await drafts.current?.mark('before-drift');
    // An undo, another tab or another story may have changed what is on the desk since.
    if (of === undefined || desk.session?.text !== of) return this.#compareAgain();
    const picked = changes.filter((_, index) => !left.has(index));
    if (picked.length > 0 && !(await desk.act({do: 'renew', changes: picked, of}, {stay: true}))) return;
    const lost = drift.flatMap(({key}) => key ?? []);
    desk.session.hold(lost);
    const {said} = desk;
    desk.go('settle');
    const first = desk.queue.find(({key, isDone}) => !isDone && desk.session!.held.has(key));
    if (first) desk.open(first.key);
    desk.say(`${said} ${desk.left === 0 ? 'Nothing is left to settle.' : `${desk.left} to settle.`}`);
  }

  async #compareAgain(): Promise<void> {
    const now = this.#now!;
    await this.hold(() => Promise.resolve(now));
    this.desk.say(
      'The article file was changed meanwhile, so it was compared anew; nothing is taken over yet.',
    );
  }

  /** Makes a new draft of the article as it is now. */
  async draftAnew(): Promise<void> {
    const {text, name} = this.#now!;
    await this.#reading(async () => {
      const read = await readText(text, name);
      if ('article' in read) await this.drafts.bring([read.article]);
    });
  }

  /** Reads, and says in a sentence what went wrong. */
  async #reading(read: () => Promise<void>): Promise<void> {
    this.refused = '';
    // Only what takes its time is told.
    const clock = setTimeout(() => (this.isReading = true), 200);
    try {
      await read();
    } catch (error) {
      this.refused = sentence(error instanceof Error ? error.message : String(error));
    }
    clearTimeout(clock);
    this.isReading = false;
  }

  /** Reads what was pasted or typed. */
  readonly holdText = (clip: Parameters<typeof readNow>[0]) => void this.hold(() => readNow(clip));
}

customElements.define('desk-later', DeskLater);
