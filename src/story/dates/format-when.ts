import {datePhrases} from './date-phrases.js';
import type {DatePhrases} from './date-phrases.js';
import {parseWhen} from './when.js';
import type {WhenDate} from './when.js';
import {formatDate, formatSpan, wordingLocale} from './intl-date.js';
import type {CalendarDate} from './intl-date.js';

/**
 * The date in words of the language `lang` (a BCP 47 tag; `en` stands in for one that Intl does not know), as
 * precise as it was written and no more: "July 2013", "44 BC", "about November 2025", "November 19, 2025 at
 * 9:30 AM UTC+2". The calendar is Gregorian, and the words do not depend on the time zone of the machine. `join` words
 * two dates with a dash between them.
 * @throws {WhenError} where `parseWhen` does
 */
export function formatWhen(when: string, lang: string, join = formatSpan): string {
  const parsed = parseWhen(when);
  const words = datePhrases(wordingLocale(lang));
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

function wordDate(date: WhenDate, words: DatePhrases, lang: string, join: typeof formatSpan): string {
  const plain = wordPlain(date, words, lang, join);
  const near = date.approximate ? words.about(plain) : plain;
  return date.uncertain ? words.uncertain(near) : near;
}

function wordPlain(date: WhenDate, words: DatePhrases, lang: string, join: typeof formatSpan): string {
  if (date.kind === 'season') {
    const year = formatDate({...date, kind: 'year'}, lang);
    return words.season?.[date.season - 1]?.replace('{}', year) ?? year;
  }
  if (date.kind === 'years') {
    // The ten years 1900 to 1909 are not called "1900s", which reads as a hundred years.
    const isDecade = date.lastYear - date.year === 9 && date.year >= 1000 && date.year % 100 !== 0;
    if (isDecade && words.decade) return words.decade(date.year);
    return join({...date, kind: 'year'}, {...date, kind: 'year', year: date.lastYear}, lang);
  }
  return formatDate(date, lang);
}

const isPlain = (date: WhenDate): date is CalendarDate =>
  !date.approximate && !date.uncertain && date.kind !== 'season' && date.kind !== 'years';
