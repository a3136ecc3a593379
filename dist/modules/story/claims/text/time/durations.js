import { measureOf } from '../../numbers/measures.js';

/** The spans of time of a text. */
function durationsIn(read) {
    return read.numbers.flatMap((number) => {
        const { value, text } = number;
        if (!Number.isInteger(value) || value > 999)
            return [];
        const [unit] = /^(?:day|week|month|year)$/.exec(measureOf(number, read)?.unit ?? '') ?? [];
        return unit
            ? [{ count: value, unit: unit, text: `${text} ${unit}${value === 1 ? '' : 's'}` }]
            : [];
    });
}
/** A date moved by a span of time; undefined where it says too little for that. */
function shifted({ year, month, day }, count, unit) {
    if (year === undefined || (month ?? 0) > 12)
        return undefined;
    if (unit === 'year')
        return { year: year + count, ...(month && { month }), ...(day && { day }) };
    if (month === undefined)
        return undefined;
    if (unit === 'month') {
        const months = year * 12 + month - 1 + count;
        return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, ...(day && { day }) };
    }
    if (day === undefined)
        return undefined;
    const end = new Date(Date.UTC(year, month - 1, day + count * (unit === 'week' ? 7 : 1)));
    return { year: end.getUTCFullYear(), month: end.getUTCMonth() + 1, day: end.getUTCDate() };
}

export { durationsIn, shifted };
