const dayLength = 86_400_000;
/** The day of a moment in EDTF or ISO 8601, where it tells one. */
function dayOf(when) {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(when ?? '') ?? [];
    return year && month && day ? { year: +year, month: +month, day: +day } : undefined;
}
/** Whether a date of the article, which tells at least a weekday or a month, may be a day. */
const isOnDay = (told, day) => told.weekday !== undefined
    ? told.weekday === weekdayOf(day)
    : told.month !== undefined && agrees(told, day);
/** Milliseconds, to tell how far two days are apart. */
const dayNumber = ({ year = 0, month = 1, day = 1 }) => Date.UTC(year, month - 1, day) / dayLength;
/** Whether a day is all that a date tells. */
const fits = (claimed, day) => ['year', 'month', 'day'].every((part) => claimed[part] === undefined || claimed[part] === day[part]);
/** Whether two dates contradict each other in nothing that both tell. */
const agrees = (said, claimed) => ['year', 'month', 'day'].every((part) => said[part] === undefined || claimed[part] === undefined || said[part] === claimed[part]);
/** The days that a word such as “Monday” or “yesterday” may mean, written on `day`. */
function daysNear(day, { weekday, fromToday }) {
    const at = Date.UTC(day.year, day.month - 1, day.day);
    const offsets = fromToday === undefined ? [...Array(15).keys()].map((index) => index - 7) : [fromToday];
    return offsets
        .map((offset) => new Date(at + offset * dayLength))
        .filter((each) => weekday === undefined || each.getUTCDay() === weekday)
        .map((each) => ({ year: each.getUTCFullYear(), month: each.getUTCMonth() + 1, day: each.getUTCDate() }));
}
/** 0 is Sunday; none of what is no whole day. */
function weekdayOf({ year, month, day }) {
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
/** In EDTF, with X for a year that is not told. */
const isoOf = ({ year, month, day }) => [String(year ?? 'XXXX').padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

export { agrees, dayNumber, dayOf, daysNear, fits, isOnDay, isoOf, weekdayOf };
