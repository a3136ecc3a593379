/** What of the browser tells its pages of each other. */
export interface Between {
  locks?: LockManager | undefined;
  /** Where there are no locks, as on pages of plain http. */
  channel: () => BroadcastChannel;
  /** How long another page may take to answer, in milliseconds. */
  patience?: number;
}

/** The means of this browser. */
export const between = (): Between => ({
  locks: (navigator as Partial<Navigator>).locks,
  channel: () => new BroadcastChannel('story-desk'),
});

type Message = {is: 'asking' | 'held' | 'taken'; id: string; from: string};

/**
 * One page’s hold on a draft: while a page has it, the others show it without editing it. `change` is sent when another
 * page took it over. It keeps two editors apart who look; what guards the text is that the store takes no write of a page
 * that does not hold it.
 */
export class DraftHold extends EventTarget {
  readonly #id: string;
  readonly #between: Between;
  /** `randomUUID` is missing on pages of plain http, where there are no locks either. */
  readonly #own = crypto.getRandomValues(new Uint32Array(4)).join('-');
  #channel: BroadcastChannel | undefined;
  #release: (() => void) | undefined;
  #isHeld = false;

  private constructor(id: string, means: Between) {
    super();
    this.#id = id;
    this.#between = means;
  }

  /** Takes hold of a draft where no other page has it. */
  static async open(id: string, means: Between = between()): Promise<DraftHold> {
    const hold = new DraftHold(id, means);
    if (means.locks) await hold.#lock(means.locks, {ifAvailable: true});
    else await hold.#ask();
    return hold;
  }

  /** Whether this page may edit it. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** Takes it from the page that has it. */
  async takeOver(): Promise<void> {
    if (this.#isHeld) return;
    if (this.#between.locks) return this.#lock(this.#between.locks, {steal: true});
    this.#isHeld = true;
    this.#send('taken');
  }

  /** Another page has it by now, as the store told, which this page did not hear while it slept. */
  lapse(): void {
    if (!this.#isHeld) return;
    this.#release?.();
    this.#lose();
  }

  /** Lets it go. */
  release(): void {
    this.#isHeld = false;
    this.#release?.();
    this.#channel?.close();
    this.#channel = undefined;
  }

  #lock(locks: LockManager, options: LockOptions): Promise<void> {
    return new Promise((resolve, reject) => {
      const held = locks.request(`story-desk ${this.#id}`, options, (lock) => {
        this.#isHeld = lock !== null;
        resolve();
        return lock ? new Promise<void>((done) => (this.#release = done)) : undefined;
      });
      // A lock that another page steals rejects.
      held.catch((error: unknown) => {
        if (this.#isHeld) this.#lose();
        else reject(error instanceof Error ? error : new Error(String(error)));
      });
    });
  }

  async #ask(): Promise<void> {
    this.#channel = this.#between.channel();
    let isElsewhere = false;
    this.#channel.addEventListener('message', ({data}: MessageEvent<Message>) => {
      if (data.id !== this.#id || data.from === this.#own) return;
      if (data.is === 'held') isElsewhere = true;
      if (data.is === 'asking' && this.#isHeld) this.#send('held');
      if (data.is === 'taken' && this.#isHeld) this.#lose();
    });
    this.#send('asking');
    await new Promise((resolve) => setTimeout(resolve, this.#between.patience ?? 200));
    this.#isHeld = !isElsewhere;
  }

  #send(is: Message['is']): void {
    this.#channel?.postMessage({is, id: this.#id, from: this.#own} satisfies Message);
  }

  #lose(): void {
    this.#isHeld = false;
    this.#release = undefined;
    this.dispatchEvent(new Event('change'));
  }
}
