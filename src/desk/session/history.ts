import type {Splice} from '../../formats/article/edit/splices.js';

/** One step of the history. */
export interface Step {
  /** What was done, as a sentence without its full stop: “Point 2 settled”. */
  says: string;
  splices: readonly Splice[];
  back: readonly Splice[];
  /** Keys that it settled. */
  settles: readonly string[];
  /** The keys that items had after it, for those that they had before; a step of an earlier edition tells none. */
  renamed?: readonly (readonly [string, string])[];
  /** The card that was in hand. */
  card: string | undefined;
}

/** How many steps are kept with a draft. */
const mostKept = 200;

/** Steps that can be taken back, and done again. */
export class History {
  readonly #done: Step[];
  #undone: Step[];

  constructor(done: readonly Step[] = [], undone: readonly Step[] = []) {
    this.#done = [...done];
    this.#undone = [...undone];
  }

  /** The steps that can be taken back, the last one last. */
  get done(): readonly Step[] {
    return this.#done;
  }

  /** Those that were taken back, the last one last. */
  get undone(): readonly Step[] {
    return this.#undone;
  }

  /** As much of it as is kept with a draft. */
  get kept(): {done: readonly Step[]; undone: readonly Step[]} {
    return {done: this.#done.slice(-mostKept), undone: [...this.#undone]};
  }

  push(step: Step): void {
    this.#done.push(step);
    this.#undone = [];
  }

  back(): Step | undefined {
    const step = this.#done.pop();
    if (step) this.#undone.push(step);
    return step;
  }

  again(): Step | undefined {
    const step = this.#undone.pop();
    if (step) this.#done.push(step);
    return step;
  }
}

/** “Point 2 settled” within a sentence. */
export const within = ({says}: Step): string => `${says.charAt(0).toLowerCase()}${says.slice(1)}`;
