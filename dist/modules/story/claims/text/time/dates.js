import { calendarOf } from './calendar-words.js';

const iso = /(?<![\d-])(?<year>\d{4})-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?(?![\d-])/g;
const dotted = /(?<![\d.])(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})(?!\d)/g;
const inSigns = /(?:(?<year>\d{4})年)?(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月(?!間)(?:(?<day>\d{1,2})[日号號])?|(?<only>\d{4})年(?!間)/g;
const bareYear = /(?<![\p{L}\p{M}\d.,/$€£¥-]|[$€£¥] )(?<year>1[5-9]\d\d|20\d\d|21\d\d)(?<decade>s|er|-х|-ті)?(?![\p{L}\p{M}\d%/]|[.,]\d| ?(?:%|percent|euros?|dollars?))/gu;
const joined = '\\s?(?:-|(?<= )(?:to|and|bis|und|au|et|al|y|a|e|do|i|по|и|до|і|та|ve|إلى|تا|עד|से) )\\s?';
const rangeBefore = new RegExp(`(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª|-го)?${joined}$`, 'u');
/** What follows “June 3 to 5” is no “%”, nor is it counted. */
const rangeBehind = new RegExp(`^(?:st|nd|rd|th)?${joined}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4})(?!\\d))?(?=$|[.,;:)]?(?:$| (?!\\p{L}))|[.,;:)] | (?:in|at|on|for|near|with|by|this|next)(?!\\p{L}))`, 'u');
const kanji = '一二三四五六七八九十';
/** The dates of a plain text, in order. */
function readDates(text, language) {
    const calendar = calendarOf(language);
    const found = [];
    const add = (date, start, length) => {
        const end = start + length;
        if (found.some((each) => each.start < end && start < each.end))
            return;
        found.push({ ...date, text: text.slice(start, end), start, end });
    };
    if (/\d/.test(text)) {
        for (const { 0: all, index, groups } of text.matchAll(iso))
            add(numbersOf(groups), index, all.length);
        for (const { 0: all, index, groups } of text.matchAll(dotted)) {
            const { year, month, day } = numbersOf(groups);
            // Both orders are in use in English; only the year is sure.
            if (language.code === 'en' || month > 12)
                add({ year }, index, all.length);
            else
                add({ year, month, day }, index, all.length);
        }
    }
    if (language.unspaced) {
        for (const { 0: all, index, groups = {} } of text.matchAll(inSigns)) {
            const month = groups.month === undefined ? undefined : monthInSigns(groups.month);
            const year = groups.year ?? groups.only;
            if (month !== undefined && (month < 1 || month > 12))
                continue;
            add({ ...(year && { year: +year }), month, ...(groups.day && { day: +groups.day }) }, index, all.length);
        }
    }
    for (const { 0: all, index, groups = {} } of text.matchAll(calendar.dates)) {
        const name = groups.month;
        const month = calendar.months.get(name.toLowerCase().replace(/\.$/, ''));
        const day = groups.before ?? groups.after;
        if (month === undefined)
            continue;
        if (!day && !groups.year && calendar.isDoubtful(name, text, index + all.indexOf(name)))
            continue;
        const to = groups.after && rangeBehind.exec(text.slice(index + all.length, index + all.length + 24));
        const year = groups.year ?? (to && to.groups.year);
        const date = { month, ...(year && { year: +year }) };
        add({ ...date, ...(day && { day: +day }) }, index, all.length);
        // “June 3–5”, “3 to 5 June” are two dates.
        if (to) {
            const lead = to[0].search(/\d/);
            add({ ...date, day: +to.groups.day }, index + all.length + lead, to[0].length - lead);
        }
        const from = groups.before && rangeBefore.exec(text.slice(Math.max(0, index - 24), index));
        if (from)
            add({ ...date, day: +from[1] }, index - from[0].length, from[1].length);
    }
    for (const { 0: all, index, groups } of text.matchAll(bareYear)) {
        add({ year: +groups.year, ...(groups.decade && { isDecade: true }) }, index, all.length);
    }
    for (const { 0: all, index } of text.matchAll(calendar.weekdays)) {
        add({ weekday: calendar.weekday.get(all.toLowerCase()) }, index, all.length);
    }
    for (const { 0: all, index } of text.matchAll(calendar.days)) {
        add({ fromToday: language.days[all.toLowerCase()] }, index, all.length);
    }
    return found.sort((a, b) => a.start - b.start);
}
const numbersOf = (groups = {}) => Object.fromEntries(Object.entries(groups).flatMap(([name, value]) => (value ? [[name, +value]] : [])));
function monthInSigns(written) {
    if (/\d/.test(written))
        return +written;
    if (written.length === 1)
        return kanji.indexOf(written) + 1;
    return written.startsWith('十') ? 11 + kanji.indexOf(written.charAt(1)) : 0;
}

export { readDates };
