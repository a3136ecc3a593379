import { locate, passageAt } from '../../story/passages/locate.js';
import { quoted } from './problems.js';
import { guess } from './draft-comments.js';
import { ArticleText } from '../../story/passages/article-text.js';

/** Finds passages in an article, and reports those that are not there. */
class Passages {
    #texts;
    #standfirst;
    #problems;
    constructor(sections, standfirst, lang, problems) {
        this.#texts = sections.map(({ texts }) => texts);
        const blocksOf = (texts) => texts.map(({ text }) => text);
        this.body = new ArticleText(sections.map(({ id, texts }) => ({ id, blocks: blocksOf(texts) })), lang);
        this.#standfirst = new ArticleText(standfirst ? [{ blocks: [standfirst] }] : [], lang);
        this.#problems = problems;
    }
    /**
     * Looks in the sections, and only if the words are not there in the standfirst, which may sum the sections up.
     * `remedy` is what to do if they are nowhere. A guess of the draft is found, and a problem.
     */
    find(wanted, at, path, remedy) {
        const found = this.#locate(wanted);
        if ('passage' in found)
            return found;
        if (found.reason !== 'missing' || !isGuess(wanted)) {
            this.#report(found, wanted, at, path, remedy);
            return undefined;
        }
        const guessed = this.#locate({ ...wanted, exact: wanted.exact.slice(mark.length) });
        this.#reportGuess(wanted, at, path);
        return 'passage' in guessed ? { ...guessed, isGuess: true } : undefined;
    }
    #locate(wanted) {
        const found = locate(this.body, wanted);
        if ('passage' in found) {
            return {
                passage: found.passage,
                words: found.words,
                quote: this.#texts[found.section][found.block].quote,
            };
        }
        if (found.reason !== 'missing')
            return found;
        const above = locate(this.#standfirst, wanted);
        if ('passage' in above)
            return { passage: above.passage, words: above.words };
        return above.reason === 'ambiguous' ? { ...above, nearest: null } : found;
    }
    /** The passage that a block of the article begins with. */
    beginning(place, length) {
        return passageAt(this.body, place, 0, length);
    }
    /** The passage that holds the words of a quote, with which its block begins. */
    ofQuote({ id, words }) {
        for (const [section, texts] of this.#texts.entries()) {
            const block = texts.findIndex(({ quote }) => quote === id);
            if (block !== -1)
                return this.beginning({ section, block }, words.length);
        }
        return undefined;
    }
    #report({ reason, count, nearest }, { exact, prefix, suffix }, at, path, remedy) {
        const [told, help] = {
            missing: [
                `not in the article${prefix || suffix ? ' with this prefix and suffix' : ''}: ${quoted(exact)}`,
                'copy the words from the article; only their typography may differ',
            ],
            ambiguous: [
                `${count} times in the article: ${quoted(exact)}`,
                'take in more of the words around, or add a prefix or suffix',
            ],
            empty: ['no words', 'copy the words from the article'],
            elision: [
                `words left out at the edge, or too often: ${quoted(exact)}`,
                'write words on both sides of each […], ten pieces at most',
            ],
        }[reason];
        const near = nearest && { line: this.#texts[nearest.section][nearest.block].at.line, text: nearest.text };
        this.#problems.add(at, path, told, {
            code: codes[reason],
            remedy: (reason === 'missing' && remedy) || help,
            ...(near && { nearest: near }),
        });
    }
    #reportGuess({ exact }, at, path) {
        const isEmpty = exact.trim() === mark;
        this.#problems.add(at, path, `${isEmpty ? 'no words yet' : 'still a guess of the draft'}: ${quoted(exact)}`, {
            code: isEmpty ? 'no-words' : 'guess',
            remedy: isEmpty
                ? `write words of the article that it rests on here, instead of the ${mark}`
                : `take the ${mark} away if these words carry it, or write other words of the article here`,
        });
    }
}
const mark = guess.trim();
const isGuess = ({ exact }) => exact.startsWith(mark);
const codes = {
    missing: 'missing-words',
    ambiguous: 'repeated-words',
    empty: 'no-words',
    elision: undefined,
};

export { Passages };
