import type {LenientArticle} from '../../formats/article/read.js';
import type {Story} from '../../story/story.js';
import type {Card} from './card.js';
import {Deck} from './deck.js';
import {EditedText} from './edited-text.js';
import type {Job, Made} from './make.js';
import type {Offer} from './offer.js';
import type {Opened, Progress, SessionState} from './state.js';

/** An article as it lies on the desk: its text, the story and the cards that are made of it, and the card in hand. */
export abstract class LaidArticle extends EventTarget {
  readonly name: string;
  readonly #losses: readonly string[];
  protected offers: readonly Offer[];
  protected readonly article: EditedText;
  protected readonly deck: Deck;
  protected made: Made;
  /** The text that the story is of. */
  #of: string;

  constructor(opened: Opened, make: (job: Job) => Made) {
    super();
    this.name = opened.name;
    this.article = new EditedText(opened);
    this.#losses = opened.losses ?? [];
    this.offers = opened.offers ?? [];
    this.deck = new Deck(opened.card, opened.asked);
    this.#of = opened.text;
    this.made = make(this.job);
    this.deck.lay(this.made.cards);
  }

  /** The article file. */
  get text(): string {
    return this.article.text;
  }

  /** The last story; while a large text is worked on, that of the text before. */
  get compiled(): LenientArticle {
    return this.made.compiled;
  }

  /** Whether the story is that of the text as it is now. */
  get isFresh(): boolean {
    return this.#of === this.text;
  }

  /** The story, if nothing is wrong with it and its claims were heard in all words; undefined where that is not known. */
  get heardStory(): Story | undefined {
    return undefined;
  }

  /** All cards: what is left to settle, and all else that can be opened. */
  get cards(): readonly Card[] {
    return this.deck.cards;
  }

  /** What is or was to settle, in the order in which it is asked. What is dropped stays in it no longer. */
  get queue(): readonly Card[] {
    return this.deck.queue;
  }

  /** How many cards are open. */
  get left(): number {
    return this.deck.open.length;
  }

  get progress(): Progress {
    const asked = this.queue.length;
    return {settled: asked - this.left, asked};
  }

  get card(): Card | undefined {
    return this.deck.card;
  }

  /** What undo would take back, and redo do again. */
  get again(): {undo: string | undefined; redo: string | undefined} {
    const {done, undone} = this.article.history;
    return {undo: done.at(-1)?.says, redo: undone.at(-1)?.says};
  }

  get state(): SessionState {
    return {
      ...{name: this.name, ...this.article.state, losses: this.#losses, offers: this.offers},
      ...{asked: this.deck.asked, progress: this.progress, card: this.deck.inHand},
    };
  }

  /** Items whose words the article does not have any more, by their keys. */
  get held(): ReadonlySet<string> {
    return this.article.held;
  }

  /** Notes which items have lost their words, so that a correction can tell of them. */
  hold(keys: Iterable<string>): void {
    this.article.hold(keys);
    this.tell();
  }

  /** Takes a card in hand: one of the queue, or that of any item. */
  open(key: string | undefined): void {
    this.deck.inHand = key;
    this.tell();
  }

  /** Takes the next open card in hand, or the one before. */
  next(by: 1 | -1 = 1): void {
    this.deck.next(by);
    this.tell();
  }

  /** All that the story and the cards of the text as it is now are made of. */
  protected get job(): Job {
    const {text, settled} = this.article;
    return {name: this.name, text, settled, losses: this.#losses, offers: this.offers};
  }

  /** Lays what was made of the text as it is now, with the keys that items have now for those that they had before. */
  protected lay(made: Made, renamed: ReadonlyMap<string, string> = new Map()): void {
    this.deck.rename(renamed);
    this.made = made;
    this.#of = this.text;
    this.deck.lay(made.cards);
  }

  protected tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
