import { sentences } from '../passages/sentences.js';
import { elision } from './text/grounds.js';
import { ReadText } from './text/read-text.js';
import { denialsIn } from './text/negation.js';
import { isSpoken } from './text/speech.js';
import { plain } from './text/words.js';

/** Signs that a quote may have or not at its ends. */
const edges = /^[\s"'«»„.,;:!?…-]+|[\s"'«»„.,;:!?…-]+$/g;
/** Where the pieces of a quote lie in the text of their section; undefined if they are not there in this order. */
function piecesOf(text, section, from) {
    const pieces = text.split(elision).map((piece) => plain(piece).replace(edges, ''));
    const found = [];
    let at = from;
    for (const piece of pieces) {
        if (piece === '')
            continue;
        const start = section.indexOf(piece, at);
        if (start === -1)
            return undefined;
        at = start + piece.length;
        found.push({ start, end: at });
    }
    return found;
}
/** The words of a quote are those of the article. */
function checkWords(text, grounds, article) {
    const [{ section, start } = { section: 0, start: 0 }] = grounds.paragraph;
    const own = article.sections[section].text;
    const last = grounds.paragraph.at(-1);
    const end = last ? last.start + last.text.length : own.length;
    const found = piecesOf(text, own, start);
    if (found && found.every((piece) => piece.end <= end))
        return [];
    const nearest = grounds.sentence.text;
    if (article.sections.some((each) => piecesOf(text, each.text, 0))) {
        const reason = 'these words stand elsewhere than their passage';
        return [{ kind: 'quote', grade: 'unsupported', claim: text, reason, nearest }];
    }
    return [
        { kind: 'quote', grade: 'contradicted', claim: text, reason: 'not the words of the article', nearest },
    ];
}
/** The words of a statement are told as somebody's, and are no prose of the article. */
function checkSpoken(text, { paragraph, start, sentence }, article) {
    const [{ section, start: first } = { section: 0, start: 0 }] = paragraph;
    const { text: own, blocks } = article.sections[section];
    const pieces = piecesOf(text, own, start) ?? piecesOf(text, own, first) ?? [];
    const isOfNobody = pieces.some((piece) => {
        const at = blocks.findLastIndex((each) => each.start <= piece.start);
        const [block, next] = [blocks[at], blocks[at + 1]];
        const words = own.slice(piece.start, Math.min(piece.end, next ? next.start - 1 : Infinity));
        return !isSpoken(words, piece.start - block.start, block, blocks[at - 1], article.language);
    });
    const reason = 'the article gives these words as nobody’s speech';
    return isOfNobody
        ? [{ kind: 'quote', grade: 'unsupported', claim: text, reason, nearest: sentence.text }]
        : [];
}
/** What `[…]` stands for denies nothing, counts nothing and ends no sentence. */
function checkElisions(text, grounds, article) {
    if (!elision.test(text))
        return [];
    const { text: own } = article.sections[grounds.said[0]?.section ?? 0];
    const pieces = piecesOf(text, own, grounds.start) ?? piecesOf(text, own, 0) ?? [];
    return pieces.slice(1).flatMap(({ start }, index) => {
        const before = pieces[index].end;
        const swallowed = new ReadText(own.slice(before, start), article.language);
        const [denial] = denialsIn(swallowed);
        // “Un ami” is a friend, “today” a word of speech.
        const [number] = [
            ...swallowed.numbers.filter(({ isSpoken, value }) => !isSpoken || value !== 1),
            ...swallowed.dates.filter(({ fromToday }) => fromToday === undefined),
        ];
        // Within quotation marks the article's text is one sentence.
        const around = sentences(own.slice(pieces[index].start, pieces[index + 1].end), article.language.locale);
        const ends = around.length > 1 && !showsEnd(text, index);
        const isSure = !ends || endsSurely(own, before, start, article);
        const held = denial
            ? `“${denial.text}”`
            : number
                ? `“${number.text}”`
                : ends
                    ? 'the end of a sentence'
                    : undefined;
        if (held === undefined)
            return [];
        const claim = '[…]';
        const nearest = own.slice(pieces[index].start, pieces[index + 1].end);
        return [
            {
                ...{ kind: 'elision', grade: denial || number || isSure ? 'contradicted' : 'unsupported', claim },
                ...{ reason: `the words left out hold ${held}`, nearest },
            },
        ];
    });
}
const marked = /(?<=([\p{L}\p{M}\p{N}]{0,60}))([.!?。！？؟।])["'»]*(?= |$|\p{Lo})\s*["'«(]*(\p{Ll})?/gu;
/**
 * Whether a sentence surely ends between two places: behind “i.e.” it may go on, and behind a name such as “Yahoo!”, which
 * the article has before a small letter too.
 */
function endsSurely(own, from, to, { sections }) {
    const lead = Math.max(0, from - 60);
    return [...own.slice(lead, to + 1).matchAll(marked)].some(({ 1: word = '', 2: mark = '', 3: small, index }) => {
        if (lead + index < from || small)
            return false;
        if (mark === '.')
            return word.length > 3;
        const goesOn = new RegExp(`(?<![\\p{L}\\p{N}])${word}[${mark}](?:'s)? \\p{Ll}`, 'u');
        return word === '' || !sections.some(({ text }) => goesOn.test(text));
    });
}
/** Whether a quote tells by its own signs that a sentence ends where it leaves words out: “We sail. […] The sea is calm”. */
function showsEnd(text, index) {
    const pieces = text.split(elision);
    return /[.!?…。！？]["”»」]?$/u.test(pieces[index] ?? '') || /^["“«]?\p{Lu}/u.test(pieces[index + 1] ?? '');
}

export { checkElisions, checkSpoken, checkWords, piecesOf };
