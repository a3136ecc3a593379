import { parseDate } from './edtf.js';

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

export { endPosition, position };
