import {Refusal} from '../../formats/common/refusal.js';
import type {Brought} from '../bring/read.js';
import {DraftStore} from './draft-store.js';
import type {KeptDraft} from './kept-draft.js';

/** An article that was brought, and the file of a folder that it is, where it is one. */
export type BroughtFile = Brought & Pick<KeptDraft, 'file'>;

/** All drafts that there are: those that the browser keeps, and those of this page that it does not. */
export class DraftList {
  readonly store = new DraftStore();
  /** They last as long as the page. */
  readonly #unkept = new Map<string, KeptDraft>();
  #kept: readonly KeptDraft[] = [];
  /** Whether this browser keeps anything; unknown until its store has answered. */
  keeps: boolean | undefined;
  /** Whether the browser agreed not to empty its store by itself. */
  lasts = false;
  #isAsked = false;

  /** The one that was touched last first. */
  get drafts(): readonly KeptDraft[] {
    return [...this.#unkept.values(), ...this.#kept].sort((a, b) => b.at - a.at);
  }

  /** Whether there are any that the end of the page would lose. */
  get hasUnkept(): boolean {
    return this.#unkept.size > 0;
  }

  /** Keeps articles that were brought, each as a draft. */
  async addAll(articles: readonly BroughtFile[]): Promise<KeptDraft[]> {
    const drafts: KeptDraft[] = [];
    for (const {name, text, losses = [], file} of articles) {
      // What is asked of it is found when it is opened: a long article takes its time.
      const session = {name, text, losses, done: [], undone: [], settled: [], card: undefined};
      const draft = {id: newId(), name, text, base: text, session, at: Date.now(), ...(file && {file})};
      await this.add(draft);
      drafts.push(draft);
    }
    await this.renew();
    return drafts;
  }

  /** Keeps a new draft; where the browser refuses, as long as the page lasts. */
  async add(draft: KeptDraft): Promise<void> {
    try {
      await this.store.add(draft);
      // Some browsers ask their user then, which has a reason now.
      if (!this.#isAsked) void navigator.storage?.persist?.();
      this.#isAsked = true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.hold(draft);
    }
  }

  /** Keeps a draft as long as the page lasts. */
  hold(draft: KeptDraft): void {
    this.#unkept.set(draft.id, draft);
  }

  /** One that the browser does not keep. */
  unkept(id: string): KeptDraft | undefined {
    return this.#unkept.get(id);
  }

  async remove(id: string): Promise<void> {
    this.#unkept.delete(id);
    // What no store keeps is gone anyway.
    await this.store.remove(id).catch(() => undefined);
  }

  /** Asks the browser’s store what it keeps by now. */
  async renew(): Promise<void> {
    try {
      this.#kept = await this.store.list();
      this.keeps = true;
      // Missing on pages of plain http.
      this.lasts = (await navigator.storage?.persisted?.()) ?? false;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#kept = [];
      this.keeps = false;
    }
  }
}

/** Of characters that an address can hold; `randomUUID` is missing on pages of plain http. */
export const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => (byte % 36).toString(36)).join('');
