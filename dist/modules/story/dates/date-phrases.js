/** For languages that have no entry below: signs that most readers know. */
const signs = {
    about: (date) => `≈ ${date}`,
    uncertain: (date) => `${date} (?)`,
    from: (start) => `${start} –`,
    until: (end) => `– ${end}`,
    fromToUnknown: (start) => `${start} – ?`,
    unknownUntil: (end) => `? – ${end}`,
};
const english = {
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    from: (start) => `from ${start}`,
    until: (end) => `until ${end}`,
    fromToUnknown: (start) => `from ${start} (end unknown)`,
    unknownUntil: (end) => `until ${end} (start unknown)`,
    season: ['spring {}', 'summer {}', 'autumn {}', 'winter {}'],
    decade: (firstYear) => `${firstYear}s`,
};
/** By language, without region or script. */
const languages = new Map([['en', english]]);
const datePhrases = (locale) => languages.get(locale.split('-')[0]) ?? signs;
/** Brings the words of one more language; signs such as ≈ and ? stand for those of others. */
const addDatePhrases = (language, words) => void languages.set(language, words);

export { addDatePhrases, datePhrases };
