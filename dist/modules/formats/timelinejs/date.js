import { monthNames } from '../common/dates/month-names.js';
import { textOf } from '../common/values.js';
import { offsetAt } from './zone.js';
import { writtenParts } from './written-date.js';
import { isWhen } from '../../story/dates/when.js';
import { isFields } from '../../story/fields.js';

/**
 * A date of TimelineJS in EDTF. Its parts are numbers or texts of numbers; one that is missing or empty says how precise
 * the date is. A negative year is one before Christ, which EDTF counts from 0: -44 is `-0043`. A time of day has no zone,
 * so it is lost unless `zone` tells it. A month may be named in `lang` or in English, and all of it written as one text.
 */
function timelineJsDate(date, path, losses, { zone, lang = 'en' } = {}) {
    const parts = partsOf(isFields(date) ? date : (writtenParts(textOf(date), lang) ?? { date }), lang);
    const { year, month, day } = parts;
    const when = year === undefined ? undefined : edtf(year, month, day);
    const isLong = when?.startsWith('Y');
    if (isLong && month)
        losses.add(`${path}.month`, 'a year of more than four digits has no months');
    if (day && (isLong || !month))
        losses.add(`${path}.day`, 'a day without its month');
    const time = when && day && month && !isLong && isWhen(when) ? timeOf(parts, zone) : undefined;
    for (const name of Object.keys(parts)) {
        if (['year', 'month', 'day'].includes(name) || (time && name !== 'millisecond' && isTime(name)))
            continue;
        losses.add(`${path}.${name}`, isTime(name) ? whyNoTime(name, parts, zone) : 'no home in a date');
    }
    if (when !== undefined && isWhen(when + (time ?? '')))
        return when + (time ?? '');
    losses.add(path, `no such date: ${JSON.stringify(parts).slice(0, 200)}`, 'no-such-date');
    return undefined;
}
function partsOf(date, lang) {
    const parts = Object.fromEntries(Object.entries(date).flatMap(([name, value]) => {
        const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
        return text === '' ? [] : [[name, text]];
    }));
    const month = parts.month && monthNumber(parts.month, lang);
    return month ? { ...parts, month } : parts;
}
/** The number of a month that is named, such as “March” or “Mar.”. */
function monthNumber(name, lang) {
    const small = name.toLowerCase();
    const known = [lang, 'en']
        .map(monthNames)
        .map((names) => names.get(small) ?? names.get(small.replace(/\.$/, '')));
    return known.find((each) => each !== undefined)?.toString();
}
const isTime = (name) => ['hour', 'minute', 'second', 'millisecond'].includes(name);
const whyNoTime = (name, { minute }, zone) => name === 'millisecond' && zone
    ? 'parts of a second'
    : zone && !minute
        ? 'a time of day without its minutes'
        : 'a time of day without its zone';
function edtf(year, month, day) {
    if (!/^-?\d{1,15}$/.test(year) || Number(year) === 0)
        return undefined;
    const counted = Number(year) < 0 ? Number(year) + 1 : Number(year);
    if (Math.abs(counted) > 9999)
        return `Y${counted}`;
    const padded = `${counted < 0 ? '-' : ''}${String(Math.abs(counted)).padStart(4, '0')}`;
    return [padded, ...(month ? [month, ...(day ? [day] : [])] : []).map((part) => part.padStart(2, '0'))].join('-');
}
function timeOf({ year, month, day, hour, minute, second }, zone) {
    if (!zone || !hour || !minute)
        return undefined;
    const offset = offsetAt(zone, [Number(year), Number(month), Number(day), Number(hour), Number(minute)]);
    return (offset &&
        `T${[hour, minute, ...(second ? [second] : [])].map((part) => part.padStart(2, '0')).join(':')}${offset}`);
}

export { timelineJsDate };
