import { matchLanguage } from '../language/match.js';

const seasons = ['spring', 'summer', 'autumn', 'winter'];
/** Signs that most readers know, for languages without an entry. */
const signs = {
    about: (date) => `≈ ${date}`,
    uncertain: (date) => `${date} (?)`,
    from: (start) => `${start} –`,
    until: (end) => `– ${end}`,
    fromToUnknown: (start) => `${start} – ?`,
    unknownUntil: (end) => `? – ${end}`,
};
const theDecade = (words, kind) => (kind === 'decade' ? `the ${words}` : words);
const english = {
    about: (date, kind) => `about ${theDecade(date, kind)}`,
    uncertain: (date) => `${date} (uncertain)`,
    from: (start, kind) => `from ${theDecade(start, kind)}`,
    until: (end, kind) => `until ${theDecade(end, kind)}`,
    fromToUnknown: (start, kind) => `from ${theDecade(start, kind)} (end unknown)`,
    unknownUntil: (end, kind) => `until ${theDecade(end, kind)} (start unknown)`,
    season: ['spring {}', 'summer {}', 'autumn {}', 'winter {}'],
    decade: (firstYear) => `${firstYear}s`,
};
/** By the language that `matchLanguage` names. */
const languages = new Map([['en', english]]);
const datePhrases = (locale) => languages.get(matchLanguage(locale)) ?? signs;
/** Adds the words of a language; a language without them shows signs such as ≈ and ?. */
const addDatePhrases = (language, words) => void languages.set(language, words);

export { addDatePhrases, datePhrases, seasons };
