import { wordingLocale } from '../dates/intl-date.js';
import { abbreviations } from './abbreviations.js';
import { quotations } from './quotations.js';
import { suppressions } from './suppressions.js';

/**
 * The sentences of a paragraph, in order; joined, they are the paragraph. `Intl.Segmenter` finds them, and what it splits
 * at the full stop of an abbreviation (“U.S. Army”, “El Sr. Ruiz”), of an ordinal (“4. Juli”) or an initial, or within
 * quotation marks, is put together again. In doubt two sentences stay one: a sentence cut in half says something else.
 */
function sentences(paragraph, lang) {
    const key = `${lang} ${paragraph}`;
    const before = lately.get(key);
    if (before)
        return before;
    if (lately.size >= mostLately)
        lately.clear();
    const split = splitUp(paragraph, lang);
    lately.set(key, split);
    return split;
}
/** The paragraphs that were split last: whoever drafts or checks an article asks for those of all its paragraphs several times. */
const lately = new Map();
const mostLately = 1_000;
function splitUp(paragraph, lang) {
    const rules = rulesOf(lang);
    const quoted = [...quotations(paragraph)];
    // What Chinese and Japanese set in brackets is part of the sentence around it.
    const brackets = [...paragraph.matchAll(/（[^（）]{1,300}）/g)];
    const found = [];
    let [open, at, quotation, bracket] = ['', 0, 0, 0];
    for (const segment of segments(paragraph, segmenterOf(lang))) {
        const end = at - (open.length - open.trimEnd().length);
        while (quoted[quotation] && quoted[quotation].end <= end)
            quotation++;
        const [before, within] = [quoted[quotation - 1], quoted[quotation]];
        while (brackets[bracket] && brackets[bracket].index + brackets[bracket][0].length < at)
            bracket++;
        const { index: begins, 0: aside } = brackets[bracket] ?? { index: at, 0: '' };
        const isWithin = (within !== undefined && within.start < at && within.end > at) ||
            (begins < at && !open.startsWith(aside));
        const quote = before?.end === end ? (before.start <= at - open.trimStart().length ? 'all' : 'end') : 'none';
        if (open && !isWithin && !goesOn(open.trimEnd(), segment, rules, quote)) {
            found.push(open);
            open = '';
        }
        open += segment;
        at += segment.length;
    }
    return open ? [...found, open] : found;
}
const segmenters = new Map();
function segmenterOf(lang) {
    const locale = wordingLocale(lang);
    const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
    segmenters.set(locale, known);
    return known;
}
/** Characters segmented at a time: V8 copies the whole text for each segment, which takes time with the square of it. */
const window = 4_000;
function* segments(paragraph, segmenter) {
    for (let [start, length] = [0, window]; start < paragraph.length;) {
        const found = [...segmenter.segment(paragraph.slice(start, start + length))];
        // The last two are segmented again with the text after them, on which their ends may depend.
        if (start + length < paragraph.length)
            found.splice(-2);
        length = found.length > 0 ? window : 2 * length;
        for (const { segment } of found) {
            yield segment;
            start += segment.length;
        }
    }
}
const known = new Map();
function rulesOf(lang) {
    const [language = ''] = lang.toLowerCase().split('-');
    const own = { no: 'nb', nn: 'nb', iw: 'he' }[language] ?? language;
    const rules = known.get(own) ?? learn(abbreviations[own] ?? { starters: '' }, suppressions[own] ?? '');
    if (known.size < 100)
        known.set(own, rules);
    return rules;
}
function learn(own, listed) {
    const words = (list = '') => new Set(list.split(' ').filter(Boolean));
    const cldr = listed.split('|').filter(Boolean);
    const phrases = [...(own.phrases?.split(', ') ?? []), ...cldr.filter((each) => each.includes(' '))];
    return {
        titles: words(own.titles),
        numbered: words(own.numbered),
        others: new Set([
            ...words(own.others),
            ...cldr.filter((each) => !each.includes(' ')).map((each) => each.slice(0, -1)),
            ...phrases.map((each) => each.slice(0, -1)),
        ]),
        phrases: new Set(phrases.flatMap(splitsOf)),
        starters: words(own.starters),
        ordinals: own.ordinals ?? false,
        endings: [...words(own.endings)],
        spoke: own.spoke,
        particles: own.particles,
    };
}
const splitsOf = (phrase) => [...phrase.matchAll(/ /g)].map(({ index }) => `${phrase.slice(0, index)}\n${phrase.slice(index + 1).split(' ')[0]}`);
/** The words that an abbreviation may consist of, and the number that may be an ordinal. */
const lastWords = /(?:(?:(\S+)\s+)?(\S+)\s+)?(\S+)\.$/u;
const opening = /^[\s(\[{“„«»‹›"‘‚'’「『¿¡—–―-]+/u;
/** An elided article before a word: “l’” of “l’on”. */
const elided = /^\p{L}{1,4}['’](?=\p{L})/u;
const initial = /^(?:\p{L}\p{M}*|(?:\p{Lu}\.-?)+\p{Lu}|\p{Lu}\p{M}*\.?-\p{Lu})$/u;
const roman = /^[IVX]+$/;
const number = /^\p{Nd}{1,3}$/u;
function goesOn(sentence, next, rules, quote) {
    if (/^\s*[\p{Ll}»”’）)\]]/u.test(next))
        return !/^\s*»\S/u.test(next);
    if (quote !== 'none' && rules.particles?.test(next))
        return true;
    if (quote === 'all' && rules.spoke?.test(next.trim()))
        return true;
    // The pattern looks at the end only, so the whole of a long sentence need not be searched.
    const end = sentence.slice(-40).replace(/\s+/g, ' ');
    const [, third = '', second = '', last = ''] = lastWords.exec(end) ?? [];
    const word = last.replace(opening, '').replace(elided, '');
    if (word === '')
        return false;
    const isAll = sentence.replace(opening, '').length === word.length + 1;
    if (isAll && number.test(word))
        return true;
    const [following = ''] = /^\S+/u.exec(next.replace(opening, '')) ?? [];
    const tails = [word, `${second} ${word}`, `${third} ${second} ${word}`];
    if (tails.some((each) => rules.phrases.has(`${each}.\n${following.replace(/(?<=\.)[,;:]$/, '')}`)))
        return true;
    const isStarter = rules.starters.has(following.replace(/['’].*|[^\p{L}]+$/gu, '').toLowerCase());
    // A single capital is an initial, whatever the letter stands for when it is small.
    const isKnown = (list) => list.has(word) || (word.length > 1 && list.has(word.toLowerCase()));
    // In lower case a title may be an ordinary word at the end of a sentence.
    if (isKnown(rules.titles) && !(isStarter && word === word.toLowerCase()))
        return true;
    if (isKnown(rules.numbered))
        return /^\p{N}/u.test(following) || roman.test(following.replace(/[.,;]$/, ''));
    if (initial.test(word) && /^\p{Lu}\.$/u.test(following))
        return true;
    if (isStarter)
        return false;
    if (initial.test(word) || tails.slice(1).some((each) => rules.others.has(each)))
        return true;
    if (rules.ordinals && (number.test(word) || roman.test(word)))
        return true;
    if (rules.endings.some((each) => word.endsWith(each)))
        return true;
    return isKnown(rules.others) && (!isAll || /^\p{N}/u.test(following));
}

export { sentences };
