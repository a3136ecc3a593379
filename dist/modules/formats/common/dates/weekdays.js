import { wordingLocale } from '../../../story/dates/intl-date.js';

const known = new Map();
/** The names of the days of the week in a language, in lower case. */
function weekdays(lang) {
    const found = known.get(lang) ?? namesOf(wordingLocale(lang));
    if (known.size < 100)
        known.set(lang, found);
    return found;
}
function namesOf(locale) {
    const { format } = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    return new Set([...Array(7).keys()].map((day) => format(Date.UTC(2001, 0, day + 1)).toLowerCase()));
}

export { weekdays };
