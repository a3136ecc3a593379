import {parseStory} from '../../story/parse-story.js';
import {StoryError} from '../../story/story-error.js';
import type {Story} from '../../story/story.js';
import type {Point, Problems} from './problems.js';
import {idRemedies} from '../common/nearest-id.js';

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
  const report = (field: string, reason: string, remedy?: string) =>
    problems.add(placeOf(field), field, reason, {remedy});
  const remedyOf = idRemedies(document);
  try {
    const story = parseStory(document, {
      warn: (_, leftOut) => leftOut.forEach((each) => report(each.path, each.reason, remedyOf(each))),
    });
    problems.throwIfAny();
    return story;
  } catch (error) {
    if (error instanceof StoryError) report(error.path || 'article', error.reason);
    problems.throwIfAny();
    throw error;
  }
}
