import type {LenientArticle} from '../../formats/article/read.js';
import {sourceOf} from '../../formats/article/edit/article-source.js';
import {inverse, spliced} from '../../formats/article/edit/splices.js';
import {Refusal} from '../../formats/common/refusal.js';
import type {Act, Outcome} from './act.js';
import type {Card} from './card.js';
import {keyOfOffer, readOffers} from './offer.js';
import type {NotOffered, Offer} from './offer.js';
import type {SessionState} from './state.js';
import {edited} from './acts/edited.js';
import {cardsOf} from './cards/cards.js';
import {Compiled, compileHere} from './compile.js';
import type {Compile} from './compile.js';
import {Deck} from './deck.js';
import {History, within} from './history.js';

export type {SessionState};

/**
 * One article on the desk: its text, which is all that is saved, the cards of what is left to settle, and the history. Every
 * act is a few splices of the text. `change` is sent after each, and when the story of the text is there.
 */
export class DeskSession extends EventTarget {
  readonly name: string;
  #text: string;
  readonly #compiled: Compiled;
  readonly #history: History;
  #settled: Set<string>;
  readonly #losses: readonly string[];
  #offers: readonly Offer[];
  readonly #deck: Deck;

  constructor(
    opened: Pick<SessionState, 'name' | 'text'> & Partial<SessionState>,
    {compile = compileHere}: {compile?: Compile} = {},
  ) {
    super();
    this.name = opened.name;
    this.#text = opened.text;
    this.#compiled = new Compiled(compile, opened.name);
    this.#history = new History(opened.done, opened.undone);
    this.#settled = new Set(opened.settled);
    this.#losses = opened.losses ?? [];
    this.#offers = opened.offers ?? [];
    this.#deck = new Deck(opened.card, opened.asked);
    this.#renew();
  }

  /** The article file. */
  get text(): string {
    return this.#text;
  }

  /** The last story of the text. With a worker it may be that of an earlier text: see `isFresh`. */
  get compiled(): LenientArticle {
    return this.#compiled.article;
  }

  get isFresh(): boolean {
    return this.#compiled.isOf(this.#text);
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

  /** The card in hand. */
  get card(): Card | undefined {
    return this.#deck.card;
  }

  /** What undo would take back, and redo do again. */
  get undoable(): string | undefined {
    return this.#history.done.at(-1)?.says;
  }

  get redoable(): string | undefined {
    return this.#history.undone.at(-1)?.says;
  }

  get state(): SessionState {
    const {name, text} = this;
    return {
      ...{name, text, ...this.#history.kept},
      ...{settled: [...this.#settled], losses: this.#losses, offers: this.#offers},
      ...{asked: this.#deck.asked, card: this.#deck.inHand},
    };
  }

  /** Does what an editor wants, or refuses it and changes nothing. After a card is settled the next one is in hand. */
  act(act: Act): Outcome {
    const before = this.#text;
    try {
      const {splices, settles, renamed, says} = edited(act, {
        ...{text: before, compiled: this.#compiled.now(before), settled: this.#settled},
        card: (key) => this.cards.find((each) => each.key === key),
      });
      const fresh = settles.filter((key) => !this.#settled.has(key));
      const back = inverse(before, splices);
      const step = {says, splices, back, settles: fresh, renamed: [...renamed], card: this.#deck.inHand};
      this.#history.push(step);
      this.#go(spliced(before, splices), fresh, [], renamed);
      if ('key' in act && act.key === step.card && this.card?.isDone !== false)
        this.#deck.settle(renamed.get(act.key) ?? act.key);
      this.#tell();
      return {says: `${says}.`};
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {refused: sentence(error.message)};
    }
  }

  /** Takes the last step back; tells what. */
  undo(): Outcome {
    const step = this.#history.back();
    if (!step) return {refused: 'There is nothing to undo.'};
    const renamed = new Map(step.renamed?.map(([before, after]) => [after, before] as const));
    this.#go(spliced(this.#text, step.back), [], step.settles, renamed);
    this.#deck.inHand = step.card;
    this.#tell();
    return {says: `Undone: ${within(step)}.`};
  }

  /** Does again what was undone last; tells what. */
  redo(): Outcome {
    const step = this.#history.again();
    if (!step) return {refused: 'There is nothing to redo.'};
    this.#go(spliced(this.#text, step.splices), step.settles, [], new Map(step.renamed));
    this.#tell();
    return {says: `Done again: ${within(step)}.`};
  }

  /**
   * Lays proposals on the desk, a card each; returns those that did not pass the gate of the command `propose`, and why.
   * @throws {Refusal} where the text holds no proposals, or the article shows no story yet
   */
  propose(text: string): {offered: number; refused: readonly NotOffered[]} {
    const {story} = this.#compiled.now(this.#text);
    if (!story) throw new Refusal('not-right', 'it shows no story yet, so nothing can be proposed for it');
    const {offers, refused} = readOffers(text, story);
    const known = new Set(this.#offers.map(keyOfOffer));
    const fresh = offers.filter((offer) => !known.has(keyOfOffer(offer)));
    this.#offers = [...this.#offers, ...fresh];
    this.#renew();
    this.#tell();
    return {offered: fresh.length, refused};
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

  #go(
    text: string,
    settles: readonly string[],
    opens: readonly string[],
    renamed: ReadonlyMap<string, string>,
  ): void {
    this.#text = text;
    const now = (key: string) => renamed.get(key) ?? key;
    this.#settled = new Set([...this.#settled, ...settles].map(now));
    for (const key of opens) this.#settled.delete(key);
    this.#deck.rename(renamed);
    this.#renew();
  }

  /** Has the story of the text made, and lays the cards that can be made by now. */
  #renew(): void {
    this.#compiled.renew(this.#text, () => {
      this.#lay();
      this.#tell();
    });
    this.#lay();
  }

  #lay(): void {
    const [settled, losses, offers] = [this.#settled, this.#losses, this.#offers];
    const source = sourceOf(this.#text);
    this.#deck.lay(cardsOf({source, compiled: this.compiled, settled, losses, offers}));
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}

const sentence = (words: string) => {
  const said = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return /[.?!]$/.test(said) ? said : `${said}.`;
};
