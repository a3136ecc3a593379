import {Refusal} from '../formats/common/refusal.js';
import type {Brought} from './bring/read.js';
import type {DeskController} from './controller.js';
import {DraftHold} from './keep/draft-hold.js';
import {DraftKeeper} from './keep/draft-keeper.js';
import {DraftStore} from './keep/draft-store.js';
import type {KeptDraft, Version} from './keep/kept-draft.js';
import {hashOf, routeOf} from './route.js';
import type {Step} from './controller.js';
import {DeskSession} from './session/session.js';

/** How sure it is that work outlives the page. */
export type Keeping = 'kept' | 'waiting' | 'refused' | 'elsewhere' | 'none';

/**
 * The drafts of this browser, and the one that is open: each change of it is kept at once, a reload goes on with it, and no two
 * pages write it.
 */
export class Drafts {
  readonly #desk: DeskController;
  readonly #store = new DraftStore();
  /** Names this page among those of the browser. */
  readonly #holder = newId();
  /** Drafts that no store keeps; they last as long as the page. */
  readonly #unkept = new Map<string, KeptDraft>();
  #kept: readonly KeptDraft[] = [];
  #id: string | undefined;
  #keeper: DraftKeeper | undefined;
  #hold: DraftHold | undefined;
  /** Whether this browser keeps anything; unknown until its store has answered. */
  keeps: boolean | undefined;
  /** When the last change was kept. */
  at: Date | undefined;

  constructor(desk: DeskController) {
    this.#desk = desk;
    desk.onStep = (step) => this.#write(step);
  }

