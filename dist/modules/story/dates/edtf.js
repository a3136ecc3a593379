/**
 * The text is no date of EDTF level 0 or 1, or no such date exists; `message` says why, in a sentence for an
 * editor.
 */
class WhenError extends Error {
    constructor() {
        super(...arguments);
        this.name = 'WhenError';
    }
}
const howToWrite = 'write a date as 2025, 2025-11 or 2025-11-19';
/** In English. */
const monthNames = [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const dateShape = /^(?:Y(-?[1-9]\d{4,})|(-?\d\d(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T(.*))?)([?~%]?)$/;
const timeShape = /^(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d(?::\d\d)?)?$/;
/** A day that every month has, which most dates are. */
const plainDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;
/** Whether a text is a day, and one that exists, to be seen without reading it. */
const isPlainDay = (text) => plainDay.test(text);
// Each date of a story is read several times, for its position, its span and its words. To remember one that is no plain day
// takes less than to read it again; the longest story has 10,000 entries.
const datesRead = new Map();
/** Reads one date, not a span; `parseWhen` says how. */
function parseDate(text) {
    if (isPlainDay(text))
        return readPlainDay(text);
    const known = datesRead.get(text);
    if (known)
        return known;
    const date = readDate(text);
    if (datesRead.size >= 16_384)
        datesRead.clear();
    datesRead.set(text, date);
    return date;
}
const readPlainDay = (text) => ({
    approximate: false,
    uncertain: false,
    kind: 'day',
    year: +text.slice(0, 4),
    month: +text.slice(5, 7),
    day: +text.slice(8),
});
function readDate(text) {
    const [, longYear, year = '', month, day, time, mark = ''] = dateShape.exec(text) ?? refuse(text, howToWrite);
    const trust = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
    if (longYear) {
        if (longYear.length > 15 + +longYear.startsWith('-'))
            refuse(text, 'a year has at most 15 digits');
        return { ...trust, kind: 'year', year: +longYear };
    }
    if (year === '-0000')
        refuse(text, 'the year before 0001 is written 0000');
    if (year.includes('X')) {
        if (month || time !== undefined)
            refuse(text, 'a year with X has no month, day or time');
        return { ...trust, kind: 'years', ...yearsOf(year) };
    }
    const known = { ...trust, year: +year };
    if (time !== undefined && !+day)
        refuse(text, 'a time of day needs its day');
    if (month === undefined)
        return { ...known, kind: 'year' };
    if (month === 'XX') {
        if (day && day !== 'XX')
            refuse(text, 'a day needs its month');
        return { ...known, kind: 'year' };
    }
    if (month > '20' && month < '25') {
        if (day)
            refuse(text, 'a season has no days');
        return { ...known, kind: 'season', season: (+month - 20) };
    }
    if (month < '01' || month > '12')
        refuse(text, `there is no month ${month}`);
    if (day === undefined || day === 'XX')
        return { ...known, kind: 'month', month: +month };
    const days = daysIn(+year, +month);
    if (day === '00')
        refuse(text, 'there is no day 00');
    if (+day > days)
        refuse(text, `${monthNames[+month - 1]} ${year} has ${days} days`);
    const date = { ...known, month: +month, day: +day };
    return time === undefined ? { ...date, kind: 'day' } : { ...date, kind: 'time', ...parseTime(text, time) };
}
function parseTime(text, time) {
    const [, hour, minute, second, zone] = timeShape.exec(time) ?? refuse(text, 'write a time of day as 09:30Z or 09:30+02:00');
    if (!zone)
        refuse(text, 'add the time zone: Z for UTC, or such as +02:00');
    if (+hour > 23)
        refuse(text, 'hours go from 00 to 23');
    if (+minute > 59)
        refuse(text, 'minutes go from 00 to 59');
    if (second && +second > 59)
        refuse(text, 'seconds go from 00 to 59');
    return {
        hour: +hour,
        minute: +minute,
        ...(second && { second: +second }),
        offset: zone === 'Z' ? 0 : parseZone(text, zone),
    };
}
function parseZone(text, zone) {
    const [hours = '', minutes = '00'] = zone.split(':');
    const offset = +hours * 60 + +(zone.charAt(0) + minutes);
    if (zone.startsWith('-') && offset === 0)
        refuse(text, 'UTC is written Z');
    if (minutes > '59' || offset < -720 || offset > 840)
        refuse(text, 'time zones go from -12:00 to +14:00');
    return offset;
}
function yearsOf(year) {
    const [low, high] = [+year.replaceAll('X', '0'), +year.replaceAll('X', '9')];
    return year.startsWith('-') ? { year: high, lastYear: low || -1 } : { year: low, lastYear: high };
}
const monthsOf30 = new Set([4, 6, 9, 11]);
function daysIn(year, month) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return month === 2 ? (leap ? 29 : 28) : monthsOf30.has(month) ? 30 : 31;
}
/** Ends the reading: `text` is no date, for this reason. */
function refuse(text, reason) {
    throw new WhenError(`${text}: ${reason}`);
}

export { WhenError, howToWrite, isPlainDay, monthNames, parseDate, refuse };
