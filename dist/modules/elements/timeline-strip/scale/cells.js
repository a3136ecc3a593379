import { isAmerican } from '../../../story/language/english.js';

const dayLength = 864e5;
const most = 12;
/** What Date can tell. */
const farthest = 1e8;
/** From the finest to the coarsest, with how many days one takes about. */
const steps = [
    ...[1, 2, 3, 6, 12].map((step) => ['hour', step, step / 24]),
    ...[1, 2, 7, 14].map((step) => ['day', step, step]),
    ...[1, 2, 3, 6].map((step) => ['month', step, step * 30.4]),
    ...[...Array(12).keys()]
        .map((power) => 10 ** power)
        .flatMap((ten) => (ten === 10 ? [10, 20, 25, 50] : [ten, 2 * ten, 5 * ten]))
        .map((step) => ['year', step, step * 365.24]),
];
/** The round steps, of hours to millions of years, that cover the time from one day to another, a dozen at most. */
function cellsOf(first, last, lang) {
    const rough = steps.find(([, , days]) => (last - first) / days <= most - 1) ?? steps.at(-1);
    const [unit, step] = rough;
    const start = startOf(first, unit, step);
    const isOurs = isAmerican(lang) && unit !== 'hour' && yearOf(start) > 0;
    const word = wording(unit, lang, isOurs ? inAmerican[unit] : formats(unit, lang, yearOf(first) < 1));
    const cells = [];
    for (let from = start; from < last || !cells.length;) {
        const to = next(from, unit, step);
        cells.push({ from, to, label: word(from, cells.length) });
        from = to;
    }
    return cells;
}
const yearOf = (day) => Math.abs(day) < farthest ? new Date(day * dayLength).getUTCFullYear() : Math.floor(1970 + day / 365.2425);
function dayOf(year, month = 0) {
    const days = (year - 1970) * 365.2425;
    if (Math.abs(days) >= farthest)
        return Math.floor(days);
    // Not Date.UTC, which takes the year 90 for 1990.
    const date = new Date(0);
    date.setUTCFullYear(year, month, 1);
    return date.getTime() / dayLength;
}
function startOf(day, unit, step) {
    const year = yearOf(day);
    if (unit === 'year')
        return dayOf(Math.floor(year / step) * step);
    if (unit === 'month')
        return dayOf(year, Math.floor(new Date(day * dayLength).getUTCMonth() / step) * step);
    return unit === 'day' ? Math.floor(day) : Math.floor((day * 24) / step) * (step / 24);
}
function next(from, unit, step) {
    if (unit === 'year')
        return dayOf(Math.round(yearOf(from + 1) / step) * step + step);
    if (unit === 'month')
        return dayOf(yearOf(from), new Date(from * dayLength).getUTCMonth() + step);
    // Counted in whole hours, so that parts of a day do not add up to a little less.
    return Math.round(from * 24 + (unit === 'day' ? step * 24 : step)) / 24;
}
/** How steps are named: what a name repeats of the first one is left out. */
function wording(unit, lang, [long, short]) {
    return (day, index) => {
        if (Math.abs(day) >= farthest)
            return new Intl.NumberFormat([lang, 'en']).format(yearOf(day + 1));
        const date = new Date(day * dayLength);
        const isNamed = !index || (unit === 'month' && !date.getUTCMonth()) || (unit === 'hour' && !date.getUTCHours());
        return (isNamed ? long : short)(date);
    };
}
function formats(unit, lang, withEra) {
    const year = { year: 'numeric', ...(withEra && { era: 'short' }) };
    const day = { day: 'numeric', month: 'short' };
    const options = {
        hour: [{ ...day, hour: 'numeric' }, { hour: 'numeric' }],
        day: [day, day],
        month: [{ month: 'short', year: 'numeric' }, { month: 'short' }],
        year: [year, year],
    };
    const [long, short] = options[unit].map((each) => {
        const format = new Intl.DateTimeFormat([lang, 'en'], { ...each, timeZone: 'UTC', calendar: 'gregory' });
        return (date) => format.format(date);
    });
    return [long, short];
}
/** Of what JavaScript itself writes: Thu, 01 Jan 1970. */
const part = (date, index) => date.toUTCString().split(' ')[index].replace(/^0+/, '');
const monthIn = (date) => part(date, 2);
const dayIn = (date) => `${monthIn(date)} ${part(date, 1)}`;
const yearIn = (date) => part(date, 3);
/** The same words as those of `Intl`. */
const inAmerican = {
    day: [dayIn, dayIn],
    month: [(date) => `${monthIn(date)} ${yearIn(date)}`, monthIn],
    year: [yearIn, yearIn],
};

export { cellsOf };