  /** All drafts, the one that was touched last first. */
  get list(): readonly KeptDraft[] {
    return [...this.#unkept.values(), ...this.#kept].sort((a, b) => b.at - a.at);
  }

  /** How the open draft is kept. */
  get keeping(): Keeping {
    if (this.#desk.isReadOnly) return 'elsewhere';
    return this.#keeper?.state ?? 'none';
  }

  /** Why it is not kept, as a sentence. */
  get refusal(): string {
    const {message = 'nothing is kept in this browser; save the article file before you close this page'} =
      this.#keeper?.refusal ?? {};
    return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  }

  /** Takes up what the address names. */
  async start(): Promise<void> {
    addEventListener('hashchange', this.#moved);
    addEventListener('pagehide', this.#flush);
    document.addEventListener('visibilitychange', this.#flush);
    addEventListener('beforeunload', this.#ask);
    await this.#renew();
    await this.#follow();
  }

  stop(): void {
    removeEventListener('hashchange', this.#moved);
    removeEventListener('pagehide', this.#flush);
    document.removeEventListener('visibilitychange', this.#flush);
    removeEventListener('beforeunload', this.#ask);
  }

  /** Keeps articles that were brought, each as a draft; one alone is opened. */
  async bring(articles: readonly Brought[]): Promise<void> {
    const drafts: KeptDraft[] = [];
    for (const {name, text, losses = []} of articles) {
      const {state} = new DeskSession({name, text, losses});
      const draft = {...{id: newId(), name, text, base: text}, session: state, at: Date.now()};
      await this.#add(draft);
      drafts.push(draft);
    }
    await this.#renew();
    const [only] = drafts;
    if (drafts.length === 1) return this.open(only!.id, 'settle');
    this.#desk.say(
      `${drafts.length} drafts were made: ${drafts.map(({name}) => name).join(', ')}. Open one of them.`,
    );
  }

  async #add(draft: KeptDraft): Promise<void> {
    try {
      await this.#store.add(draft);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#unkept.set(draft.id, draft);
    }
  }

  /** Opens a draft; one that another page holds is shown without being edited. */
  async open(id: string, at: Step): Promise<void> {
    await this.#close();
    const unkept = this.#unkept.get(id);
    try {
      this.#hold = unkept ? undefined : await DraftHold.open(id);
      const isHeld = this.#hold?.isHeld ?? true;
      const draft =
        unkept ?? (isHeld ? await this.#store.take(id, this.#holder) : await this.#store.read(id));
      if (!draft) throw new Refusal('no-such-item', 'this draft is not kept here any more');
      this.#hold?.addEventListener('change', this.#lost);
      this.#show(draft, at, isHeld);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await this.#close();
      this.#desk.go('bring');
      this.#desk.say(`${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}.`);
    }
  }

  #show(draft: KeptDraft, at: Step, isHeld: boolean): void {
    const {id, name, text, base, session: state} = draft;
    const session = new DeskSession({...state, name, text});
    this.#id = id;
    this.at = new Date(draft.at);
    this.#desk.isReadOnly = !isHeld;
    if (isHeld && !this.#unkept.has(id)) {
      const {saved, published} = draft;
      const known = {
        id,
        base,
        ...(saved !== undefined && {saved}),
        ...(published !== undefined && {published}),
      };
      this.#keeper = new DraftKeeper(session, {store: this.#store, holder: this.#holder, draft: known});
      this.#keeper.addEventListener('change', this.#told);
      session.addEventListener('change', this.#flush);
    } else if (isHeld) {
      session.addEventListener('change', () =>
        this.#unkept.set(id, {...draft, text: session.text, session: session.state, at: Date.now()}),
      );
    }
    const {left} = session;
    const said = isHeld
      ? `${name}: ${left} ${left === 1 ? 'thing' : 'things'} to settle.`
      : `${name} is open in another tab.`;
    this.#desk.start(session, said, at);
  }

  /** Makes this page the one that edits the open draft. */
  async takeOver(): Promise<void> {
    const [id, hold] = [this.#id, this.#hold];
    if (!id || !hold) return;
    await hold.takeOver();
    try {
      this.#show(await this.#store.take(id, this.#holder), this.#desk.at, true);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#desk.say(`${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}.`);
    }
  }

  async forget(id: string): Promise<void> {
    if (id === this.#id) {
      await this.#close();
      this.#desk.leave();
    }
    this.#unkept.delete(id);
    await this.#store.remove(id).catch(() => undefined);
    await this.#renew();
  }

  /** Notes that the open draft’s file was saved outside of the browser. */
  async saved(): Promise<void> {
    await this.#keeper?.note({saved: Date.now()});
  }

  /** Keeps what was copied, so that what changes after it can be told. */
  async published(digest: string): Promise<void> {
    await this.#keeper?.note({published: digest});
    await this.#keeper?.mark('published').catch(() => undefined);
  }

  /** The texts that were kept of the open draft, the first one first. */
  async versions(): Promise<readonly Version[]> {
    return this.#id === undefined ? [] : this.#store.versionsOf(this.#id).catch(() => []);
  }

  /** Tells the open draft’s steps in the address. */
  #write(at: Step): void {
    const hash = hashOf({at, ...(this.#id !== undefined && {id: this.#id})});
    if (hash !== location.hash) location.hash = hash;
    if (at === 'bring') void this.#renew();
  }

  readonly #moved = () => void this.#follow();

  async #follow(): Promise<void> {
    const {at, id} = routeOf(location.hash);
    if (id === undefined || id === this.#id) return this.#desk.at === at ? undefined : this.#desk.go(at);
    await this.open(id, at);
  }

  async #renew(): Promise<void> {
    try {
      this.#kept = await this.#store.list();
      this.keeps = true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#kept = [];
      this.keeps = false;
    }
    this.#desk.update();
  }

  async #close(): Promise<void> {
    this.#keeper?.removeEventListener('change', this.#told);
    await this.#keeper?.close();
    this.#hold?.removeEventListener('change', this.#lost);
    this.#hold?.release();
    this.#keeper = this.#hold = this.#id = undefined;
  }

  readonly #told = () => {
    if (this.#keeper?.state === 'kept') this.at = new Date();
    if (this.#keeper?.refusal?.code === 'taken-over') return this.#lost();
    this.#desk.update();
  };

  readonly #lost = () => {
    this.#keeper = undefined;
    this.#desk.isReadOnly = true;
    this.#desk.say('This draft was taken over by another tab; nothing can be changed here.');
  };

  readonly #flush = () => void this.#keeper?.flush();

  /** Asks before work is lost that nothing keeps. */
  readonly #ask = (event: BeforeUnloadEvent) => {
    if (this.#keeper?.state === 'refused' || this.#unkept.size > 0) event.preventDefault();
  };
}

/** Of characters that an address can hold; `randomUUID` is missing on pages of plain http. */
const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => (byte % 36).toString(36)).join('');
