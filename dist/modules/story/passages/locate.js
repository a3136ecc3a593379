import { contextOf } from './context.js';
import { fold } from './fold.js';
import { nearest } from './nearest.js';
import { occurrences, isWhole, chains, piecesOf } from './search.js';

const elision = /\[(?:…|\.\.\.)\]/;
const elisionAsWritten = ' […] ';
const mostPieces = 10;
/** The most characters that a `[…]` can stand for: about a paragraph. */
const longestGap = 500;
/**
 * Looks for words in an article. They are found whatever their typography (see `fold`), but no word may differ, none
 * may be cut in half, and they stand there once: where they do not, `prefix` and `suffix` tell which place is meant.
 * The pieces of an elided quote are found in order, at most 500 characters apart, in one section; none may be absent.
 * The time is linear in the article.
 */
function locate(article, wanted) {
    const pieces = wanted.exact.split(elision).map(plain);
    if (pieces.every((piece) => piece === ''))
        return { reason: 'empty', count: 0, nearest: null };
    if (pieces.includes('') || pieces.length > mostPieces) {
        return { reason: 'elision', count: 0, nearest: null };
    }
    const before = contextEnds(article, wanted.prefix, 'before');
    const after = contextEnds(article, wanted.suffix, 'after');
    const spans = pieces.map((piece) => occurrences(article.folded, piece).filter((span) => isWhole(article.folded, span)));
    spans[0] = spans[0].filter(({ start }) => before(start) !== undefined);
    const reach = ({ start }) => Math.max(start - longestGap, article.sections[article.sectionAt(start)].start);
    const found = chains(spans, reach).filter(({ last }) => after(last.end) !== undefined);
    const count = found.reduce((sum, { ways }) => sum + ways, 0);
    const [chain] = found;
    if (!chain || count > 1) {
        return {
            reason: chain ? 'ambiguous' : 'missing',
            count,
            // Only once it is told: of a long article all sentences are compared.
            get nearest() {
                return nearest(article, wanted.exact);
            },
        };
    }
    const read = piecesOf(chain);
    const context = { start: before(read[0].start), end: after(chain.last.end) };
    return locatedAt(article, read, context);
}
/** The passage from one place of a block's text up to another, with its context. */
function passageAt(article, place, start, end) {
    const { start: base } = article.block(place);
    const part = { section: place.section, start: base + start, end: base + end };
    const { id, text } = article.sections[place.section];
    return passageOf(text.slice(part.start, part.end), contextOf(article, part, part), id);
}
const plain = (words) => fold(words).text.trim();
/** A test whether a place of the folded text has the context wanted; it answers where that context ends. */
function contextEnds(article, context, side) {
    const words = plain(context ?? '');
    if (words === '')
        return (at) => at;
    const spans = occurrences(article.folded, words);
    const ends = new Map(spans.map(({ start, end }) => (side === 'before' ? [end, start] : [start, end])));
    const spaced = side === 'before' ? -1 : 1;
    // YAML trims a `prefix` and a `suffix`, so the space between them and the words may be missing.
    return (at) => {
        const space = article.folded.charAt(side === 'before' ? at - 1 : at) === ' ';
        return ends.get(at) ?? (space ? ends.get(at + spaced) : undefined);
    };
}
function locatedAt(article, pieces, context) {
    const section = article.sectionAt(pieces[0].start);
    const { id, text, folded, start: base } = article.sections[section];
    const original = ({ start, end }) => ({
        section,
        start: folded.starts[start - base],
        end: folded.ends[end - 1 - base],
    });
    const parts = pieces.map(original);
    const [first, last] = [parts[0], parts.at(-1)];
    const whole = { section, start: first.start, end: last.end };
    const exact = text.slice(whole.start, whole.end);
    return {
        ...article.placeOf(section, first.start),
        passage: passageOf(exact, contextOf(article, whole, original(context)), id),
        words: parts.map(({ start, end }) => text.slice(start, end)).join(elisionAsWritten),
    };
}
function passageOf(exact, { prefix, suffix }, id) {
    return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }), ...(id !== undefined && { section: id }) };
}

export { fold, locate, passageAt };
