import {Refusal} from '../../formats/common/refusal.js';
import type {DeskSession} from '../session/session.js';
import type {DraftStore} from './draft-store.js';
import type {KeptDraft} from './kept-draft.js';

/** How long after a change it is written: that of an editor who goes on is written once. */
const pause = 300;

export interface KeeperOptions {
  store: DraftStore;
  /** What is known of the draft besides its session. */
  draft: Omit<KeptDraft, 'name' | 'text' | 'session' | 'at'>;
  /** Names the page among those of this browser. */
  holder: string;
  now?: () => number;
}

/**
 * Keeps a session in the browser while it is edited: each change a moment after it, and all that is left at once with
 * {@link flush}, for a page that is hidden or closed. `change` is sent when `state` changed.
 */
export class DraftKeeper extends EventTarget {
  readonly #session: DeskSession;
  readonly #options: Required<KeeperOptions>;
  #draft: KeeperOptions['draft'];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The writing that goes on; another waits for it. */
  #writing: Promise<void> | undefined;
  #isStale = false;
  #state: 'kept' | 'waiting' | 'refused' = 'kept';
  #refusal: Refusal | undefined;

  constructor(session: DeskSession, options: KeeperOptions) {
    super();
    this.#session = session;
    this.#options = {now: Date.now, ...options};
    this.#draft = options.draft;
    session.addEventListener('change', this.#changed);
  }

  /** Whether all is kept, or is about to be, or cannot be. */
  get state(): 'kept' | 'waiting' | 'refused' {
    return this.#state;
  }

  /** Why it is not kept. */
  get refusal(): Refusal | undefined {
    return this.#refusal;
  }

  readonly #changed = () => {
    if (this.#refusal?.code === 'taken-over') return;
    this.#isStale = true;
    if (this.#state === 'kept') this.#tell('waiting');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  };

  /** Writes what is not kept yet; when it resolves, `state` tells whether that went well. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    // What changed while it was written is written after that.
    while (this.#isStale || this.#writing) {
      this.#writing ??= this.#write().finally(() => (this.#writing = undefined));
      await this.#writing;
    }
  }

  async #write(): Promise<void> {
    this.#isStale = false;
    const {store, holder, now} = this.#options;
    const {name, text, state: session} = this.#session;
    try {
      await store.write({...this.#draft, name, text, session, at: now()}, holder);
      this.#refusal = undefined;
      if (!this.#isStale) this.#tell('kept');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#refusal = error;
      this.#tell('refused');
    }
  }

  /** Keeps what else is known of the draft: when its file was saved, what of it was published. */
  async note(known: Pick<KeptDraft, 'saved' | 'published' | 'file'>): Promise<void> {
    this.#draft = {...this.#draft, ...known};
    this.#isStale = true;
    await this.flush();
  }

  /** Keeps the text as one to go back to. */
  async mark(moment: 'published' | 'before-drift' | 'before-theirs'): Promise<void> {
    const {store, draft, now} = this.#options;
    await store.addVersion(draft.id, {moment, text: this.#session.text, at: now()});
  }

  /** Stops keeping, after what is left is written. */
  async close(): Promise<void> {
    await this.flush();
    this.stop();
  }

  /** Stops keeping at once: what is left is another page’s to write. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#isStale = false;
    this.#session.removeEventListener('change', this.#changed);
  }

  #tell(state: 'kept' | 'waiting' | 'refused'): void {
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}
