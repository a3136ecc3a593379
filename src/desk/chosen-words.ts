import type {ArticleBlock} from '../formats/article/read.js';
import type {Act} from './session/act.js';
import type {Card} from './session/card.js';
import {selectedWords} from './session/words.js';
import type {Selected} from './session/words.js';
import type {TextPlace, WordRange} from './view/article/selected-words.js';

/** What of the desk the choosing of words needs. */
interface Desk {
  readonly blocks: readonly ArticleBlock[];
  readonly lang: string;
  readonly card: Card | undefined;
  readonly cards: readonly Card[];
  focus: 'card' | 'words' | 'publish' | undefined;
  act(act: Act, how?: {stay?: boolean}): Promise<boolean>;
  open(key: string | undefined): void;
  say(words: string): void;
  update(): void;
}

/** The words that are selected in the article, and what is made of them: what a card rests on, or a new item. */
export class ChosenWords {
  readonly #desk: Desk;
  /** The words that are selected. */
  taken: Selected | undefined;
  /** Why what is selected is no words. */
  problem = '';
  /** The block in which all that is selected stands. */
  at: number | undefined;
  /** Words are being chosen for the card in hand. */
  isChoosing = false;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Words are chosen in the article for the card of this key. */
  startChoosing(key: string): void {
    this.#desk.open(key);
    this.isChoosing = true;
    this.#desk.focus = 'words';
    this.#desk.say('Select words in the article. Enter takes them, Escape goes back.');
  }

  stopChoosing(): void {
    this.#desk.focus = 'card';
    this.#desk.say('');
    this.unselect();
  }

  /** Takes what is selected in the article, or notes why it is no words. */
  take(places: {from: TextPlace; to: TextPlace} | undefined): void {
    const {blocks, lang} = this.#desk;
    const before = JSON.stringify([this.taken, this.problem]);
    this.at = places && places.from.block === places.to.block ? places.from.block : undefined;
    const found = places && selectedWords(blocks, places.from, places.to, lang);
    this.taken = found && 'exact' in found ? found : undefined;
    this.problem = found && 'refused' in found ? found.refused : '';
    if (JSON.stringify([this.taken, this.problem]) !== before) this.#desk.update();
  }

  /** The selected words become those of the card in hand. */
  choose(): void {
    const {taken} = this;
    const {card} = this.#desk;
    if (!taken || !card) return this.#desk.say(this.problem || 'No words are selected.');
    this.isChoosing = false;
    void this.#desk.act({do: 'rest', key: card.key, on: taken}, {stay: card.kind === 'event'});
  }

  /** The same for words that were found in a list. */
  chooseRange({block, start, end}: WordRange): void {
    this.take({from: {block, at: start}, to: {block, at: end}});
    if (this.taken) this.choose();
    else this.#desk.say(this.problem);
  }

  /** A new item of the selected words; its card is in hand then. */
  async add(kind: Extract<Act, {do: 'add'}>['kind']): Promise<void> {
    const desk = this.#desk;
    if (!this.taken) return;
    const before = new Set(desk.cards.map(({key}) => key));
    if (!(await desk.act({do: 'add', kind, on: this.taken}, {stay: true}))) return;
    const added = desk.cards.find(({key}) => !before.has(key));
    if (added) desk.open(added.key);
  }

  /** Forgets what is chosen; what is selected in the browser stays. */
  clear(): void {
    this.taken = undefined;
    this.problem = '';
    this.isChoosing = false;
  }

  /** Forgets what is chosen, and selects nothing. */
  unselect(): void {
    this.clear();
    getSelection()?.removeAllRanges();
    this.#desk.update();
  }

  /** The article is left: why what is selected is no words matters no more. */
  leave(): void {
    this.problem = '';
  }
}
