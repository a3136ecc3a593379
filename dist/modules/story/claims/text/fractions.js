import { spokenNumbers } from './spoken-numbers.js';

const signs = '〇一二三四五六七八九十';
const inSigns = /([\d〇一二三四五六七八九十]+)分[之の]([\d〇一二三四五六七八九十]+)|(半分|半数|一半|半數)/gu;
const vulgar = /[¼½¾⅓⅔⅕⅖⅗⅘]/gu;
const vulgarValues = {
    ...{ '¼': 1 / 4, '½': 1 / 2, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3 },
    ...{ '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5 },
};
/** “A third of”, and “a third” at the end of a clause; “a third bridge” is no fraction. */
const article = /^(?:a|an|one|un|una|uno|um|uma|une|le|el|il|jedna|jedną|jednej|یک)$/;
const following = /^(?:\s*$|\s*[.,;:!?)\]"”»،؛۔।-]|\s+(?:of|d[aeiou]\p{L}?\p{L}?|de|del|of|as|in|by|to|from|more|less|از)(?!\p{L}))/u;
/** “The first half”, “the second quarter” are spans of time. */
const ofTime = /^(?:first|second|third|fourth|last|other|next|this|primer|primera|segunda|primo|secondo|primeira)$/;
/** Languages whose words for a third and a quarter say nothing else. */
const withoutArticle = new Set(['ar', 'he', 'ru', 'tr', 'uk']);
/** Half an hour, a quarter of a point and a quarter-final are no part of a whole that a passage counts. */
const ofOther = /^(?:[ -](?:of|an?|de|di|da|d'|einer|eine))*(?:[ '-])?(?:hours?|hora|ora(?!\p{L})|heure|stunde|minut|points?(?!\p{L})|cent|siècle|siglo|secolo|século|jahrhundert|year|million|billion|mile(?!\p{L})|past|to (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)|nach|vor|final|brother|sister|time|час|века|віку|століт|שעה|שנה|घंट|रात|النهائي|הגמר)/u;
/** “A mile and a half” is more than one. */
const andMore = /(?:^|\s)(?:and a|et|y|e|e un|und eine?) $/u;
/** The fractions of a text. */
function fractionsIn(read) {
    const { text, words, language } = read;
    const found = [...text.matchAll(vulgar)].map(({ 0: sign, index }) => ({
        ...{ value: vulgarValues[sign], text: sign, start: index, end: index + sign.length },
    }));
    if (language.unspaced)
        return [...found, ...[...text.matchAll(inSigns)].map(ofSigns)].sort((a, b) => a.start - b.start);
    const { fractions = {} } = language;
    for (const [index, word] of words.entries()) {
        if (!Object.hasOwn(fractions, word.lower) ||
            ofOther.test(text.slice(word.end, word.end + 24).toLowerCase()))
            continue;
        if (andMore.test(text.slice(0, word.start).toLowerCase()))
            continue;
        const parts = fractions[word.lower];
        const before = words[index - 1];
        const isBeside = before && /^[ -]$/.test(text.slice(before.end, word.start));
        const count = isBeside ? countOf(before, read) : undefined;
        const isOne = isBeside && article.test(before.lower);
        const from = count === undefined && !isOne ? word : before;
        if (count === undefined && !isAlone(word, isBeside ? before : undefined, parts, read))
            continue;
        const value = (count ?? 1) / parts;
        if (value < 1)
            found.push({ value, text: text.slice(from.start, word.end), start: from.start, end: word.end });
    }
    return found.sort((a, b) => a.start - b.start);
}
function ofSigns({ 0: written, 1: parts = '', 2: count = '', index }) {
    const numberOf = (digits) => (/\d/.test(digits) ? Number(digits) : signs.indexOf(digits));
    const value = parts ? numberOf(count) / numberOf(parts) : 1 / 2;
    return { value, text: written, start: index, end: index + written.length };
}
/** How many parts the word before says: “two”, `2`. */
function countOf(before, { text, language }) {
    if (/^\d$/.test(before.lower))
        return Number(before.lower);
    const spoken = spokenNumbers([before], text, language)[0];
    return spoken && !spoken.isOrdinal ? spoken.value : undefined;
}
/** Whether a word for a part says one part without a number before it. */
function isAlone({ end }, before, parts, { text, language }) {
    if (parts === 2)
        return !before || !ofTime.test(before.lower);
    if (withoutArticle.has(language.code))
        return true;
    return !!before && article.test(before.lower) && following.test(text.slice(end, end + 12).toLowerCase());
}

export { fractionsIn };
