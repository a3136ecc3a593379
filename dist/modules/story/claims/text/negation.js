import { matchesOf, has } from './language.js';

const breaks = /[,;:()[\]"«»—、。，；：？！?!]| - /gu;
/** The clauses of a text, cut at its punctuation, its sentences and at the words that begin another. */
function clausesOf({ text, language, starts }) {
    const cuts = [0, ...starts];
    for (const { 0: sign, index } of text.matchAll(breaks))
        cuts.push(index + sign.length);
    for (const { index } of matchesOf(text, language.joints))
        cuts.push(index);
    const sorted = [...new Set(cuts)].sort((a, b) => a - b);
    return sorted.map((start, index) => ({ start, end: sorted[index + 1] ?? text.length }));
}
/** More of them in one sentence are no sentence. */
const mostDenials = 50;
/** Texts are asked by more than one check. */
const known = new WeakMap();
/** What a text denies. Set phrases such as “not only” deny nothing. */
function denialsIn(read) {
    const found = known.get(read) ?? readDenials(read);
    known.set(read, found);
    return found;
}
function readDenials(read) {
    const { language } = read;
    const text = read.text
        .toLowerCase()
        .replace(language.affirming, (phrase) => '\u00A0'.repeat(phrase.length));
    const found = matchesOf(text, language.negators).slice(0, mostDenials);
    if (found.length === 0)
        return [];
    const clauses = clausesOf(read);
    const meant = read.words.filter((word) => word.hasMeaning && !isDenial(word, language));
    return found.map(({ 0: written, index }) => {
        const [start, end] = [index, index + written.length];
        const clause = clauses.findLast((each) => each.start <= start);
        const around = meant.filter((word) => word.start >= clause.start && word.end <= clause.end);
        const after = around.filter((word) => word.start >= end);
        const before = around.filter((word) => word.end <= start).reverse();
        return {
            ...{ text: read.text.slice(start, end), start, end },
            scope: [...after.slice(0, 2), ...before.slice(0, after.length ? 1 : 2)],
            // “No longer” is not “no”.
            isLacking: has(written, language.lacking) && !/\p{L}\s\p{L}/u.test(written),
        };
    });
}
const isDenial = ({ lower }, { negators }) => has(lower, negators);
/** The words that deny without a negator: “refused”. */
const refusalsIn = ({ text, language }) => matchesOf(text.toLowerCase(), language.refusals).map(({ 0: written, index }) => ({
    text: written,
    start: index,
}));
/** What begins a clause that somebody says or believes; behind “and” or “when” a thing is told for itself. */
const complementizer = /^[\s,]*(?:that|whether|dass|daß|ob|que|qu'|che|że|iż|czy|что|чтобы|що|щоб|ki|أن|إن|بأن|که|כי|ש(?=\p{L})|कि)(?![\p{L}\p{M}]{3})/u;
/** Whether a clause goes on at a place in a clause that it governs: “nobody believes | that it reopens”. */
const governsAt = ({ text }, at) => complementizer.test(text.slice(at, at + 24).toLowerCase());

export { clausesOf, denialsIn, governsAt, refusalsIn };
