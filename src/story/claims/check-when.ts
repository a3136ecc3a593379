import type {WhenDate} from '../dates/when.js';
import {parseWhen} from '../dates/when.js';
import {checkDate, covers} from './check-dates.js';
import {derive, refutationOf} from './derive-date.js';
import type {Article} from './text/article.js';
import {checkClock} from './word-checks.js';
import type {Grounds} from './text/grounds.js';
import type {Finding} from './claim.js';
import type {PartialDate} from './text/time/dates.js';

/**
 * Holds a date in EDTF, of `when`, `end` or `said`, against what the passage says. `base` is the date that an end is
 * reckoned from.
 */
export function checkWhen(
  when: string,
  told: readonly PartialDate[],
  grounds: Grounds,
  article: Article,
  base?: string,
): Finding[] {
  const start = base === undefined ? undefined : datesOf(base)[0];
  return datesOf(when).flatMap((date): Finding[] => {
    const found = checkDate(date, when, told, grounds, article, start);
    if (found?.grade !== 'unsupported') return [...(found ? [found] : []), ...checkClock(when, grounds)];
    const {sentence} = grounds;
    const refutation = refutationOf(date, sentence, article);
    // A beginning follows from what an end does not.
    const isOfAnother = told.some((each) => !covers(each, date) && derive(each, sentence, grounds, article));
    return [refutation && !isOfAnother ? {...found, grade: 'contradicted', reason: refutation} : found];
  });
}

/** What a date in EDTF says as far as a text says it too; nothing of what is only about or a decade. */
export function datesOf(when: string): PartialDate[] {
  const parsed = parseWhen(when);
  const ends = parsed.kind === 'span' ? [parsed.start, parsed.end] : [parsed];
  return ends.flatMap((end) => (typeof end === 'string' ? [] : (partOf(end) ?? [])));
}

function partOf(date: WhenDate): PartialDate | undefined {
  if (date.kind === 'years' || date.approximate) return undefined;
  return {
    year: date.year,
    ...('month' in date && {month: date.month}),
    ...('day' in date && {day: date.day}),
  };
}
