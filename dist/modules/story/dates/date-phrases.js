import { matchLanguage } from '../language/match.js';

const seasons = ['spring', 'summer', 'autumn', 'winter'];
/** For languages that have no entry below: signs that most readers know. */
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
/** Brings the words of one more language; signs such as ≈ and ? stand for those of others. */
const addDatePhrases = (language, words) => void languages.set(language, words);

export { addDatePhrases, datePhrases, seasons };
