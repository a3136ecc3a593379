import {InTurn} from '../../in-turn.js';
import type {Act, Outcome} from '../act.js';
import type {Made} from '../make.js';
import {DeskSession, nothingTo} from '../session.js';
import type {Doing} from '../session.js';
import type {Opened} from '../state.js';
import type {Bench} from './bench.js';

/**
 * A session on a text so large that a page would stand still while its story is made: a worker makes it. Text, story and
 * cards change together, once it has answered, so that nothing is done to what is not there any more. Where the worker fails,
 * the page does it itself.
 */
export class ApartSession extends DeskSession {
  readonly #bench: Bench;
  readonly #turn = new InTurn();

  constructor(opened: Opened, made: Made, bench: Bench) {
    super(opened, {made});
    this.#bench = bench;
  }

  override do(what: Doing): Promise<Outcome> {
    return this.#turn.run(() => (typeof what === 'string' ? this.#step(what) : this.#act(what)));
  }

  async #act(act: Act): Promise<Outcome> {
    const {inHand} = this.deck;
    const answer = await this.#bench.act(act, this.job);
    if (!answer) return this.act(act);
    return 'refused' in answer ? answer : this.acted(act, answer, inHand);
  }

  async #step(what: 'undo' | 'redo'): Promise<Outcome> {
    const step = what === 'undo' ? this.article.back() : this.article.again();
    if (!step) return nothingTo(what);
    const made = await this.#bench.make(this.job);
    return this.stepped(what, step, made ?? this.madeHere());
  }
}
