import { stemOf } from '../words.js';

const known = new Map();
/** The words of a language for units of time, as Intl writes them beside a number. */
function unitWords(language) {
    const found = known.get(language.code);
    if (found)
        return found;
    const words = new Map();
    for (const unit of ['day', 'week', 'month', 'year']) {
        const format = new Intl.NumberFormat(language.locale, { style: 'unit', unit, unitDisplay: 'long' });
        for (const count of [1, 2, 3, 5, 11]) {
            const part = format.formatToParts(count).find(({ type }) => type === 'unit');
            const word = part?.value.trim().toLowerCase() ?? '';
            if (!word)
                continue;
            words.set(language.unspaced ? word.replace(/^[かカヶケ箇个個]/, '').charAt(0) : stemOf(word, language), unit);
        }
    }
    if (known.size < 100)
        known.set(language.code, words);
    return words;
}
/** The spans of time of a text. */
function durationsIn({ numbers, language }) {
    const words = unitWords(language);
    return numbers.flatMap(({ value, units, text }) => {
        const unit = units.map((each) => words.get(each)).find(Boolean);
        return unit && Number.isInteger(value) && value < 1000
            ? [{ count: value, unit, text: `${text} ${unit}${value === 1 ? '' : 's'}` }]
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
