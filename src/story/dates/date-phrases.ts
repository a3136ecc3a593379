/** What Intl cannot say of a date. Each takes a date that is worded already. */
export interface DatePhrases {
  about(date: string): string;
  uncertain(date: string): string;
  from(start: string): string;
  until(end: string): string;
  fromToUnknown(start: string): string;
  unknownUntil(end: string): string;
  /** Spring to winter around a year, which `{}` stands for; in a language without, a season is shown as its year. */
  season?: readonly [string, string, string, string];
  /** Ten years such as 2010 to 2019; in a language without, the first and the last year are shown. */
  decade?(firstYear: number): string;
}

/** For languages that have no entry below: signs that most readers know. */
const signs: DatePhrases = {
  about: (date) => `≈ ${date}`,
  uncertain: (date) => `${date} (?)`,
  from: (start) => `${start} –`,
  until: (end) => `– ${end}`,
  fromToUnknown: (start) => `${start} – ?`,
  unknownUntil: (end) => `? – ${end}`,
};

const english: DatePhrases = {
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

export const datePhrases = (locale: string): DatePhrases => languages.get(locale.split('-')[0]!) ?? signs;

/** Brings the words of one more language; signs such as ≈ and ? stand for those of others. */
export const addDatePhrases = (language: string, words: DatePhrases) => void languages.set(language, words);
