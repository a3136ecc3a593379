import { fold } from './fold.js';
import { sentences } from './sentences.js';

/** A sentence less alike than this shares little more than articles and prepositions, and would mislead an editor. */
const alike = 0.3;
/** Sentences of an article, kept since most articles are searched for several passages. */
const candidatesOf = new WeakMap();
/** The sentence most like `words`, by the words and the pairs of words that they share; null if none is like them. */
function nearest(article, words) {
    const candidates = candidatesOf.get(article) ?? listCandidates(article);
    candidatesOf.set(article, candidates);
    const wanted = gramsOf(words);
    let best = null;
    let most = alike;
    for (const candidate of candidates) {
        const likeness = likenessOf(wanted, candidate.grams);
        if (likeness > most)
            [best, most] = [candidate, likeness];
    }
    return best && { text: best.text, section: best.section, block: best.block };
}
function listCandidates(article) {
    return [...article.blocks()].flatMap(({ section, block, text }) => sentences(text, article.lang).map((sentence) => ({
        ...{ section, block, text: sentence.trim() },
        grams: gramsOf(sentence),
    })));
}
/** A word, or a character of a script that writes words without spaces. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}']+/gu;
/** The words and the pairs of words of a text, whatever their case. */
function gramsOf(text) {
    const words = fold(text).text.toLowerCase().match(word) ?? [];
    return new Set([...words, ...words.slice(1).map((next, before) => `${words[before]} ${next}`)]);
}
/**
 * The mean of Dice's coefficient and of the share of what is wanted that the sentence holds: Dice alone would miss
 * the few words wanted of a long sentence, the share alone would prefer any long sentence.
 */
function likenessOf(wanted, sentence) {
    let shared = 0;
    for (const gram of wanted)
        if (sentence.has(gram))
            shared++;
    return wanted.size === 0 ? 0 : shared / wanted.size / 2 + shared / (wanted.size + sentence.size);
}

export { nearest };
