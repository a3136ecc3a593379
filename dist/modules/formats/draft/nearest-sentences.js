import { sentences } from '../../story/passages/sentences.js';

/**
 * Finds the sentences that a line most likely sums up. More daring than the nearest match of a passage, which must not
 * mislead: a line says the same in other words, and what is found is shown as a guess.
 */
class NearestSentences {
    #candidates;
    /** How many sentences have a word: one that most of them have tells little. */
    #spread = new Map();
    constructor(paragraphs, lang) {
        this.#candidates = paragraphs.flatMap((words, paragraph) => [...candidatesIn(words, paragraph, lang)]);
        for (const { stems } of this.#candidates) {
            for (const stem of stems)
                this.#spread.set(stem, (this.#spread.get(stem) ?? 0) + 1);
        }
    }
    /** So many sentences that share most with a line, the likeliest first; none where none shares two words of weight. */
    of(line, most = 3) {
        const wanted = [...stemsOf(line)];
        const alike = this.#candidates.flatMap(({ stems, ...place }) => {
            const shared = wanted.filter((stem) => stems.has(stem));
            const weight = shared.reduce((sum, stem) => sum + 1 / this.#spread.get(stem), 0);
            // A long sentence holds many words by chance.
            const score = (shared.length + weight) / Math.sqrt(stems.size + 8);
            return shared.length >= 2 ? [{ place, score }] : [];
        });
        return alike
            .sort((a, b) => b.score - a.score)
            .slice(0, most)
            .map(({ place }) => place);
    }
}
function* candidatesIn(words, paragraph, lang) {
    let at = 0;
    for (const sentence of sentences(words, lang)) {
        const text = sentence.trim();
        yield { paragraph, start: at + sentence.indexOf(text), text, stems: stemsOf(sentence) };
        at += sentence.length;
    }
}
/** Scripts that write no spaces between words. */
const unspaced = '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
const run = new RegExp(`(?:(?=[${unspaced}])[\\p{L}\\p{M}\\p{N}])+`, 'gu');
/** Four signs or more: letters, and the marks on them, with which Indian scripts write their vowels. */
const longWord = new RegExp(`(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}]){4,}`, 'gu');
const stem = (word) => word.toLowerCase().slice(0, 6);
/** The longer words of a text, without the endings that grammar puts on them; each two signs where no spaces are between words. */
const stemsOf = (text) => new Set([...(text.match(longWord) ?? []).map(stem), ...(text.match(run) ?? []).flatMap(pairsOf)]);
/** Two signs of Hiragana alone are of the grammar. */
const pairsOf = (signs) => [...signs].flatMap((sign, at, all) => {
    const pair = sign + (all[at + 1] ?? '');
    return pair === sign || /^\p{Script=Hira}+$/u.test(pair) ? [] : [pair];
});

export { NearestSentences };
