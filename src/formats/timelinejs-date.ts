import {isWhen} from './is-when.js';
import type {Losses} from './loss.js';

/**
 * A date of TimelineJS in EDTF. Its parts are numbers or texts of numbers; one that is missing or empty says how precise
 * the date is. A negative year is one before Christ, which EDTF counts from 0: -44 is `-0043`. A time of day has no zone,
 * so it is lost.
 */
export function timelineJsDate(date: object, path: string, losses: Losses): string | undefined {
  const parts = Object.fromEntries(
    Object.entries(date).flatMap(([name, value]: [string, unknown]) => {
      const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
      return text === '' ? [] : [[name, text]];
    }),
  );
  const {year, month, day, ...rest} = parts as Record<string, string | undefined>;
  for (const name of Object.keys(rest)) {
    const isTime = ['hour', 'minute', 'second', 'millisecond'].includes(name);
    losses.add(`${path}.${name}`, isTime ? 'a time of day without its zone' : 'no home in a date');
  }
  const when = year === undefined ? undefined : edtf(year, month, day);
  const isLong = when?.startsWith('Y');
  if (isLong && month) losses.add(`${path}.month`, 'a year of more than four digits has no months');
  if (day && (isLong || !month)) losses.add(`${path}.day`, 'a day without its month');
  if (when !== undefined && isWhen(when)) return when;
  losses.add(path, `no such date: ${JSON.stringify(parts)}`);
  return undefined;
}

function edtf(year: string, month: string | undefined, day: string | undefined): string | undefined {
  if (!/^-?\d{1,15}$/.test(year) || Number(year) === 0) return undefined;
  const counted = Number(year) < 0 ? Number(year) + 1 : Number(year);
  if (Math.abs(counted) > 9999) return `Y${counted}`;
  const padded = `${counted < 0 ? '-' : ''}${String(Math.abs(counted)).padStart(4, '0')}`;
  return [padded, ...(month ? [month, ...(day ? [day] : [])] : []).map((part) => part.padStart(2, '0'))].join(
    '-',
  );
}
