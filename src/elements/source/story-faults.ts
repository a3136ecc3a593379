import {addDatePhrases} from '../../story/dates/date-phrases.js';
import type {DatePhrases} from '../../story/dates/date-phrases.js';
import {parseStory as parse} from '../../story/parse-story.js';
import type {Story} from '../../story/story.js';

export {version} from '../base/version.js';

/**
 * As `parseStory`, with phrases of languages for what Intl cannot say of a date.
 * @throws {StoryError}
 */
export function parseStory(data: unknown, phrases: readonly (readonly [string, DatePhrases])[]): Story {
  for (const each of phrases) addDatePhrases(...each);
  return parse(data);
}
