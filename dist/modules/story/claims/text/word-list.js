import { isSameWord } from './words.js';

/** Words are compared letter by letter with so many others at most. */
const mostAlike = 40;
/** Words, and where each stands first. Any form of a word finds it, in a time that does not grow with the list. */
class WordList {
    #language;
    /** And where so many of their first letters are the same. */
    #beginning;
    #byStem = new Map();
    #byBeginning = new Map();
    constructor(language) {
        this.#language = language;
        this.#beginning = language.unspaced ? 2 : 4;
    }
    add(word, place) {
        if (this.#byStem.has(word.stem))
            return;
        this.#byStem.set(word.stem, place);
        const start = word.lower.slice(0, this.#beginning);
        const alike = this.#byBeginning.get(start);
        if (!alike)
            this.#byBeginning.set(start, [{ word, place }]);
        else if (alike.length < mostAlike)
            alike.push({ word, place });
    }
    find(word) {
        const found = this.#byStem.get(word.stem);
        if (found || word.lower.length < this.#beginning)
            return found;
        const alike = this.#byBeginning.get(word.lower.slice(0, this.#beginning));
        return alike?.find((each) => isSameWord(word, each.word, this.#language))?.place;
    }
}

export { WordList };
