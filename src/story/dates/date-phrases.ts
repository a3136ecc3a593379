import {matchLanguage} from '../language/match.js';

/** The kind of a date, as far as a language's articles and cases depend on it. */
export type DateKind =
  | 'time'
  | 'day'
  | 'month'
  | 'year'
  /** A hundred years, or ten that have no name of their own, such as 1900 to 1909. */
  | 'years'
  | 'decade'
  /** An approximate date, already worded by `about`, with its article. */
  | 'about'
  | (typeof seasons)[number];

export const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

/** Words around a date, such as “from” or “until”, where the date itself is worded already. */
export type DatePhrase = (words: string, kind: DateKind) => string;

/** How a language words the kinds of date that Intl has no words for. */
export interface DateForms {
  /** Spring to winter, with `{}` in place of the year; a language without these shows a season as its year. */
  season?: readonly [string, string, string, string];
  /** Ten years such as 2010 to 2019; a language without this shows the first and the last year. */
  decade?(firstYear: number): string;
}

/** How a language words approximate, uncertain and open dates, and where it departs from Intl. */
export interface DatePhrases extends DateForms {
  about: DatePhrase;
  uncertain: DatePhrase;
  from: DatePhrase;
  until: DatePhrase;
  fromToUnknown: DatePhrase;
  unknownUntil: DatePhrase;
  /** An approximate date after `from` or `until`, for a language in which `about` cannot stand there. */
  aboutWithin?: DatePhrase;
  /** Seasons and decades in the case that `about`, `from` and `until` take; months in that case come from Intl. */
  genitive?: DateForms;
  /** A year within a phrase or after a season, for a language that adds a word to the number, such as “г.”. */
  year?(words: string): string;
  /** Two dates as a span, for a language whose readers know neither a spaced dash nor the words of Intl. */
  span?(start: string, end: string): string;
  /** Corrects the words of Intl where newspapers of the language write them otherwise. */
  mend?: DatePhrase;
}

/** Signs that most readers know, for languages without an entry. */
const signs: DatePhrases = {
  about: (date) => `≈ ${date}`,
  uncertain: (date) => `${date} (?)`,
  from: (start) => `${start} –`,
  until: (end) => `– ${end}`,
  fromToUnknown: (start) => `${start} – ?`,
  unknownUntil: (end) => `? – ${end}`,
};

const theDecade = (words: string, kind: DateKind) => (kind === 'decade' ? `the ${words}` : words);

const english: DatePhrases = {
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

export const datePhrases = (locale: string): DatePhrases => languages.get(matchLanguage(locale)) ?? signs;

/** Adds the words of a language; a language without them shows signs such as ≈ and ?. */
export const addDatePhrases = (language: string, words: DatePhrases) => void languages.set(language, words);
