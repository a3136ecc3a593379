import {Refusal} from '../../formats/common/refusal.js';
import type {DeskSession} from '../session/session.js';
import {sentence} from '../session/sentence.js';
import {DraftHold} from './draft-hold.js';
import type {Between} from './draft-hold.js';
import {DraftKeeper} from './draft-keeper.js';
import type {DraftStore} from './draft-store.js';
import type {KeptDraft, Version} from './kept-draft.js';

/** How sure it is that work outlives the page. */
export type Keeping = 'kept' | 'waiting' | 'refused' | 'elsewhere' | 'none';

/** Where a draft is kept, by which page of this browser, and how this knows of the others. */
export interface Kept {
  store: DraftStore;
  page: string;
  means?: Between;
}

/**
 * The draft that is open: each change of it is kept at once, and no two pages write it. `change` is sent when `keeping` changed,
 * `lost` when another page took it over.
 */
export class OpenDraft extends EventTarget {
  readonly id: string;
  readonly #kept: Kept;
  /** Names the page and the time that it took the draft: what it left unwritten when it lost it, it never writes again. */
  #holder = '';
  #times = 0;
  #hold: DraftHold | undefined;
  #keeper: DraftKeeper | undefined;
  #session: DeskSession | undefined;
  /** When the last change was kept. */
  at: Date | undefined;

  constructor(id: string, kept: Kept) {
    super();
    this.id = id;
    this.#kept = kept;
  }

  /**
   * Takes hold of it where no other page has it, and reads it.
   * @throws {Refusal} where it is kept no longer
   */
  async read(): Promise<KeptDraft> {
    const {store, means} = this.#kept;
    this.#hold = await DraftHold.open(this.id, means);
    const draft = this.#hold.isHeld ? await this.#take() : await store.read(this.id);
    if (!draft) throw new Refusal('no-such-item', 'this draft is not kept here any more');
    this.#hold.addEventListener('change', this.#lost);
    this.at = new Date(draft.at);
    return draft;
  }

  #take(): Promise<KeptDraft> {
    this.#holder = `${this.#kept.page}-${++this.#times}`;
    return this.#kept.store.take(this.id, this.#holder);
  }

  /** Whether this page edits it. */
  get isHeld(): boolean {
    return this.#hold?.isHeld ?? true;
  }

  /** How it is kept. */
  get keeping(): Keeping {
    if (!this.isHeld) return 'elsewhere';
    return this.#keeper?.state ?? 'none';
  }

  /** Why it is not kept, as a sentence. */
  get refusal(): string {
    const {message = 'nothing is kept in this browser; save the article file before you close this page'} =
      this.#keeper?.refusal ?? {};
    return sentence(message);
  }

  /** Keeps all that changes in a session of it. */
  keep(session: DeskSession, {id, base, saved, published, file}: KeptDraft): void {
    const draft = {
      ...{id, base},
      ...(saved !== undefined && {saved}),
      ...(published !== undefined && {published}),
      ...(file && {file}),
    };
    this.#stop();
    this.#session = session;
    this.#keeper = new DraftKeeper(session, {store: this.#kept.store, holder: this.#holder, draft});
    this.#keeper.addEventListener('change', this.#told);
    session.addEventListener('change', this.#flush);
  }

  /** Makes this page the one that edits it, and reads what the other left. */
  async takeOver(): Promise<KeptDraft> {
    await this.#hold!.takeOver();
    return this.#take();
  }

  /**
   * Whether this page still edits it. The store is asked: a page that slept, or lay in the browser’s memory behind another,
   * heard nothing of who took it over.
   */
  async stillHolds(): Promise<boolean> {
    if (!this.isHeld) return false;
    const holder = this.#holder;
    // A store that gives no answer tells of nobody else.
    const kept = await this.#kept.store.read(this.id).catch(() => undefined);
    if (!this.isHeld || holder !== this.#holder) return false;
    if (kept?.holder === undefined || kept.holder === holder) return true;
    this.#hold?.lapse();
    return false;
  }

  /** Writes what is not kept yet. */
  async flush(): Promise<void> {
    await this.#keeper?.flush();
  }

  /** Notes that its file was saved outside of the browser. */
  async saved(): Promise<void> {
    await this.#keeper?.note({saved: Date.now()});
  }

  /** Notes the file that it is written into. */
  async inFile(file: NonNullable<KeptDraft['file']>): Promise<void> {
    await this.#keeper?.note({file, saved: Date.now()});
  }

  /** Keeps what was copied, so that what changes after it can be told. */
  async published(digest: string): Promise<void> {
    await this.#keeper?.note({published: digest});
    await this.mark('published');
  }

  /** The texts that were kept of it, the first one first. */
  async versions(): Promise<readonly Version[]> {
    return this.#kept.store.versionsOf(this.id).catch(() => []);
  }

  /** Keeps its text as one to go back to. */
  async mark(moment: Exclude<Version['moment'], 'brought'>): Promise<void> {
    // What cannot be kept is told by `keeping`.
    await this.#keeper?.mark(moment).catch(() => undefined);
  }

  async close(): Promise<void> {
    this.#keeper?.removeEventListener('change', this.#told);
    await this.#keeper?.close();
    this.#stop();
    this.#hold?.removeEventListener('change', this.#lost);
    this.#hold?.release();
  }

  readonly #flush = () => void this.flush();

  readonly #told = () => {
    if (this.#keeper?.state === 'kept') this.at = new Date();
    if (this.#keeper?.refusal?.code === 'taken-over') return this.#hold?.lapse();
    this.dispatchEvent(new Event('change'));
  };

  /** Keeps no session any more. */
  #stop(): void {
    this.#keeper?.removeEventListener('change', this.#told);
    this.#keeper?.stop();
    this.#session?.removeEventListener('change', this.#flush);
    this.#keeper = this.#session = undefined;
  }

  readonly #lost = () => {
    this.#stop();
    this.dispatchEvent(new Event('lost'));
  };
}
