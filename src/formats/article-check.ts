import {parseStory} from '../story/parse-story.js';
import {StoryError} from '../story/story-error.js';
import type {Story} from '../story/story.js';
import type {Point, Problems} from './article-error.js';

/**
 * Checks a compiled document as any story is checked; but what a reader's copy would leave out with a warning is a
 * problem here, since the publisher can still put it right. `placeOf` says where a field such as `timeline[2].end`
 * comes from.
 * @throws {ArticleError}
 */
export function checkDocument(
  document: unknown,
  problems: Problems,
  placeOf: (field: string) => Point,
): Story {
  const report = (field: string, reason: string) => problems.add(placeOf(field), field, reason);
  try {
    const story = parseStory(document, {
      warn: (message) => linesOf(message).forEach(([field, reason]) => report(field, reason)),
    });
    problems.throwIfAny();
    return story;
  } catch (error) {
    if (error instanceof StoryError) report(error.path || 'article', error.reason);
    problems.throwIfAny();
    throw error;
  }
}

/** What `parseStory` warns of: a line for what it is about, then one for each field. */
const linesOf = (message: string): [field: string, reason: string][] =>
  message
    .split('\n')
    .slice(1)
    .map((line) => {
      const [, field = 'article', reason = line.trim()] = /^\s*([^\s:]+): (.*)$/.exec(line) ?? [];
      return [field, reason];
    });
