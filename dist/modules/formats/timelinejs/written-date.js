import { isoWhen } from '../common/dates/iso-date.js';
import { Losses } from '../common/losses.js';

const clock = /(?:^|[\sT]+)(\d{1,2})(?:[:.h](\d\d))?(?:[:.](\d\d))?\s*(?:([ap])\.?m\.?|uhr|h)?\s*$/i;
const iso = /^(-?\d{1,15})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const monthAndYear = /^(\d{1,2})\/(\d{4})$/;
/** A time of day such as “9:30”, “9.30 pm” or “9:30:15”; undefined where it is none. */
function clockParts(text) {
    const [match, hour = '', minute, second, half] = clock.exec(text) ?? [];
    if (match === undefined || match.trim() !== text.trim())
        return undefined;
    const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
    return { hour: String(hours), ...(minute && { minute }), ...(second && { second }) };
}
/**
 * The parts of a date that is one text: 2031-03-01, 3/1/2031 with the month first as TimelineJS has it, “March 1, 2031”,
 * each with a time of day behind it or without. Undefined where it is none.
 * @param dayFirst of 1/3/2031 the day stands first
 */
function writtenParts(text, lang, { dayFirst = false } = {}) {
    const [whole, time] = [
        text.trim(),
        /[\sT]\d{1,2}(?:[:.h]\d\d){1,2}\s*(?:[ap]\.?m\.?)?$/i.exec(text.trim()),
    ];
    const day = time ? whole.slice(0, time.index) : whole;
    const clocked = time ? clockParts(time[0].replace(/^T/, '')) : {};
    const [, year, month, date] = iso.exec(day) ?? [];
    if (year)
        return { year, ...(month && { month }), ...(date && { day: date }), ...clocked };
    const [, first, second, inYear] = slashed.exec(day) ?? [];
    // With dots no country writes the month first.
    if (first && second && inYear)
        return dayFirst || day.includes('.') || Number(first) > 12
            ? { year: inYear, month: second, day: first, ...clocked }
            : { year: inYear, month: first, day: second, ...clocked };
    const [, ofMonth, ofYear] = monthAndYear.exec(day) ?? [];
    if (ofMonth && ofYear)
        return { year: ofYear, month: ofMonth };
    const when = isoWhen(day, '', new Losses(), lang) ?? isoWhen(day, '', new Losses());
    const [, ...named] = iso.exec(when ?? '') ?? [];
    return named[0]
        ? { year: named[0], ...(named[1] && { month: named[1] }), ...(named[2] && { day: named[2] }), ...clocked }
        : undefined;
}
/** Whether dates such as 13/3/2031 among those of a sheet tell that its days stand first. */
const isDayFirst = (dates) => dates.some((date) => {
    const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(date.trim()) ?? [];
    return Number(first) > 12 && Number(second) <= 12;
});
/** Whether a date may be read in two ways: 3/1/2031. */
const isAmbiguous = (date) => {
    const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(date.trim()) ?? [];
    return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && first !== second;
};

export { clockParts, isAmbiguous, isDayFirst, writtenParts };
