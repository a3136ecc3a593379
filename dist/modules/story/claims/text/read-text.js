import { clockTimesIn } from './time/clock-times.js';
import { readDates } from './time/dates.js';
import { fractionsIn } from './fractions.js';
import { apartFrom } from './spans.js';
import { readNumbers } from './numbers.js';
import { WordList } from './word-list.js';
import { wordsIn } from './words.js';

/** A text and what it claims, each read once and when it is asked for. */
class ReadText {
    #words;
    #dates;
    #times;
    #numbers;
    #fractions;
    #list;
    constructor(text, language, starts = []) {
        this.text = text;
        this.language = language;
        this.starts = starts;
    }
    /** Whether a form of a word stands in it. */
    has(word) {
        if (!this.#list) {
            this.#list = new WordList(this.language);
            for (const each of this.words)
                this.#list.add(each, this);
        }
        return this.#list.find(word) !== undefined;
    }
    /** Whether words stand in it that no word goes on: “2 percent” is none of “2 percentage points”. */
    hasWords(words) {
        const isPart = (at) => !this.language.unspaced && /[\p{L}\p{M}\d]/u.test(this.text.charAt(at));
        for (let at = this.text.indexOf(words); at !== -1; at = this.text.indexOf(words, at + 1))
            if (!isPart(at - 1) && !isPart(at + words.length))
                return true;
        return false;
    }
    get words() {
        return (this.#words ??= wordsIn(this.text, this.language));
    }
    get dates() {
        return (this.#dates ??= readDates(this.text, this.language));
    }
    get times() {
        return (this.#times ??= clockTimesIn(this.text, this.language));
    }
    get fractions() {
        return (this.#fractions ??= fractionsIn(this));
    }
    /** Those that are no part of a date or a fraction. */
    get numbers() {
        return (this.#numbers ??= apartFrom(readNumbers(this, this.language), this.fractions));
    }
}
/** A sentence of the article, and where it lies in the text of its section. */
class Sentence extends ReadText {
    constructor(text, language, place) {
        super(text, language);
        this.section = place.section;
        this.block = place.block;
        this.start = place.start;
    }
}

export { ReadText, Sentence };
