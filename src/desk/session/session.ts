import {Refusal} from '../../formats/common/refusal.js';
import type {Act, Outcome} from './act.js';
import {keyOfOffer} from './offer.js';
import type {Offer} from './offer.js';
import type {Opened} from './state.js';
import {backwards} from './edited-text.js';
import {within} from './history.js';
import type {Step} from './history.js';
import {LaidArticle} from './laid-article.js';
import {actOn, make} from './make.js';
import type {Acted, Compile, Made} from './make.js';
import {sentence} from './sentence.js';

/** What can be done with the text of a session: an act, or a step back or again. */
export type Doing = Act | 'undo' | 'redo';

/**
 * One article on the desk: its text, which is all that is saved, the cards of what is left to settle, and the history. Every
 * act is a few splices of the text. `change` is sent after each.
 */
export class DeskSession extends LaidArticle {
  readonly #compile: Compile | undefined;

  constructor(opened: Opened, {made, compile}: {made?: Made; compile?: Compile} = {}) {
    super(opened, (job) => made ?? make(job, compile));
    this.#compile = compile;
  }

  /** Does what an editor wants, or refuses it and changes nothing. After a card is settled the next one is in hand. */
  act(act: Act): Outcome {
    try {
      return this.acted(act, actOn(act, this.job, this.made, this.#compile), this.deck.inHand);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {refused: sentence(error.message)};
    }
  }

  /** Takes the last step back; tells what. */
  undo(): Outcome {
    const step = this.article.back();
    return step ? this.stepped('undo', step, this.madeHere()) : nothingTo('undo');
  }

  /** Does again what was undone last; tells what. */
  redo(): Outcome {
    const step = this.article.again();
    return step ? this.stepped('redo', step, this.madeHere()) : nothingTo('redo');
  }

  /** The same, though it may take until later: a large text is worked on beside the page. */
  do(what: Doing): Promise<Outcome> {
    return Promise.resolve(typeof what === 'string' ? this[what]() : this.act(what));
  }

  /** Lays what is proposed on the desk, a card each, and says how many are new. */
  offer(offers: readonly Offer[]): number {
    const known = new Set(this.offers.map(keyOfOffer));
    const fresh = offers.filter((offer) => !known.has(keyOfOffer(offer)));
    this.offers = [...this.offers, ...fresh];
    this.lay(this.madeHere());
    this.tell();
    return fresh.length;
  }

  /** Takes over what an act came to, which was asked for while `card` was in hand. */
  protected acted(act: Act, {edited, made}: Acted, card: string | undefined): Outcome {
    const {renamed, says} = edited;
    this.article.push(edited, card);
    this.lay(made, renamed);
    if ('key' in act) {
      const key = renamed.get(act.key) ?? act.key;
      // Another card may have been taken in hand meanwhile.
      if (this.deck.inHand === key && this.card?.isDone !== false) this.deck.settle(key);
    }
    this.tell();
    return {says: `${says}.`};
  }

  /** Takes over a step back or again, once the story of the text that it came to is made. */
  protected stepped(what: 'undo' | 'redo', step: Step, made: Made): Outcome {
    this.lay(made, what === 'undo' ? backwards(step) : new Map(step.renamed));
    if (what === 'undo') this.deck.inHand = step.card;
    this.tell();
    return {says: `${what === 'undo' ? 'Undone' : 'Done again'}: ${within(step)}.`};
  }

  /** The story and the cards of the text as it is now, made in the page. */
  protected madeHere(): Made {
    return make(this.job, this.#compile);
  }
}

/** What is said where no step is left. */
export const nothingTo = (what: 'undo' | 'redo'): Outcome => ({refused: `There is nothing to ${what}.`});
