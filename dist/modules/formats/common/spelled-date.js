import { monthNames } from './month-names.js';

/**
 * Reads the date that ends a line, as people write it in `lang`: “November 20, 2025”, “le 20 novembre 2025”, “20 ноября
 * 2025 г.”, “٢٠ نوفمبر ٢٠٢٥”, 2025-11-20, 2025年11月20日. Whether there is such a day is for `parseWhen` to say.
 */
function spelledDate(line, lang) {
    const plain = latinDigits(line);
    // A date is no longer than this, in any language.
    const from = Math.max(0, plain.length - 80);
    const date = spelledDates(plain.slice(from), lang).at(-1);
    if (!date || date.until || date.doubt === 'era' || date.doubt === 'order')
        return undefined;
    if (!/^[\s.)\]،؛]*$/u.test(plain.slice(from + date.end)))
        return undefined;
    const start = from + date.start;
    if (start > 0 && !/[\s,;·،、，；（(]/u.test(plain[start - 1]))
        return undefined;
    return { when: date.when, before: line.slice(0, start).trimEnd() };
}
/** The dates that a text spells out in `lang`, each with a month at least, in order. */
function spelledDates(text, lang) {
    const plain = latinDigits(text);
    if (!/\d{4}|[年년]/.test(plain))
        return [];
    const { months, shapes, named } = known.get(lang) ?? learn(lang);
    const found = [];
    const hasName = named.test(plain);
    for (const { isNamed, needs, shape } of shapes) {
        if ((isNamed && !hasName) || !needs.test(plain))
            continue;
        for (const match of plain.matchAll(shape())) {
            const [start, end] = [match.index, match.index + match[0].trimEnd().length];
            // The shapes that tell more come first.
            if (found.some((each) => each.start < end && start < each.end))
                continue;
            const date = dateOf(match.groups, months, lang);
            if (date)
                found.push({ ...date, start, end });
        }
    }
    return found.sort((a, b) => a.start - b.start);
}
function dateOf({ year = '', month = '', number, day, first, era, firstMonth, order }, months, lang) {
    const monthOf = (name) => String(months.get(name.toLowerCase()) ?? months.get(name.toLowerCase().replace(/\.$/, '')) ?? '');
    const named = number ?? monthOf(month);
    if (!named)
        return undefined;
    const written = (inYear, inMonth, onDay) => [inYear, inMonth, ...(onDay ? [onDay] : [])].map((part) => part.padStart(2, '0')).join('-');
    const told = gregorian(year, era, lang);
    const when = written(told.year, named, day);
    const season = number !== undefined && !day && Number(number) === (Number(year) + 1) % 100;
    const doubt = told.doubt ??
        (season && !era ? 'season' : order !== undefined ? 'order' : undefined);
    if (!first)
        return { when, ...(doubt && { doubt }) };
    const begun = written(told.year, firstMonth ? monthOf(firstMonth) : named, first);
    return { when: begun, until: when, ...(doubt && { doubt }) };
}
/** Japan and Taiwan count years from these. */
const eras = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };
/** A year as Gregorian; in doubt where it may be of another calendar. */
function gregorian(year, era, lang) {
    const counted = era && eras[era];
    if (counted)
        return { year: String(counted + (year === '元' ? 1 : Number(year))), doubt: 'era' };
    // The Buddhist year 2567 is 2024, the Persian year 1404 is 2025 or 2026.
    const [language = ''] = lang.toLowerCase().split('-');
    if (language === 'th' && Number(year) >= 2400)
        return { year: String(Number(year) - 543), doubt: 'era' };
    if (era || (['fa', 'ps', 'ckb'].includes(language) && Number(year) < 1500))
        return { year, doubt: 'era' };
    return { year };
}
/** A day is as precise as a written line is to be trusted: its time of day mostly has no zone, or one in letters. */
const withoutTime = (line) => line.replace(/,?\s+(?:at\s+)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?\s*$/i, '');
/** The digits of all scripts as 0 to 9; nothing moves. */
function latinDigits(text) {
    return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
        const point = digit.codePointAt(0);
        // Those of a script lie together, ten of them, in order; above U+FFFF each takes two units.
        let zero = point;
        while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)))
            zero--;
        return String(point - zero).padStart(digit.length, '0');
    });
}
function shapeOf(needs, source) {
    let made;
    const isNamed = source.includes('(?<month>');
    return { isNamed, needs, shape: () => (made ??= new RegExp(source, 'giu')) };
}
// Intl takes most of a millisecond for the names of a language's months.
const known = new Map();
/** Where a day in figures comes before its month, also with strokes between: “04/07/2025”. */
const dayFirst = new Set('fr es it pt pl ru uk tr he ar de nl ca ro cs'.split(' '));
function learn(lang) {
    const months = monthNames(lang);
    const names = [...months.keys()]
        .sort((a, b) => b.length - a.length)
        .map(escape)
        .join('|');
    const named = (group) => `(?:ב[-־]?|в\\s)?(?<${group}>${names})[.ٔ]?`;
    const month = named('month');
    const ordinal = '(?:st|nd|rd|th|er|ère|re|e|-?го|-?е|ος|\\.?[ºª°]|\\.)?';
    const of = "(?:of\\s+|de\\s+|del\\s+|di\\s+|do\\s+|d['’]|שנת\\s+|سنة\\s+|عام\\s+|سال\\s+|का?\\s+)?";
    const day = `(?<!\\d|\\d[.,:])(?:ב[-־])?(?<day>\\d{1,2})${ordinal}`;
    const first = `(?<!\\d|\\d[.,:])(?:ב[-־])?(?<first>\\d{1,2})${ordinal}`;
    const to = '\\s*(?:[-–—~～〜]|to|till|until|through|and|bis|und|au|et|al|y|a|e|ao|tot|en|do|i|по|и|до|та|עד|إلى|حتى|تا|से|から|至|到|ile)\\s*(?:the\\s+|el\\s+|le\\s+|den\\s+|zum\\s+|o\\s+|il\\s+)?';
    // A number with more figures is no year; letters may follow where words are not set apart.
    const year = '(?<year>\\d{4})(?![\\d]|[.,]\\d|[-/]\\d)';
    const era = `(?<era>\\s*(?:B\\.?C\\.?E?\\.?|v\\.\\s?Chr|av\\.\\s?J|a\\.\\s?C|d\\.?\\s?C|до н|п\\.?\\s?н|p\\.?\\s?n\\.?\\s?e|ق\\.?\\s?م|ईसा|לפנה|AH|هـ|هجر)\\S*)?`;
    const unit = "(?:\\s?(?:гг?\\.|года|году|год|рр?\\.|року|році|рік|r\\.|roku|yılı\\p{L}*|['’]\\p{L}+|م(?!\\p{L})))?";
    const between = ',?،?\\s+';
    const shapes = [
        shapeOf(/\d\D+\d{1,2}\D+\d{4}/, `${first}\\s*(?:${of}${named('firstMonth')})?${to}(?:ב[-־])?(?<day>\\d{1,2})${ordinal}\\s+${of}${month}${between}${of}${year}${era}${unit}`),
        shapeOf(/\d\D+\d{1,2}\D+\d{4}/, `${month}\\s+(?<first>\\d{1,2})${ordinal}${to}(?:(?:${names})\\s+)?(?<day>\\d{1,2})${ordinal}${between}${year}${era}`),
        shapeOf(/[年년]/, `(?<year>\\d{4})[年년]\\s?(?<number>\\d{1,2})[月월]\\s?(?<first>\\d{1,2})[日일]?${to}(?:(?:\\d{4}[年년]\\s?)?\\d{1,2}[月월]\\s?)?(?<day>\\d{1,2})[日일]`),
        shapeOf(/[年년]/, `(?<!\\d)(?<era>令和|平成|昭和|民國|民国)?(?<year>\\d{1,4}|元)[年년]\\s?(?<number>\\d{1,2})[月월](?:\\s?(?<day>\\d{1,2})[日일号號]?)?`),
        shapeOf(/\d\D+\d{4}/, `${day}\\s*${of}${month}(?:\\s*/\\s*[\\p{L} ]{2,14}?)?${between}${of}${year}${era}${unit}`),
        shapeOf(/\d\D+\d{4}/, `${month}\\s+(?<day>\\d{1,2})${ordinal}${between}${year}${era}`),
        shapeOf(/\d{4}\.?\s/, `(?<!\\d)(?<year>\\d{4})\\.?\\s+${month}\\s+(?<day>\\d{1,2})(?!\\d)`),
        shapeOf(/\d{4}-\d{2}/, `(?<!\\d|\\d[-/.])(?<year>\\d{4})-(?<number>\\d{2})(?:-(?<day>\\d{2}))?(?![\\d]|[-/.]\\d)`),
        shapeOf(/\d\.\s?\d{1,2}\./, `(?<!\\d|\\d[.])(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\.\\s?${year}${unit}`),
        shapeOf(/\d\/\d{1,2}\/\d{4}/, `(?<!\\d|\\d[/])(?<day>\\d{1,2})/(?<number>\\d{1,2})/${year}${dayFirst.has(lang.split('-')[0].toLowerCase()) ? '' : '(?<order>)'}`),
        shapeOf(/\d{4}\/\d/, `(?<!\\d)(?<year>\\d{4})/(?<number>\\d{1,2})/(?<day>\\d{1,2})(?![\\d/])`),
        shapeOf(/\d{4}/, `(?<![\\p{L}\\p{M}])${month}${between}${of}${year}${era}${unit}`),
    ];
    const learnt = { months, shapes, named: new RegExp(names || '(?!)', 'iu') };
    if (known.size < 100)
        known.set(lang, learnt);
    return learnt;
}
const escape = (name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export { latinDigits, spelledDate, spelledDates, withoutTime };
