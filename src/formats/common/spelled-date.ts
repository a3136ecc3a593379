import {wordingLocale} from '../../story/dates/intl-date.js';

/** A date at the end of a line, in EDTF, and what stands before it. */
export interface WrittenDate {
  when: string;
  before: string;
}

const separators = '[\\s,;·،、(]';
const ordinal = '(?:st|nd|rd|th|er|\\.|º)?';
const of = "(?:of\\s+|de\\s+|del\\s+|d['’])?";

/**
 * Reads the date that ends a line, as people write it in `lang`: “November 20, 2025”, “20 November 2025”, “November
 * 2025”, 2025-11-20, 2025年11月20日. Whether there is such a day is for `parseWhen` to say.
 */
export function spelledDate(line: string, lang: string): WrittenDate | undefined {
  const {months, shapes} = known.get(lang) ?? learn(lang);
  for (const shape of shapes) {
    const found = shape.exec(line);
    if (!found) continue;
    const {year, month: name, number, day} = found.groups!;
    const parts = [year!, number ?? String(months.get(name!.toLowerCase())), ...(day ? [day] : [])];
    return {
      when: parts.map((part) => part.padStart(2, '0')).join('-'),
      before: line.slice(0, found.index).trimEnd(),
    };
  }
  return undefined;
}

/** A day is as precise as a written line is to be trusted: its time of day mostly has no zone, or one in letters. */
export const withoutTime = (line: string): string =>
  line.replace(/,?\s+(?:at\s+)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?\s*$/i, '');

/** How dates are written in a language. */
interface Shapes {
  months: ReadonlyMap<string, number>;
  shapes: readonly RegExp[];
}

// Intl takes most of a millisecond for the names of a language's months.
const known = new Map<string, Shapes>();

function learn(lang: string): Shapes {
  const months = monthNames(wordingLocale(lang));
  const month = `(?<month>${[...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')})\\.?`;
  const shapes = [
    `(?<day>\\d{1,2})${ordinal}\\s+${of}${month},?\\s+${of}(?<year>\\d{4})`,
    `${month}\\s+(?<day>\\d{1,2})${ordinal},?\\s+(?<year>\\d{4})`,
    `${month},?\\s+${of}(?<year>\\d{4})`,
    '(?<year>\\d{4})-(?<number>\\d{2})(?:-(?<day>\\d{2}))?',
    '(?<year>\\d{4})年(?<number>\\d{1,2})月(?:(?<day>\\d{1,2})日)?',
  ].map((shape) => new RegExp(`(?:^|${separators})${shape}[\\s.)]*$`, 'iu'));
  const learnt = {months, shapes};
  if (known.size < 100) known.set(lang, learnt);
  return learnt;
}

/**
 * The names of the months, long and short, alone and as they stand beside a day (Russian “ноябрь”, “ноября”), and the
 * long ones cut short with a full stop (“Sept.”).
 */
function monthNames(lang: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const month of ['short', 'long'] as const) {
    for (const day of [{}, {day: 'numeric'}] as const) {
      const format = new Intl.DateTimeFormat(lang, {month, ...day, timeZone: 'UTC', calendar: 'gregory'});
      const inOrder = [...Array(12).keys()].map((index) => nameOf(format, index));
      for (const [index, name] of inOrder.entries()) {
        if (/\p{L}/u.test(name)) names.set(name, index + 1);
        for (let length = 3; month === 'long' && length < name.length; length++) {
          const start = name.slice(0, length);
          if (inOrder.filter((other) => other.startsWith(start)).length === 1)
            names.set(`${start}.`, index + 1);
        }
      }
    }
  }
  return names;
}

function nameOf(format: Intl.DateTimeFormat, month: number): string {
  const part = format.formatToParts(Date.UTC(2001, month, 1)).find(({type}) => type === 'month');
  return part?.value.toLowerCase().replace(/\.$/, '') ?? '';
}

const escape = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
