import type {Language} from './language.js';
import {isSameWord} from './words.js';
import type {Word} from './words.js';

/** Words are compared letter by letter with so many others at most. */
const mostAlike = 40;

/** Words, and where each stands first. Any form of a word finds it, in a time that does not grow with the list. */
export class WordList<Place> {
  readonly #language: Language;
  /** And where so many of their first letters are the same. */
  readonly #beginning: number;
  readonly #byStem = new Map<string, Place>();
  readonly #byBeginning = new Map<string, {word: Word; place: Place}[]>();

  constructor(language: Language) {
    this.#language = language;
    this.#beginning = language.unspaced ? 2 : 4;
  }

  add(word: Word, place: Place): void {
    if (this.#byStem.has(word.stem)) return;
    this.#byStem.set(word.stem, place);
    const start = word.lower.slice(0, this.#beginning);
    const alike = this.#byBeginning.get(start);
    if (!alike) this.#byBeginning.set(start, [{word, place}]);
    else if (alike.length < mostAlike) alike.push({word, place});
  }

  find(word: Word): Place | undefined {
    const found = this.#byStem.get(word.stem);
    if (found || word.lower.length < this.#beginning) return found;
    const alike = this.#byBeginning.get(word.lower.slice(0, this.#beginning));
    return alike?.find((each) => isSameWord(word, each.word, this.#language))?.place;
  }
}
