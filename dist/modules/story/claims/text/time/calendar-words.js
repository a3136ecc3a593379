import { letters } from '../../../language/letters.js';

// Intl takes most of a millisecond for the names of a language's months.
const known = new Map();
function calendarOf(language) {
    const found = known.get(language.code);
    if (found)
        return found;
    const { names, short } = monthNames(language);
    const weekday = weekdayNames(language);
    const [start, end] = bounds(language);
    const ordinal = '(?:st|nd|rd|th|er|\\.|º|ª|-го|-е|-ша)?';
    const of = "(?:of |de |del |d'|di |في |的)?";
    const ofYear = '(?:of |de |del |года |року |roku )?';
    // A small “may” or “march” is no month.
    const written = language.code === 'en' ? [...names.keys()].map(withCapital) : [...names.keys()];
    const month = `(?<month>${listed(written)})\\.?`;
    const calendar = {
        months: names,
        dates: names.size
            ? new RegExp(`(?:(?<![\\d.,])(?<before>\\d{1,2})${ordinal} ${of}-?)?${start}${month}${end}(?: (?<after>\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d| [.,]?\\d{3}(?!\\d)))?(?:,? ${ofYear}(?<year>\\d{4})(?!\\d))?`, language.code === 'en' ? 'gu' : 'giu')
            : /(?!)/g,
        weekday,
        weekdays: pattern([...weekday.keys()], start, end),
        days: pattern(Object.keys(language.days), start, end),
        isDoubtful(name, text, at) {
            if (short.has(name.toLowerCase()))
                return text.charAt(at + name.length) !== '.';
            if (language.code !== 'en' || !/^(?:May|March|August)$/.test(name))
                return false;
            const before = text.slice(Math.max(0, at - 12), at);
            return !/(?:\b(?:in|since|until|till|by|of|from|to|and|or|through|late|early|mid|last|next|this|every|before|after|during|for|between)[ -])$/i.test(before);
        },
    };
    if (known.size < 100)
        known.set(language.code, calendar);
    return calendar;
}
/** What may stand right beside a name: nothing of a word, but the letters that Semitic languages write with it. */
function bounds({ unspaced, prefixes, code }) {
    if (unspaced)
        return ['', ''];
    const before = prefixes.length ? `(?:${prefixes.join('|')})?` : '';
    const after = code === 'tr' ? "(?:'?(?:da|de|ta|te|dan|den|tan|ten|ın|in|un|ün|a|e|ı|i|u|ü|ya|ye))?" : '';
    return [`(?<![${letters}])${before}`, `${after}(?![${letters}])`];
}
const listed = (names) => [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
function pattern(names, start, end) {
    if (names.length === 0)
        return /(?!)/g;
    // The name alone is looked up, so what may stand beside it is only looked at.
    const [before, after] = [start && `(?<=${start})`, end && `(?=${end})`];
    return new RegExp(`${before}(?:${listed(names)})${after}`, 'giu');
}
/** As they stand alone and beside a day (“ноябрь”, “ноября”), long and short, and in other cases. */
function monthNames({ locale, code, months = {} }) {
    const names = new Map();
    const short = new Set();
    if (code === 'zh' || code === 'ja')
        return { names, short };
    for (const month of ['long', 'short']) {
        for (const day of [{}, { day: 'numeric' }]) {
            const format = new Intl.DateTimeFormat(locale, { month, ...day, timeZone: 'UTC', calendar: 'gregory' });
            for (let index = 0; index < 12; index++) {
                const part = format.formatToParts(Date.UTC(2001, index, 1)).find(({ type }) => type === 'month');
                const name = part?.value.replace(/\.$/, '') ?? '';
                const lower = name.toLowerCase();
                if (!/\p{L}/u.test(name) || names.has(lower))
                    continue;
                names.set(lower, index + 1);
                if (month === 'short')
                    short.add(lower);
            }
        }
    }
    if (code === 'en') {
        names.set('sept', 9);
        short.add('sept');
    }
    for (const [name, month] of Object.entries(months))
        names.set(name.toLowerCase(), month);
    return { names, short };
}
const withCapital = (name) => name.charAt(0).toUpperCase() + name.slice(1);
function weekdayNames({ locale, code }) {
    const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    const names = new Map();
    // 7 January 2001 was a Sunday.
    for (let day = 0; day < 7; day++)
        names.set(format.format(Date.UTC(2001, 0, 7 + day)).toLowerCase(), day);
    const more = {
        ru: ['', '', '', 'среду', '', 'пятницу', 'субботу'],
        uk: ['неділю', '', '', 'середу', '', "п'ятницю", 'суботу'],
        pl: ['niedzielę', '', '', 'środę', '', '', 'sobotę'],
        zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
        ja: ['日曜', '月曜', '火曜', '水曜', '木曜', '金曜', '土曜'],
    };
    more[code]?.forEach((name, day) => name && names.set(name, day));
    // “Pazar” is a market too, الأحد also “one of”.
    if (code === 'tr')
        names.delete('pazar');
    return names;
}

export { calendarOf };
