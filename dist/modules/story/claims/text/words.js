import { foldedText } from '../../passages/folded-text.js';
import { withAsciiAlone } from '../../language/letters.js';

/** Vowel points and the stretching of letters, which most texts leave out. */
const points = /[\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670]/g;
const address = /https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_]+/gu;
const wordShape = withAsciiAlone(/(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{M}]+)?/gu);
const beginning = /(?:^|[.!?:"«»„।؟][\s"'«»(]*|^[\s"'«(-]+)$/u;
/**
 * A text as the check reads it: folded as passages are, digits of any script as 0 to 9, without vowel points, and with
 * blanks for the addresses of pages and people, which claim nothing.
 */
function plain(text) {
    return foldedText(text)
        .replace(points, '')
        .replace(/(?![0-9])\p{Nd}/gu, digitOf)
        .replace(address, (found) => ' '.repeat(found.length))
        .trim();
}
/** Digits come in tens, which begin at a code point that ends in 0 or in 6. */
function digitOf(sign) {
    const code = sign.codePointAt(0);
    if (code > 0xffff)
        return '#'.repeat(sign.length);
    const zero = /\p{Nd}/u.test(String.fromCharCode(code & -16)) ? 0 : 6;
    return String((code & 0xf) - zero);
}
/** Title case letters are as good as upper case. */
const isUpper = (written, lower) => written.charAt(0) !== lower.charAt(0);
const longestWord = 60;
/** An article says most of its words again, and to find a stem takes longer than all else. */
const known = new WeakMap();
/** A page that stays open reads many articles. */
const mostKnown = 20_000;
/** The words of a plain text. */
function wordsIn(text, language) {
    if (language.unspaced)
        return segments(text, language);
    const forms = known.get(language) ?? new Map();
    known.set(language, forms);
    if (forms.size > mostKnown)
        forms.clear();
    const words = [];
    for (const { 0: written, index } of text.matchAll(wordShape(text))) {
        let form = forms.get(written);
        if (!form)
            forms.set(written, (form = formOf(written, language)));
        const { text: shown, lower, stem, isCapital, hasMeaning } = form;
        // One object a word: an article has 30,000 of them.
        words.push({
            text: shown,
            lower,
            stem,
            start: index,
            end: index + written.length,
            isCapital,
            isFirst: beginsSentence(text, index),
            hasMeaning,
        });
    }
    return words;
}
function formOf(written, language) {
    const isAcronym = written.includes('.');
    const shown = isAcronym ? written.replaceAll('.', '') : written.slice(0, longestWord);
    const lower = language.code === 'tr' ? shown.toLocaleLowerCase('tr') : shown.toLowerCase();
    return {
        text: shown,
        lower,
        stem: isAcronym ? lower : stemOf(lower, language),
        isCapital: isUpper(shown, lower),
        hasMeaning: !language.small.has(lower) && (lower.charAt(0) > '9' || /\p{L}/u.test(lower)),
    };
}
/** Most words stand behind a letter and a space. */
function beginsSentence(text, at) {
    if (at === 0)
        return true;
    if (text.charAt(at - 1) === ' ' && text.charAt(at - 2) >= '<' && text.charAt(at - 2) <= 'z')
        return false;
    return beginning.test(text.slice(Math.max(0, at - 6), at));
}
const segmenters = new Map();
function segments(text, { locale, small }) {
    const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
    segmenters.set(locale, segmenter);
    const words = [];
    for (const { segment, index, isWordLike } of segmenter.segment(text)) {
        if (!isWordLike)
            continue;
        const lower = segment.toLowerCase();
        words.push({
            ...{ text: segment, lower, stem: lower, start: index, end: index + segment.length },
            ...{ isCapital: /^\p{Lu}/u.test(segment), isFirst: index === 0 },
            hasMeaning: !small.has(lower) && /\p{L}/u.test(lower),
        });
    }
    return words;
}
/** Without one ending, of which at least three letters are left, and without the letters before it. */
function stemOf(lower, { endings, prefixes, irregular, code }) {
    let stem = irregular.get(lower) ?? lower.replaceAll('ё', 'е');
    const apostrophe = code === 'tr' ? stem.indexOf("'") : -1;
    if (apostrophe > 1)
        return stem.slice(0, apostrophe);
    const left = prefixes.find((prefix) => stem.startsWith(prefix) && stem.length - prefix.length >= 3);
    if (left)
        stem = stem.slice(left.length);
    // Names such as Ада, Аду, Аде are short.
    const least = (ending) => ((code === 'ru' || code === 'uk') && ending.length === 1 ? 2 : 3);
    const ending = endings.find((each) => stem.endsWith(each) && stem.length - each.length >= least(each));
    return ending ? stem.slice(0, -ending.length) : stem;
}
/** Whether two words are forms of one: the same stem, or all but the same letters. */
function isSameWord(a, b, { code, unspaced }) {
    if (a.stem === b.stem)
        return true;
    if (code === 'ar' || code === 'he')
        return a.stem.length > 2 && rootOf(a.stem) === rootOf(b.stem);
    const [short, long] = a.lower.length <= b.lower.length ? [a.lower, b.lower] : [b.lower, a.lower];
    let shared = 0;
    while (shared < short.length && short[shared] === long[shared])
        shared++;
    if (unspaced)
        return shared >= 2 && short.length - shared <= 1 && long.length - shared <= 3;
    if (code === 'en') {
        const rest = long.slice(shared);
        return (shared >= 4 &&
            short.length - shared <= 1 &&
            /^(?:n|an|ian|ns|ans|ians|ish|ese|s|es|'s|er|ers|e)$/.test(rest));
    }
    return shared >= 4 && shared >= long.length - 3 && short.length - shared <= 2;
}
/** The letters that the forms of a Semitic word share, as far as they can be told. */
const rootOf = (stem) => stem.replace(/^[يتنأ](?=.{3})|[اأإآوىيئؤء]|[וי]/g, '') || stem;

export { isSameWord, plain, stemOf, wordsIn };
