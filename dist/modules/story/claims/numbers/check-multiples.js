import { patternOf } from '../text/language.js';
import { hasSameWords } from './same-words.js';

/** What is told as so many times as much, in all languages. */
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
].map(([words, signs]) => new RegExp(`${patternOf(words).source}|${signs}`, 'iu'));
/** A line that has something grow by another factor than its passage: “tripled” for “doubled”. */
function checkMultiples(line, { sentence }) {
    const found = multiples.map((pattern) => [pattern.exec(line.text), pattern.exec(sentence.text)]);
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
