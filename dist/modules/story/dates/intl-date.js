import { isAmerican } from '../language/english.js';
import { languageTag } from '../language/tag.js';
import { daysInWords, americanDate } from './plain-dates.js';

const year = { year: 'numeric' };
const month = { ...year, month: 'long' };
const day = { ...month, day: 'numeric' };
const time = { ...day, hour: 'numeric', minute: '2-digit' };
const timeWithSeconds = { ...time, second: '2-digit' };
const fields = { year, month, day, time, timeWithSeconds };
/** The date in the words of `lang`, as precise as it is; a time of day names its zone. */
function formatDate(date, lang) {
    if (isLong(date))
        return formatLongYear(date.year, lang);
    const byIntl = () => tidy(formatter(date, lang).format(utc(date)));
    if (needsEra(date) || date.kind === 'time')
        return byIntl() + zoneOf(date);
    const words = () => (isAmerican(lang) ? americanDate(date) : byIntl());
    if (date.kind !== 'day')
        return words();
    return remembered(`${lang} days`, daysInWords)(date.year, date.month * 32 + date.day, words);
}
/** Both dates in the words of `lang`, each whole. */
const formatEnds = (start, end, lang) => `${formatDate(start, lang)} – ${formatDate(end, lang)}`;
/**
 * Both dates in the words of `lang`; what they share is said once where the language does so. Intl takes ten times as
 * long for it as for two dates.
 */
function formatSpan(start, end, lang) {
    if (isLong(start) || isLong(end) || precision(start) !== precision(end) || zoneOf(start) !== zoneOf(end)) {
        return formatEnds(start, end, lang);
    }
    const words = tidy(formatter(needsEra(start) ? start : end, lang).formatRange(utc(start), utc(end)));
    const sameMonth = start.kind === 'day' && end.kind === 'day' && start.month === end.month && start.year === end.year;
    // Between two bare numbers (2010–2019, 3–5 May) the dash has no spaces; CLDR puts some in a few languages.
    const close = start.kind === 'year' || sameMonth;
    return (close ? words.replace(/(?<=\p{Nd}) – (?=\p{Nd})/u, '–') : words) + zoneOf(start);
}
/** The locale to give to Intl for a story of `lang`: its own if Intl knows it, else English, since Intl throws for others. */
function wordingLocale(lang) {
    if (isAmerican(lang))
        return lang;
    return remembered(lang, () => {
        try {
            return Intl.DateTimeFormat.supportedLocalesOf(languageTag(lang))[0] ?? 'en';
        }
        catch {
            return 'en';
        }
    });
}
const isLong = (date) => Math.abs(date.year) > 9999;
const needsEra = (date) => date.year < 1000 || isLong(date);
function precision(date) {
    return date.kind === 'time' && date.second ? 'timeWithSeconds' : date.kind;
}
function formatter(date, lang) {
    const era = needsEra(date) ? 'short' : undefined;
    return remembered(`${lang} ${precision(date)} ${era}`, () => {
        // EDTF dates are Gregorian; Intl would count years by the calendar of the locale, as in Persian or Thai.
        const options = { ...fields[precision(date)], era, calendar: 'gregory', timeZone: 'UTC' };
        return new Intl.DateTimeFormat(wordingLocale(lang), options);
    });
}
/** A year that no `Date` may hold: its number in the language's figures, with the era's name. */
function formatLongYear(year, lang) {
    const figures = remembered(`${lang} number`, () => new Intl.NumberFormat(wordingLocale(lang)));
    const number = figures.format(year > 0 ? year : 1 - year);
    const sameEra = { kind: 'year', year: year > 0 ? 1 : 0, approximate: false, uncertain: false };
    const parts = formatter(sameEra, lang).formatToParts(utc(sameEra));
    return parts.map(({ type, value }) => (type === 'year' ? number : tidy(value))).join('');
}
const memory = new Map();
/** The result of `make` for this key, kept: making a formatter takes longer than a hundred uses of it. */
function remembered(key, make) {
    if (memory.has(key))
        return memory.get(key);
    // A formatter holds tens of kilobytes. Twelve entries do for a story in one language, so this holds four languages.
    if (memory.size >= 48)
        memory.clear();
    const made = make();
    memory.set(key, made);
    return made;
}
/** The written fields as if they were UTC, so that the words are the same in every time zone. */
function utc(date) {
    const moment = new Date(0);
    // `Date.UTC` would take the years 0 to 99 for 1900 to 1999.
    moment.setUTCFullYear(date.year, 'month' in date ? date.month - 1 : 0, 'day' in date ? date.day : 1);
    if (date.kind === 'time')
        moment.setUTCHours(date.hour, date.minute, date.second ?? 0);
    return moment;
}
function zoneOf(date) {
    if (date.kind !== 'time')
        return '';
    if (date.offset === 0)
        return ' UTC';
    const size = Math.abs(date.offset);
    const minutes = size % 60 ? `:${String(size % 60).padStart(2, '0')}` : '';
    // The minus sign of Unicode, since screen readers pass over a hyphen.
    return ` UTC${date.offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}`;
}
// Versions of ICU put different narrow spaces into dates: evened out, a reader's browser words a date as the build did.
const tidy = (words) => words.replace(/[\u2009\u202f]/g, ' ');

export { formatDate, formatEnds, formatSpan, wordingLocale };
