import { monthNames } from './edtf.js';

/** A date without a time of day, of a year from 1000 to 9999, as Intl words it for Americans. */
function americanDate(date) {
    if (date.kind === 'year')
        return `${date.year}`;
    const month = monthNames[date.month - 1];
    return date.kind === 'month' ? `${month} ${date.year}` : `${month} ${date.day}, ${date.year}`;
}
/**
 * Words days of the years from 1000 to 9999. `word` is asked for one of each `day` of the year: a language changes nothing but the
 * number from one year to the next, and Intl takes ten times as long as to put it there.
 */
function daysInWords() {
    /** What stands before and behind the year in the words for a day. */
    const around = new Map();
    return (year, day, word) => {
        let parts = around.get(day);
        if (!parts) {
            const words = word();
            parts = words.split(`${year}`);
            // Not where the language has figures of its own.
            if (parts.length !== 2)
                return words;
            around.set(day, parts);
        }
        // In one piece: engines keep the pieces of what is put together by `+`, which takes twice the room.
        return parts.join(`${year}`);
    };
}

export { americanDate, daysInWords };
