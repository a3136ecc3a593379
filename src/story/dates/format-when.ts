import {datePhrases, seasons} from './date-phrases.js';
import type {DateKind, DatePhrase, DatePhrases} from './date-phrases.js';
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
  const wording = {words, lang, join};
  if (parsed.kind !== 'span') return wordDate(parsed, wording);
  const {start, end} = parsed;
  if (typeof start === 'string') {
    return wordOpen(end as WhenDate, start === 'open' ? words.until : words.unknownUntil, wording);
  }
  if (typeof end === 'string') {
    return wordOpen(start, end === 'open' ? words.from : words.fromToUnknown, wording);
  }
  if (isPlain(start) && isPlain(end) && !words.span) return mended(join(start, end, lang), start.kind, words);
  const [first, last] = [wordDate(start, wording), wordDate(end, wording)];
  if (!words.span) return `${first} – ${last}`;
  return first === last ? first : words.span(first, last);
}

interface Wording {
  words: DatePhrases;
  lang: string;
  join: typeof formatSpan;
}

function wordDate(date: WhenDate, wording: Wording): string {
  const {words} = wording;
  const near = date.approximate
    ? words.about(wordWithin(date, wording), kindOf(date, words))
    : wordPlain(date, wording);
  return date.uncertain ? words.uncertain(near, kindOf(date, words)) : near;
}

/** Words the known end of a span whose other end is open or unknown. */
function wordOpen(date: WhenDate, phrase: DatePhrase, wording: Wording): string {
  const {words} = wording;
  const kind = kindOf(date, words);
  const within = wordWithin(date, wording);
  const near = date.approximate ? (words.aboutWithin ?? words.about)(within, kind) : within;
  const known = date.uncertain ? words.uncertain(near, kind) : near;
  return phrase(known, date.approximate && !words.aboutWithin ? 'about' : kind);
}

/** Words a date for its place within a phrase, in the case that the phrase takes. */
function wordWithin(date: WhenDate, {words, lang, join}: Wording): string {
  const {genitive, year = same} = words;
  const plain = () => wordPlain(date, {words: {...words, ...genitive}, lang, join});
  if (date.kind === 'year') return year(plain());
  if (date.kind !== 'month' || !genitive) return plain();
  // Intl puts a month into that case only after a day, so a day is added and cut off again.
  return formatDate({...date, kind: 'day', day: 1}, lang).replace(/^1 /, '');
}

function wordPlain(date: WhenDate, {words, lang, join}: Wording): string {
  const kind = kindOf(date, words);
  if (date.kind === 'season') {
    const year = formatDate({...date, kind: 'year'}, lang);
    return words.season?.[date.season - 1]?.replace('{}', (words.year ?? same)(year)) ?? year;
  }
  if (date.kind === 'years') {
    if (kind === 'decade') return words.decade!(date.year);
    const [first, last] = [date.year, date.lastYear].map((year) => ({...date, kind: 'year' as const, year}));
    return words.span?.(formatDate(first!, lang), formatDate(last!, lang)) ?? join(first!, last!, lang);
  }
  return mended(formatDate(date, lang), kind, words);
}

const same = (words: string) => words;
const mended = (text: string, kind: DateKind, {mend = same}: DatePhrases) => mend(text, kind);

function kindOf(date: WhenDate, words: DatePhrases): DateKind {
  if (date.kind === 'season') return seasons[date.season - 1]!;
  if (date.kind !== 'years') return date.kind;
  // The ten years 1900 to 1909 are not called "1900s", which reads as a hundred years.
  const isDecade = date.lastYear - date.year === 9 && date.year >= 1000 && date.year % 100 !== 0;
  return isDecade && words.decade ? 'decade' : 'years';
}

const isPlain = (date: WhenDate): date is CalendarDate =>
  !date.approximate && !date.uncertain && date.kind !== 'season' && date.kind !== 'years';
