import { wholeWords } from '../../../language/letters.js';

const dayLength = 86_400_000;
const known = new Map();
/** The words of a language for the week, month and year before, of and after a day, as Intl has them. */
function phrasesOf({ code, locale, unspaced }) {
    const found = known.get(code);
    if (found)
        return found;
    const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    const phrases = ['year', 'month', 'week'].flatMap((unit) => [-1, 0, 1].flatMap((offset) => {
        const words = format.format(offset, unit).toLowerCase().replaceAll('’', "'");
        // “In 1 year” is told with its number.
        if (/\d/.test(words))
            return [];
        const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        let made;
        const pattern = () => (made ??= unspaced ? new RegExp(escaped, 'u') : wholeWords(escaped, 'u'));
        return [{ words, pattern, unit, offset }];
    }));
    if (known.size < 100)
        known.set(code, phrases);
    return phrases;
}
/** Most texts hold none, and a pattern takes longer to compile than all of them to search. */
const placeOf = ({ words, pattern }, lower) => lower.includes(words) ? pattern().exec(lower) : null;
/** The words of a text for the week, month or year before, of or after its day, and how many it is off. */
function relativeWordsIn({ text, language, }) {
    const lower = text.toLowerCase();
    return phrasesOf(language).flatMap((phrase) => {
        const found = placeOf(phrase, lower);
        if (!found)
            return [];
        const { unit, offset } = phrase;
        const { 0: written, index } = found;
        return [{ text: text.slice(index, index + written.length), start: index, unit, offset }];
    });
}
/** The spans that a text tells, reckoned from a day. */
function relativeDatesIn({ text, language }, day) {
    const lower = text.toLowerCase();
    return phrasesOf(language).flatMap((phrase) => {
        const found = placeOf(phrase, lower);
        if (!found)
            return [];
        const { unit, offset } = phrase;
        const written = text.slice(found.index, found.index + found[0].length);
        return [{ text: written, ...spanOf(day, unit, offset) }];
    });
}
function spanOf({ year, month, day }, unit, offset) {
    if (unit === 'year')
        return spanBetween(Date.UTC(year + offset, 0, 1), Date.UTC(year + offset, 11, 31));
    if (unit === 'month')
        return spanBetween(Date.UTC(year, month - 1 + offset, 1), Date.UTC(year, month + offset, 0));
    // A week may begin on Saturday, Sunday or Monday.
    const at = Date.UTC(year, month - 1, day);
    const weekday = new Date(at).getUTCDay();
    const [saturday, sunday] = [(weekday + 1) % 7, (7 - weekday) % 7];
    const week = offset * 7;
    return spanBetween(at + (week - saturday) * dayLength, at + (week + sunday) * dayLength);
}
const spanBetween = (first, last) => ({ first: dateOf(first), last: dateOf(last) });
function dateOf(at) {
    const date = new Date(at);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
/** Whether a date, as far as it is told, lies in a span. */
function isWithin({ year, month, day }, { first, last }) {
    if (year === undefined)
        return false;
    const reckoned = ({ year = 0, month = 1, day = 1 }) => (year * 12 + month) * 31 + day;
    const from = reckoned({ year, month: month ?? 1, day: day ?? 1 });
    const to = reckoned({ year, month: month ?? 12, day: day ?? 31 });
    return from <= reckoned(last) && to >= reckoned(first);
}

export { isWithin, relativeDatesIn, relativeWordsIn };
