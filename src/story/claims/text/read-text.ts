import {clockTimesIn} from './time/clock-times.js';
import type {ClockTime} from './time/clock-times.js';
import type {DateMention} from './time/dates.js';
import {readDates} from './time/dates.js';
import {fractionsIn} from './fractions.js';
import type {Fraction} from './fractions.js';
import {apartFrom} from './spans.js';
import type {NumberMention} from './numbers.js';
import {readNumbers} from './numbers.js';
import type {Language} from './language.js';
import type {Word} from './words.js';
import {WordList} from './word-list.js';
import {wordsIn} from './words.js';

/** A text and what it claims, each read once and when it is asked for. */
export class ReadText {
  readonly text: string;
  readonly language: Language;
  /** Where its sentences begin, as far as that is known. */
  readonly starts: readonly number[];
  #words?: Word[];
  #dates?: DateMention[];
  #times?: ClockTime[];
  #numbers?: NumberMention[];
  #fractions?: Fraction[];
  #list?: WordList<ReadText>;

  constructor(text: string, language: Language, starts: readonly number[] = []) {
    this.text = text;
    this.language = language;
    this.starts = starts;
  }

  /** Whether a form of a word stands in it. */
  has(word: Word): boolean {
    if (!this.#list) {
      this.#list = new WordList<ReadText>(this.language);
      for (const each of this.words) this.#list.add(each, this);
    }
    return this.#list.find(word) !== undefined;
  }

  /** Whether words stand in it that no word goes on: “2 percent” is none of “2 percentage points”. */
  hasWords(words: string): boolean {
    const isPart = (at: number) => !this.language.unspaced && /[\p{L}\p{M}\d]/u.test(this.text.charAt(at));
    for (let at = this.text.indexOf(words); at !== -1; at = this.text.indexOf(words, at + 1))
      if (!isPart(at - 1) && !isPart(at + words.length)) return true;
    return false;
  }

  get words(): readonly Word[] {
    return (this.#words ??= wordsIn(this.text, this.language));
  }

  get dates(): readonly DateMention[] {
    return (this.#dates ??= readDates(this.text, this.language));
  }

  get times(): readonly ClockTime[] {
    return (this.#times ??= clockTimesIn(this.text, this.language));
  }

  get fractions(): readonly Fraction[] {
    return (this.#fractions ??= fractionsIn(this));
  }

  /** Those that are no part of a date or a fraction. */
  get numbers(): readonly NumberMention[] {
    return (this.#numbers ??= apartFrom(readNumbers(this, this.language), this.fractions));
  }
}

/** A sentence of the article, and where it lies in the text of its section. */
export class Sentence extends ReadText {
  readonly section: number;
  readonly block: number;
  readonly start: number;

  constructor(text: string, language: Language, place: {section: number; block: number; start: number}) {
    super(text, language);
    this.section = place.section;
    this.block = place.block;
    this.start = place.start;
  }
}
