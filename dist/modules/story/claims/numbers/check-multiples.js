import { patternOf } from '../text/language.js';
import { hasSameWords } from './same-words.js';

/** What is told as so many times as much, in all languages; `parts` are the same without word boundaries. */
const multiples = [
    ['halv(?:e|es|ed|ing)|halbier*|dimezz*', '减半|減半|半減'],
    [
        'doubl*|twice|twofold|verdoppel*|doppelt*|duplic*|dobl[oóaeu]*|dobr*|raddopp*|podw[oó]*|удво*|вдвое|подво*|вдвічі|iki kat*|दोगुन*|*ضاعف*|*הכפיל*',
        '[二两兩2]倍|倍増|翻番',
    ],
    [
        'tripl*|threefold|trebl*|verdreifach*|triplic*|potr[oó]*|утро*|втрое|потро*|втричі|üç kat*|तिगुन*',
        '[三3]倍',
    ],
].map(([words, signs]) => ({
    parts: new RegExp(`${words.replaceAll('*', '')}|${signs}`, 'iu'),
    whole: new RegExp(`${patternOf(words).source}|${signs}`, 'iu'),
}));
/** Boundaries of words in all scripts take milliseconds to compile, and hardly a text has what stands between them. */
const find = (text, { parts, whole }) => parts.test(text) ? whole.exec(text) : null;
/** A line that has something grow by another factor than its passage: “tripled” for “doubled”. */
function checkMultiples(line, { sentence }) {
    const found = multiples.map((pattern) => [find(line.text, pattern), find(sentence.text, pattern)]);
    const [own] = found.find(([claimed, said]) => claimed && !said) ?? [];
    const [, other] = found.find(([claimed, said]) => said && !claimed) ?? [];
    if (!own || !other)
        return [];
    const apart = [{ start: own.index, end: own.index + own[0].length }];
    return [
        {
            ...{ kind: 'number', grade: hasSameWords(line, sentence, apart) ? 'contradicted' : 'unsupported' },
            ...{ claim: own[0], nearest: sentence.text, reason: `the passage says “${other[0]}”` },
        },
    ];
}

export { checkMultiples };
