import {parseWhen} from '../../story/dates/when.js';
import type {WhenDate} from '../../story/dates/when.js';
import type {Losses} from '../common/losses.js';

type Parts = Record<string, number>;

/** The dates of a slide. */
export interface SlideDates {
  start_date: Parts;
  end_date?: Parts;
  /** What is shown in their place. */
  display_date?: string;
}

/**
 * A date, or the time from `when` to `end`, as TimelineJS writes it: the parts that are known, and years before Christ
 * as negative numbers. What parts cannot say stays in words, `display_date`. Undefined where there is no start.
 * @param words the wording of each date, as a story has it
 */
export function timelineJsDates(
  when: string,
  end: string | undefined,
  path: string,
  words: Readonly<Record<string, string>>,
  losses: Losses,
): SlideDates | undefined {
  const span = parseWhen(when);
  const parsedEnd = end === undefined ? undefined : parseWhen(end);
  const [from, to] =
    span.kind === 'span'
      ? [span.start, span.end]
      : [span, parsedEnd?.kind === 'span' ? parsedEnd.end : parsedEnd];
  if (typeof from === 'string') return undefined;
  const lost = new Set([...lostOf(from), ...(to === undefined ? [] : lostOf(to))]);
  for (const reason of lost) losses.add(`${path}.when`, `${reason}: TimelineJS keeps it in words alone`);
  const shown = words[end === undefined ? when : `${when}/${end}`] ?? words[when];
  const last = typeof to === 'string' ? undefined : to;
  const until = last ? partsOf(last, true) : from.kind === 'years' ? partsOf(from, true) : undefined;
  return {
    start_date: partsOf(from, false),
    ...(until && {end_date: until}),
    ...(lost.size > 0 && shown && {display_date: shown}),
  };
}

function lostOf(date: WhenDate | 'open' | 'unknown'): string[] {
  if (typeof date === 'string') return [`an end that is ${date}`];
  return [
    ...(date.approximate ? ['that it is near the date'] : []),
    ...(date.uncertain ? ['that it is uncertain'] : []),
    ...(date.kind === 'time' ? ['the zone of a time'] : []),
    ...(date.kind === 'season' ? ['a season'] : []),
    ...(date.kind === 'years' ? ['years as one'] : []),
  ];
}

function partsOf(date: WhenDate, last: boolean): Parts {
  const year = last && date.kind === 'years' ? date.lastYear : date.year;
  return {
    // TimelineJS counts as historians do: the year before 1 is -1.
    year: year <= 0 ? year - 1 : year,
    ...('month' in date && {month: date.month}),
    ...('day' in date && {day: date.day}),
    ...(date.kind === 'time' && {hour: date.hour, minute: date.minute}),
    ...(date.kind === 'time' && date.second !== undefined && {second: date.second}),
  };
}
