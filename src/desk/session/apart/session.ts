import type {Story} from '../../../story/story.js';
import {InTurn} from '../../in-turn.js';
import type {Act, Outcome} from '../act.js';
import type {Job, Made} from '../make.js';
import type {Offer} from '../offer.js';
import {DeskSession, nothingTo} from '../session.js';
import type {Doing} from '../session.js';
import type {Opened} from '../state.js';
import type {Bench} from './bench.js';

/** How many cards more there are since all claims were heard. */
export class HeardEvent extends Event {
  readonly count: number;

  constructor(count: number) {
    super('heard');
    this.count = count;
  }
}

/**
 * A session whose story a worker makes: a page would stand still for a large text, and does not hear claims in all words that
 * the worker knows. Text, story and cards change together, once it has answered, so that nothing is done to what is not there
 * any more. Where the worker fails, or has not begun, the page does it itself.
 */
export class ApartSession extends DeskSession {
  #bench: Bench | undefined;
  readonly #turn = new InTurn();
  /** What the worker made, which hears claims in all words. */
  readonly #heard = new WeakSet<Made>();

  constructor(opened: Opened, made?: Made, bench?: Bench) {
    super(opened, made && {made});
    this.#bench = bench;
    if (made) this.#heard.add(made);
  }

  override get heardStory(): Story | undefined {
    const {story, problems} = this.compiled;
    return this.isFresh && this.#heard.has(this.made) && problems.length === 0 ? story : undefined;
  }

  override do(what: Doing): Promise<Outcome> {
    return this.#turn.run(() => (typeof what === 'string' ? this.#step(what) : this.#act(what)));
  }

  override offer(offers: readonly Offer[]): number {
    const count = super.offer(offers);
    if (this.#bench) void this.moveTo(this.#bench);
    return count;
  }

  /**
   * Has the worker go on with what the page began: what it hears besides becomes cards, and `heard` tells how many. Whoever acts
   * meanwhile is not kept waiting: then it looks once more.
   */
  async moveTo(bench: Bench): Promise<void> {
    for (let isTaken = false; !isTaken;) {
      const {job} = this;
      const made = await bench.make(job);
      if (!made) return;
      isTaken = await this.#turn.run(() => Promise.resolve(this.#take(job, made)));
    }
    this.#bench = bench;
  }

  /** Lays what the worker made, if it is of the article as it is by now. */
  #take(of: Job, made: Made): boolean {
    const {job, left} = this;
    this.#heard.add(made);
    if (of.text !== job.text || of.settled !== job.settled || of.offers !== job.offers) return false;
    this.lay(made);
    this.tell();
    if (this.left > left) this.dispatchEvent(new HeardEvent(this.left - left));
    return true;
  }

  async #act(act: Act): Promise<Outcome> {
    if (!this.#bench) return this.act(act);
    const {inHand} = this.deck;
    const answer = await this.#bench.act(act, this.job);
    if (!answer) return this.act(act);
    if ('refused' in answer) return answer;
    this.#heard.add(answer.made);
    return this.acted(act, answer, inHand);
  }

  async #step(what: 'undo' | 'redo'): Promise<Outcome> {
    const step = what === 'undo' ? this.article.back() : this.article.again();
    if (!step) return nothingTo(what);
    const made = await this.#bench?.make(this.job);
    if (made) this.#heard.add(made);
    return this.stepped(what, step, made ?? this.madeHere());
  }
}
