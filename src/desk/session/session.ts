import type {LenientArticle} from '../../formats/article/read.js';
import {sourceOf} from '../../formats/article/edit/article-source.js';
import {Refusal} from '../../formats/common/refusal.js';
import type {Act, Outcome} from './act.js';
import type {Card} from './card.js';
import {keyOfOffer} from './offer.js';
import type {Offer} from './offer.js';
import type {Opened, SessionState} from './state.js';
import {edited} from './acts/edited.js';
import {cardsOf} from './cards/cards.js';
import {compileHere} from './compile.js';
import type {Compile} from './compile.js';
import {Deck} from './deck.js';
import {EditedText, backwards} from './edited-text.js';
import {within} from './history.js';
import {sentence} from './sentence.js';

/**
 * One article on the desk: its text, which is all that is saved, the cards of what is left to settle, and the history. Every
 * act is a few splices of the text. `change` is sent after each, and when the story of the text is there.
 */
export class DeskSession extends EventTarget {
  readonly name: string;
  readonly #article: EditedText;
  readonly #losses: readonly string[];
  #offers: readonly Offer[];
  readonly #deck: Deck;

  constructor(opened: Opened, {compile = compileHere}: {compile?: Compile} = {}) {
    super();
    this.name = opened.name;
    this.#article = new EditedText(opened, compile);
    this.#losses = opened.losses ?? [];
    this.#offers = opened.offers ?? [];
    this.#deck = new Deck(opened.card, opened.asked);
    this.#renew();
  }

  /** The article file. */
  get text(): string {
    return this.#article.text;
  }

  /** The last story of the text. With a worker it may be that of an earlier text: see `isFresh`. */
  get compiled(): LenientArticle {
    return this.#article.compiled;
  }

  get isFresh(): boolean {
    return this.#article.isFresh;
  }

  /** All cards: what is left to settle, and all else that can be opened. */
  get cards(): readonly Card[] {
    return this.#deck.cards;
  }

  /** What is or was to settle, in the order in which it is asked. What is dropped stays in it no longer. */
  get queue(): readonly Card[] {
    return this.#deck.queue;
  }

  /** How many cards are open. */
  get left(): number {
    return this.#deck.open.length;
  }

  get card(): Card | undefined {
    return this.#deck.card;
  }

  /** What undo would take back, and redo do again. */
  get again(): {undo: string | undefined; redo: string | undefined} {
    const {done, undone} = this.#article.history;
    return {undo: done.at(-1)?.says, redo: undone.at(-1)?.says};
  }

  get state(): SessionState {
    return {
      ...{name: this.name, ...this.#article.state, losses: this.#losses, offers: this.#offers},
      ...{asked: this.#deck.asked, card: this.#deck.inHand},
    };
  }

  /** Does what an editor wants, or refuses it and changes nothing. After a card is settled the next one is in hand. */
  act(act: Act): Outcome {
    try {
      const card = this.#deck.inHand;
      const made = edited(act, {
        ...{text: this.text, compiled: this.#article.compiledNow(), settled: this.#article.settled},
        card: (key) => this.cards.find((each) => each.key === key),
      });
      this.#article.push(made, card);
      this.#follow(made.renamed);
      if ('key' in act && act.key === card && this.card?.isDone !== false)
        this.#deck.settle(made.renamed.get(act.key) ?? act.key);
      this.#tell();
      return {says: `${made.says}.`};
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {refused: sentence(error.message)};
    }
  }

  /** Takes the last step back; tells what. */
  undo(): Outcome {
    const step = this.#article.back();
    if (!step) return {refused: 'There is nothing to undo.'};
    this.#follow(backwards(step));
    this.#deck.inHand = step.card;
    this.#tell();
    return {says: `Undone: ${within(step)}.`};
  }

  /** Does again what was undone last; tells what. */
  redo(): Outcome {
    const step = this.#article.again();
    if (!step) return {refused: 'There is nothing to redo.'};
    this.#follow(new Map(step.renamed));
    this.#tell();
    return {says: `Done again: ${within(step)}.`};
  }

  /** Lays what is proposed on the desk, a card each, and says how many are new. */
  offer(offers: readonly Offer[]): number {
    const known = new Set(this.#offers.map(keyOfOffer));
    const fresh = offers.filter((offer) => !known.has(keyOfOffer(offer)));
    this.#offers = [...this.#offers, ...fresh];
    this.#renew();
    this.#tell();
    return fresh.length;
  }

  /** Items whose words the article does not have any more, by their keys. */
  get held(): ReadonlySet<string> {
    return this.#article.held;
  }

  /** Notes which items have lost their words, so that a correction can tell of them. */
  hold(keys: Iterable<string>): void {
    this.#article.hold(keys);
    this.#tell();
  }

  /** Takes a card in hand: one of the queue, or that of any item. */
  open(key: string | undefined): void {
    this.#deck.inHand = key;
    this.#tell();
  }

  /** Takes the next open card in hand, or the one before. */
  next(by: 1 | -1 = 1): void {
    this.#deck.next(by);
    this.#tell();
  }

  /** Lays the cards of a text that changed, with the keys that their items have now. */
  #follow(renamed: ReadonlyMap<string, string>): void {
    this.#deck.rename(renamed);
    this.#renew();
  }

  /** Has the story of the text made, and lays the cards that can be made by now. */
  #renew(): void {
    const lay = () => {
      const {compiled, settled, text} = this.#article;
      const [losses, offers] = [this.#losses, this.#offers];
      this.#deck.lay(cardsOf({source: sourceOf(text), compiled, settled, losses, offers}));
    };
    this.#article.renew(() => {
      lay();
      this.#tell();
    });
    lay();
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
