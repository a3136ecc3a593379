import type {Card} from './card.js';

/** The cards of an article: all of them, the queue of those to settle, and the one in hand. */
export class Deck {
  #cards: readonly Card[] = [];
  /** What was asked once, in its order. */
  #asked: string[];
  /** The key of the card in hand. */
  inHand: string | undefined;

  constructor(inHand: string | undefined, asked: readonly string[] = []) {
    this.inHand = inHand;
    this.#asked = [...asked];
  }

  get cards(): readonly Card[] {
    return this.#cards;
  }

  /** What is or was to settle, in the order in which it is asked. What is dropped stays in it no longer. */
  get queue(): readonly Card[] {
    const cards = new Map(this.#cards.map((card) => [card.key, card]));
    return this.#asked.flatMap((key) => cards.get(key) ?? []);
  }

  /** The keys of all that was or is asked, in its order. */
  get asked(): readonly string[] {
    return this.#asked;
  }

  get open(): readonly Card[] {
    return this.#cards.filter(({isDone}) => !isDone);
  }

  get card(): Card | undefined {
    return this.#cards.find(({key}) => key === this.inHand);
  }

  /** Lays the cards of the text as it is now. */
  lay(cards: readonly Card[]): void {
    this.#cards = cards;
    const open = this.open.map(({key}) => key);
    this.#asked = merged(
      this.#asked,
      open,
      cards.map(({key}) => key),
    );
    this.inHand ??= open[0];
  }

  /** Cards whose items are known by other keys now. */
  rename(names: ReadonlyMap<string, string>): void {
    this.#asked = this.#asked.map((key) => names.get(key) ?? key);
    if (this.inHand !== undefined) this.inHand = names.get(this.inHand) ?? this.inHand;
  }

  /** Takes the next open card in hand, or the one before. */
  next(by: 1 | -1): void {
    const open = this.queue.filter(({isDone, key}) => !isDone || key === this.inHand);
    const index = open.findIndex(({key}) => key === this.inHand);
    this.inHand = open.at(
      (index === -1 && by === -1 ? 0 : index + by + open.length) % (open.length || 1),
    )?.key;
  }

  /** Takes the first open card behind one that is settled in hand. */
  settle(from: string): void {
    const at = this.#asked.indexOf(from);
    const open = this.queue.filter(({isDone}) => !isDone);
    this.inHand = (open.find(({key}) => this.#asked.indexOf(key) > at) ?? open[0])?.key;
  }
}

/** What was asked and what is asked now, in the order of the cards: a queue does not jump while one works it off. */
function merged(asked: readonly string[], open: readonly string[], order: readonly string[]): string[] {
  const places = new Map(order.map((key, index) => [key, index]));
  const all = [...new Set([...asked, ...open])];
  // What has no card now keeps its place behind the one before it.
  let last = -1;
  const placed = all.map((key) => {
    last = places.get(key) ?? last;
    return {key, place: last};
  });
  return placed.sort((a, b) => a.place - b.place).map(({key}) => key);
}
