import { areAlike } from './contraries/contraries.js';
import { replacedWords } from './text/alignment.js';
import { has } from './text/language.js';
import { isCounted, isDated, isOfTime } from './text/mentions.js';
import { denialsIn, refusalsIn } from './text/negation.js';

/**
 * A line that says all that its passage says but for one word: “in the kitchen” for “in the attic”. It may be another word for
 * the same, so that it is a question.
 */
function checkWordInPlace(line, { sentence }) {
    const { language } = line;
    // Others have more forms of a word than their stems tell.
    if (language.code !== 'en' || line.fractions.length > 0)
        return [];
    // What runs from the third to the fifth begins on the third.
    if (line.dates.length !== sentence.dates.length)
        return [];
    if ([line, sentence].some((each) => denialsIn(each).length + refusalsIn(each).length > 0))
        return [];
    const missing = line.words.filter((word) => word.hasMeaning && !sentence.has(word));
    const [word] = missing;
    if (!word || missing.length > 1)
        return [];
    const place = replacedWords(line.words, sentence.words, language).find((each) => each.line.includes(word));
    const others = place?.said.filter((each) => each.hasMeaning && !line.has(each)) ?? [];
    const [other] = others;
    if (!place?.isSure || !other || others.length > 1 || !isPlain(word, line) || !isPlain(other, sentence))
        return [];
    if (sharedStart(word.lower, other.lower) > 3 || areAlike(line, sentence, word, other))
        return [];
    return [
        {
            ...{ kind: 'name', grade: 'unsupported', claim: word.text, nearest: sentence.text },
            reason: `the passage says “${other.text}”`,
        },
    ];
}
const isPlain = (word, read) => (!word.isCapital || word.isFirst) &&
    !read.numbers.some(({ end }) => word.start - end === 1) &&
    !has(word.lower, read.language.saying) &&
    !has(word.lower, read.language.modals) &&
    !isCounted(word, read) &&
    !isDated(word, read) &&
    !isOfTime(word, read) &&
    /^\p{L}+$/u.test(word.lower);
function sharedStart(a, b) {
    let shared = 0;
    while (shared < a.length && a[shared] === b[shared])
        shared++;
    return shared;
}

export { checkWordInPlace };
