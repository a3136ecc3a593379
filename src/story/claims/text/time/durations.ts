import type {ReadText} from '../read-text.js';
import type {PartialDate} from './dates.js';
import {measureOf} from '../../numbers/measures.js';

type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** A span of time that a text tells: “for nine months”. */
export interface Duration {
  count: number;
  unit: TimeUnit;
  text: string;
}

/** The spans of time of a text. */
export function durationsIn(read: ReadText): Duration[] {
  return read.numbers.flatMap((number) => {
    const {value, text} = number;
    if (!Number.isInteger(value) || value > 999) return [];
    const [unit] = /^(?:day|week|month|year)$/.exec(measureOf(number, read)?.unit ?? '') ?? [];
    return unit
      ? [{count: value, unit: unit as TimeUnit, text: `${text} ${unit}${value === 1 ? '' : 's'}`}]
      : [];
  });
}

/** A date moved by a span of time; undefined where it says too little for that. */
export function shifted(
  {year, month, day}: PartialDate,
  count: number,
  unit: TimeUnit,
): PartialDate | undefined {
  if (year === undefined || (month ?? 0) > 12) return undefined;
  if (unit === 'year') return {year: year + count, ...(month && {month}), ...(day && {day})};
  if (month === undefined) return undefined;
  if (unit === 'month') {
    const months = year * 12 + month - 1 + count;
    return {year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, ...(day && {day})};
  }
  if (day === undefined) return undefined;
  const end = new Date(Date.UTC(year, month - 1, day + count * (unit === 'week' ? 7 : 1)));
  return {year: end.getUTCFullYear(), month: end.getUTCMonth() + 1, day: end.getUTCDate()};
}
