import {inverse, spliced} from '../../formats/article/edit/splices.js';
import type {Edited} from './acts/edited.js';
import {History} from './history.js';
import type {Step} from './history.js';
import {settledAfter} from './make.js';
import type {Opened, SessionState} from './state.js';

/** The text of an article file, what is settled of it, and the steps that made it what it is. */
export class EditedText {
  #text: string;
  #settled: ReadonlySet<string>;
  #held: ReadonlySet<string>;
  readonly #history: History;

  constructor(opened: Opened) {
    this.#text = opened.text;
    this.#settled = new Set(opened.settled);
    this.#held = new Set(opened.held);
    this.#history = new History(opened.done, opened.undone);
  }

  get text(): string {
    return this.#text;
  }

  /** Keys of all that is settled. */
  get settled(): ReadonlySet<string> {
    return this.#settled;
  }

  /** Keys of items whose words the article does not have any more. */
  get held(): ReadonlySet<string> {
    return this.#held;
  }

  hold(keys: Iterable<string>): void {
    this.#held = new Set([...this.#held, ...keys]);
  }

  /** The steps that can be taken back, and those that can be done again, the last one last. */
  get history(): Pick<History, 'done' | 'undone'> {
    return this.#history;
  }

  get state(): Pick<SessionState, 'text' | 'done' | 'undone' | 'settled' | 'held'> {
    return {text: this.#text, ...this.#history.kept, settled: [...this.#settled], held: [...this.#held]};
  }

  /** Carries out what an act came to, while `card` was in hand. */
  push({splices, settles, renamed, says}: Edited, card: string | undefined): void {
    const fresh = settles.filter((key) => !this.#settled.has(key));
    const back = inverse(this.#text, splices);
    this.#history.push({says, splices, back, settles: fresh, renamed: [...renamed], card});
    this.#text = spliced(this.#text, splices);
    this.#settle(fresh, renamed);
  }

  /** Takes the last step back; undefined where there is none. */
  back(): Step | undefined {
    const step = this.#history.back();
    if (!step) return undefined;
    this.#text = spliced(this.#text, step.back);
    this.#settle([], backwards(step));
    this.#settled = new Set([...this.#settled].filter((key) => !step.settles.includes(key)));
    return step;
  }

  /** Does the step again that was taken back last; undefined where there is none. */
  again(): Step | undefined {
    const step = this.#history.again();
    if (!step) return undefined;
    this.#text = spliced(this.#text, step.splices);
    this.#settle(step.settles, new Map(step.renamed));
    return step;
  }

  #settle(settles: readonly string[], renamed: ReadonlyMap<string, string>): void {
    this.#settled = settledAfter(this.#settled, {settles, renamed});
    this.#held = settledAfter(this.#held, {settles: [], renamed});
  }
}

/** The keys that items had before a step, for those that they have after it. */
export const backwards = ({renamed}: Step): ReadonlyMap<string, string> =>
  new Map(renamed?.map(([before, after]) => [after, before] as const));
