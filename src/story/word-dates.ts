import type {Sieve} from './sieve.js';
import {storyHead} from './story.js';
import type {Story} from './story.js';
import {wordWhen} from './when-words.js';

/**
 * The words of every date of the story, under the date as it is written; of an event that lasts, also under
 * `when/end`. Words in `given` are kept, such as the build's; the rest are made here.
 */
export function wordDates(sieve: Sieve, story: Omit<Story, 'dates'>, given: unknown): Record<string, string> {
  const whens = new Set([
    ...[story.published, story.updated, story.expires],
    ...story.corrections.map(({date}) => date),
    ...story.quotes.flatMap(({said, capturedAt}) => [said, capturedAt]),
    ...story.timeline.flatMap(({when, end}) => [when, end, end && `${when}/${end}`]),
  ]);
  const dates: Record<string, string> = {};
  for (const when of whens) {
    if (when) dates[when] = givenWords(sieve, given, when) ?? wordWhen(when, story.lang);
  }
  return dates;
}

function givenWords(sieve: Sieve, given: unknown, when: string): string | undefined {
  if (typeof given !== 'object' || given === null || !Object.hasOwn(given, when)) return undefined;
  const words = {[when]: (given as Record<string, unknown>)[when]};
  return sieve.check(storyHead.dates, words, 'dates')?.[when];
}
