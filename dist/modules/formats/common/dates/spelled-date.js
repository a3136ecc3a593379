import { dateShapes } from './date-shapes.js';

/** In any language. */
const longestDate = 80;
/**
 * Reads the date that ends a line, as people write it in `lang`: “November 20, 2025”, “le 20 novembre 2025”, “20 ноября
 * 2025 г.”, “٢٠ نوفمبر ٢٠٢٥”, 2025-11-20, 2025年11月20日. Whether there is such a day is for `parseWhen` to say.
 */
function spelledDate(line, lang) {
    const plain = latinDigits(line);
    const from = Math.max(0, plain.length - longestDate);
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
    const plain = inLowerCase(latinDigits(text));
    if (!/\d{4}|[年년]/.test(plain))
        return [];
    const { months, shapes, named } = dateShapes(lang);
    const found = [];
    const hasName = named.test(plain);
    for (const { isNamed, needs, shape } of shapes) {
        if ((isNamed && !hasName) || !needs.test(plain))
            continue;
        const pattern = shape();
        pattern.lastIndex = 0;
        // `matchAll` would search with a copy, which may have to be compiled anew.
        for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
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
    const monthOf = (name) => String(months.get(name) ?? months.get(name.replace(/\.$/, '')) ?? '');
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
/** In lower case; nothing moves, since only İ would take more room. */
const inLowerCase = (text) => text
    .split('İ')
    .map((part) => part.toLowerCase())
    .join('İ');
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

export { latinDigits, spelledDate, spelledDates };
