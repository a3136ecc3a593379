import { readDates } from './dates.js';
import { readNumbers } from './numbers.js';
import { WordList } from './word-list.js';
import { wordsIn } from './words.js';

/** A text and what it claims, each read once and when it is asked for. */
class ReadText {
    #words;
    #dates;
    #numbers;
    #list;
    constructor(text, language) {
        this.text = text;
        this.language = language;
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
    get words() {
        return (this.#words ??= wordsIn(this.text, this.language));
    }
    get dates() {
        return (this.#dates ??= readDates(this.text, this.language));
    }
    get numbers() {
        return (this.#numbers ??= readNumbers(this, this.language));
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
