/**
 * The text is no date of EDTF level 0 or 1, or no such date exists; `message` says why, in a sentence for an
 * editor.
 */
class WhenError extends Error {
    name = 'WhenError';
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

/**
 * Where a date lies in time: days from 1970-01-01T00:00Z to the first moment the date may mean, with a
 * fraction for a time of day, in the proleptic Gregorian calendar. A span lies at its start, or at its end
 * where no start is given; a season lies at its northern months.
 * @throws {WhenError} where `parseWhen` does
 */
function position(when) {
    if (!when.includes('/'))
        return firstMoment(parseDate(when));
    const [start = '', end = ''] = when.split('/');
    return firstMoment(parseDate(/\d/.test(start) ? start : end));
}
function firstMoment(date) {
    const month = date.kind === 'season' ? date.season * 3 : 'month' in date ? date.month : 1;
    const days = daysTo(date.year, month) + ('day' in date ? date.day - 1 : 0);
    if (date.kind !== 'time')
        return days;
    // Whole seconds are added up and divided once: rounding would make two numbers of one moment written in two zones.
    return (days * 86_400 + (date.hour * 60 + date.minute - date.offset) * 60 + (date.second ?? 0)) / 86_400;
}
/**
 * Where the last moment ends that a date may mean, in days as `position` counts them: `2031` at the end of the year, `203X`
 * at the end of the decade, a time of day where it begins. Of a span it is the end; where that is open or unknown, the end
 * of the start.
 * @throws {WhenError} where `parseWhen` does
 */
function endPosition(when) {
    const [start = '', end = ''] = when.split('/');
    const date = parseDate(/\d/.test(end) ? end : start);
    switch (date.kind) {
        case 'time':
            return firstMoment(date);
        case 'day':
            return firstMoment(date) + 1;
        case 'month':
            return daysTo(date.year, date.month + 1);
        case 'season':
            return daysTo(date.year, date.season * 3 + 3);
        case 'years':
            return daysTo(date.lastYear + 1, 1);
        default:
            return daysTo(date.year + 1, 1);
    }
}
/** Days from 1970-01-01 to the first of a month; months beyond 12 lie in the next year. */
function daysTo(year, month) {
    // Years are counted from March, so that the leap day is the last of its year:
    // howardhinnant.github.io/date_algorithms.html
    const y = year + Math.floor((month - 3) / 12);
    const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
    return 365 * y + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) - 719_468;
}

/** Whether a text is a date of EDTF, and one that exists. */
function isWhen(text) {
    try {
        return isPlainDay(text) || Boolean(parseWhen(text));
    }
    catch (error) {
        if (error instanceof WhenError)
            return false;
        throw error;
    }
}
/** Characters of a date at most; no date of level 1 needs more. */
const longestWhen = 64;
/**
 * Reads a date of EDTF level 0 or 1 (ISO 8601-2:2019, loc.gov/standards/datetime) in the proleptic Gregorian
 * calendar. Stricter than EDTF: a time of day needs its zone, and a year has at most 15 digits. An impossible
 * date is refused, never repaired.
 * @throws {WhenError}
 */
function parseWhen(text) {
    if (text.length > longestWhen) {
        refuse(`${text.slice(0, 24)}…`, `a date has at most ${longestWhen} characters`);
    }
    if (!text.includes('/'))
        return parseDate(text);
    const [startText = '', endText = '', more] = text.split('/');
    if (more !== undefined)
        refuse(text, howToWrite);
    const start = parseEnd(startText);
    const end = parseEnd(endText);
    if (typeof start === 'string' && typeof end === 'string')
        refuse(text, 'one end at least must be a date');
    if (typeof start !== 'string' && typeof end !== 'string') {
        const timed = start.kind === 'time';
        if (timed !== (end.kind === 'time'))
            refuse(text, 'give both ends a time of day, or neither');
        if (timed ? position(endText) < position(startText) : lastDay(end) < firstDay(start)) {
            refuse(text, 'the end is before the start');
        }
    }
    return { kind: 'span', start, end };
}
const parseEnd = (text) => (text === '' ? 'unknown' : text === '..' ? 'open' : parseDate(text));
// The first and the last day that a date may mean, as numbers such as 20251119 that can be compared.
const firstDay = (date) => date.year * 10_000 + ('month' in date ? date.month : 1) * 100 + ('day' in date ? date.day : 1);
const lastDay = (date) => ('lastYear' in date ? date.lastYear : date.year) * 10_000 +
    ('month' in date ? date.month : 12) * 100 +
    ('day' in date ? date.day : 31);

/**
 * An article file that is no story yet. `problems` holds all that is wrong, in the order of the file; `message` says
 * the same in lines for people, one block each: `a.md:14:5 timeline[0].when: 2025-02-30: February 2025 has 28 days`.
 */
class ArticleError extends Error {
    name = 'ArticleError';
    problems;
    constructor(problems) {
        super(problems.map(describe).join('\n'));
        this.problems = problems;
    }
}
/** In the order of the file. */
const inOrder = (a, b) => a.line - b.line || a.column - b.column;
/** Takes down what is wrong with one file, to tell it all at once. */
class Problems {
    #file;
    #most;
    #found = [];
    /** @param most so many are taken down: more would not be read, and each may have taken a search. */
    constructor(file, most = 100) {
        this.#file = file;
        this.#most = most;
    }
    /** @throws {ArticleError} where there are as many as are taken down */
    add(at, path, reason, help = {}) {
        const { line, column } = at;
        this.#found.push({ file: this.#file, line, column, path, reason, ...help });
        if (this.#found.length === this.#most)
            this.throwIfAny();
    }
    /** @throws {ArticleError} with all that was added so far */
    throwIfAny() {
        if (this.#found.length === 0)
            return;
        throw new ArticleError(this.list());
    }
    /** All that was added so far, in the order of the file. */
    list() {
        return [...this.#found].sort(inOrder);
    }
}
/** A problem in lines for people. */
function describe({ file, line, column, path, reason, remedy, nearest }) {
    const more = [
        nearest && `nearest${nearest.line ? ` (line ${nearest.line})` : ''}: ${quoted(nearest.text)}`,
        remedy,
    ];
    return [`${file}:${line}:${column} ${path}: ${reason}`, ...more.filter(Boolean)].join('\n  ');
}
/** Words as a message shows them: in quotation marks, cut where they are long. */
function quoted(words) {
    const line = words.replace(/\s+/g, ' ').trim();
    return `“${line.length > 240 ? `${line.slice(0, 239).trimEnd()}…` : line}”`;
}

export { ArticleError as A, Problems as P, WhenError as W, parseWhen as a, inOrder as b, isPlainDay as c, endPosition as e, isWhen as i, longestWhen as l, monthNames as m, position as p, quoted as q };
