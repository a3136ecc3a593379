import type {Validation} from './validation.js';
import {eachDate} from './dates/each-date.js';
import {storyHead} from './story.js';
import type {Story} from './story.js';
import {wordDates} from './dates/word-dates.js';

/**
 * The words of every date of the story, under the date as it is written; of an event that lasts, also under
 * `when/end`. Words in `given` are kept, such as the build's; the rest are made here.
 */
export function formatDates(
  validation: Validation,
  story: Omit<Story, 'dates'>,
  given: unknown,
): Record<string, string> {
  const dates: Record<string, string> = {};
  eachDate(story, (when) => {
    dates[when] ??= givenWords(validation, given, when) ?? '';
  });
  wordDates(story, dates);
  return dates;
}

function givenWords(validation: Validation, given: unknown, when: string): string | undefined {
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, when)) return undefined;
  const words = {[when]: (given as Record<string, unknown>)[when]};
  return validation.check(storyHead.dates, words, 'dates')?.[when];
}
