import {isAmerican} from '../language/english.js';
import {languageTag} from '../language/tag.js';
import {americanDate, daysInWords} from './plain-dates.js';
import type {WhenDate} from './when.js';

/** A date that Intl has words for. */
export type CalendarDate = Exclude<WhenDate, {kind: 'season' | 'years'}>;

const year = {year: 'numeric'} as const;
const month = {...year, month: 'long'} as const;
const day = {...month, day: 'numeric'} as const;
const time = {...day, hour: 'numeric', minute: '2-digit'} as const;
const timeWithSeconds = {...time, second: '2-digit'} as const;
const fields = {year, month, day, time, timeWithSeconds};

/** The date in the words of `lang`, as precise as it is; a time of day names its zone. */
export function formatDate(date: CalendarDate, lang: string): string {
  if (isLong(date)) return formatLongYear(date.year, lang);
  const byIntl = () => tidy(formatter(date, lang).format(utc(date)));
  if (needsEra(date) || date.kind === 'time') return byIntl() + zoneOf(date);
  const words = () => (isAmerican(lang) ? americanDate(date) : byIntl());
  if (date.kind !== 'day') return words();
  return remembered(`${lang} days`, daysInWords)(date.year, date.month * 32 + date.day, words);
}

/** Both dates in the words of `lang`, each whole. */
export const formatEnds = (start: CalendarDate, end: CalendarDate, lang: string): string =>
  `${formatDate(start, lang)} – ${formatDate(end, lang)}`;

/**
 * Both dates in the words of `lang`; what they share is said once where the language does so. Intl takes ten times as
 * long for it as for two dates.
 */
export function formatSpan(start: CalendarDate, end: CalendarDate, lang: string): string {
  if (isLong(start) || isLong(end) || precision(start) !== precision(end) || zoneOf(start) !== zoneOf(end)) {
    return formatEnds(start, end, lang);
  }
  const words = tidy(formatter(needsEra(start) ? start : end, lang).formatRange(utc(start), utc(end)));
  const sameMonth =
    start.kind === 'day' && end.kind === 'day' && start.month === end.month && start.year === end.year;
  // Between two bare numbers (2010–2019, 3–5 May) the dash has no spaces; CLDR puts some in a few languages.
  const close = start.kind === 'year' || sameMonth;
  return (close ? words.replace(/(?<=\p{Nd}) – (?=\p{Nd})/u, '–') : words) + zoneOf(start);
}

/** The locale to give to Intl for a story of `lang`: its own if Intl knows it, else English, since Intl throws for others. */
export function wordingLocale(lang: string): string {
  if (isAmerican(lang)) return lang;
  return remembered(lang, () => {
    try {
      return Intl.DateTimeFormat.supportedLocalesOf(languageTag(lang))[0] ?? 'en';
    } catch {
      return 'en';
    }
  });
}

const isLong = (date: CalendarDate) => Math.abs(date.year) > 9999;
const needsEra = (date: CalendarDate) => date.year < 1000 || isLong(date);

function precision(date: CalendarDate): keyof typeof fields {
  return date.kind === 'time' && date.second ? 'timeWithSeconds' : date.kind;
}

function formatter(date: CalendarDate, lang: string): Intl.DateTimeFormat {
  const era = needsEra(date) ? 'short' : undefined;
  return remembered(`${lang} ${precision(date)} ${era}`, () => {
    // EDTF dates are Gregorian; Intl would count years by the calendar of the locale, as in Persian or Thai.
    const options = {...fields[precision(date)], era, calendar: 'gregory', timeZone: 'UTC'} as const;
    return new Intl.DateTimeFormat(wordingLocale(lang), options);
  });
}

/** A year that no `Date` may hold: its number in the language's figures, with the era's name. */
function formatLongYear(year: number, lang: string): string {
  const figures = remembered(`${lang} number`, () => new Intl.NumberFormat(wordingLocale(lang)));
  const number = figures.format(year > 0 ? year : 1 - year);
  const sameEra: CalendarDate = {kind: 'year', year: year > 0 ? 1 : 0, approximate: false, uncertain: false};
  const parts = formatter(sameEra, lang).formatToParts(utc(sameEra));
  return parts.map(({type, value}) => (type === 'year' ? number : tidy(value))).join('');
}

const memory = new Map<string, unknown>();

/** The result of `make` for this key, kept: making a formatter takes longer than a hundred uses of it. */
function remembered<Value>(key: string, make: () => Value): Value {
  if (memory.has(key)) return memory.get(key) as Value;
  // A formatter holds tens of kilobytes. Twelve entries do for a story in one language, so this holds four languages.
  if (memory.size >= 48) memory.clear();
  const made = make();
  memory.set(key, made);
  return made;
}

/** The written fields as if they were UTC, so that the words are the same in every time zone. */
function utc(date: CalendarDate): Date {
  const moment = new Date(0);
  // `Date.UTC` would take the years 0 to 99 for 1900 to 1999.
  moment.setUTCFullYear(date.year, 'month' in date ? date.month - 1 : 0, 'day' in date ? date.day : 1);
  if (date.kind === 'time') moment.setUTCHours(date.hour, date.minute, date.second ?? 0);
  return moment;
}

function zoneOf(date: CalendarDate): string {
  if (date.kind !== 'time') return '';
  if (date.offset === 0) return ' UTC';
  const size = Math.abs(date.offset);
  const minutes = size % 60 ? `:${String(size % 60).padStart(2, '0')}` : '';
  // The minus sign of Unicode, since screen readers pass over a hyphen.
  return ` UTC${date.offset < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes}`;
}

// Versions of ICU put different narrow spaces into dates: evened out, a reader's browser words a date as the build did.
const tidy = (words: string) => words.replace(/[\u2009\u202f]/g, ' ');
