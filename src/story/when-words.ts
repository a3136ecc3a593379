import {parseWhen} from './when.js';
import type {WhenDate} from './when.js';
import {formatDate, formatSpan, wordingLocale} from './when-format.js';
import type {CalendarDate} from './when-format.js';

/** What Intl cannot say of a date. Each takes a date that is worded already. */
interface Words {
  about(date: string): string;
  uncertain(date: string): string;
  from(start: string): string;
  until(end: string): string;
  fromToUnknown(start: string): string;
  unknownUntil(end: string): string;
  /** Spring to winter; in a language without, a season is shown as its year. */
  season?: readonly [string, string, string, string];
  /** Ten years such as 2010 to 2019; in a language without, the first and the last year are shown. */
  decade?(firstYear: number): string;
}

/** For languages that have no entry below: signs that most readers know. */
const signs: Words = {
  about: (date) => `≈ ${date}`,
  uncertain: (date) => `${date} (?)`,
  from: (start) => `${start} –`,
  until: (end) => `– ${end}`,
  fromToUnknown: (start) => `${start} – ?`,
  unknownUntil: (end) => `? – ${end}`,
};

const wordsByLanguage: Partial<Record<string, Words>> = {
  en: {
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    from: (start) => `from ${start}`,
    until: (end) => `until ${end}`,
    fromToUnknown: (start) => `from ${start} (end unknown)`,
    unknownUntil: (end) => `until ${end} (start unknown)`,
    season: ['spring', 'summer', 'autumn', 'winter'],
    decade: (firstYear) => `${firstYear}s`,
  },
};

/**
 * The date in words of the language `lang` (a BCP 47 tag; `en` stands in for one that Intl does not know), as
 * precise as it was written and no more: "July 2013", "44 BC", "about November 2025", "November 19, 2025 at
 * 9:30 AM UTC+2". The calendar is Gregorian, and the words do not depend on the time zone of the machine. `join` words
 * two dates with a dash between them.
 * @throws {WhenError} where `parseWhen` does
 */
export function wordWhen(when: string, lang: string, join = formatSpan): string {
  const parsed = parseWhen(when);
  const words = wordsByLanguage[wordingLocale(lang).split('-')[0]!] ?? signs;
  const word = (date: WhenDate) => wordDate(date, words, lang, join);
  if (parsed.kind !== 'span') return word(parsed);
  const {start, end} = parsed;
  if (typeof start === 'string') {
    return (start === 'open' ? words.until : words.unknownUntil)(word(end as WhenDate));
  }
  if (typeof end === 'string') return (end === 'open' ? words.from : words.fromToUnknown)(word(start));
  if (isPlain(start) && isPlain(end)) return join(start, end, lang);
  return `${word(start)} – ${word(end)}`;
}

function wordDate(date: WhenDate, words: Words, lang: string, join: typeof formatSpan): string {
  const plain = wordPlain(date, words, lang, join);
  const near = date.approximate ? words.about(plain) : plain;
  return date.uncertain ? words.uncertain(near) : near;
}

function wordPlain(date: WhenDate, words: Words, lang: string, join: typeof formatSpan): string {
  if (date.kind === 'season') {
    const year = formatDate({...date, kind: 'year'}, lang);
    return words.season ? `${words.season[date.season - 1]} ${year}` : year;
  }
  if (date.kind === 'years') {
    // 1900 to 1909 are no "1900s": those are a hundred years.
    const isDecade = date.lastYear - date.year === 9 && date.year >= 1000 && date.year % 100 !== 0;
    if (isDecade && words.decade) return words.decade(date.year);
    return join({...date, kind: 'year'}, {...date, kind: 'year', year: date.lastYear}, lang);
  }
  return formatDate(date, lang);
}

const isPlain = (date: WhenDate): date is CalendarDate =>
  !date.approximate && !date.uncertain && date.kind !== 'season' && date.kind !== 'years';
