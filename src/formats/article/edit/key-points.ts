import type {KeyPoint} from '../../../story/story.js';
import {inlineMarkdown} from '../../draft/write-inline.js';
import type {ArticleSource} from './article-source.js';
import type {Splice} from './splices.js';
import {steps} from './steps.js';
import {addEntry} from './yaml/list.js';

/** The key points that the sections make, written out, so that each can be changed. */
export function writeKeyPoints(
  source: ArticleSource,
  points: readonly KeyPoint[],
  headings: readonly string[],
): Splice[] {
  return steps(
    source,
    points.map(
      ({heading, summary, passage}) =>
        (now: ArticleSource) =>
          addEntry(now, 'keyPoints', {
            heading,
            summary: inlineMarkdown(summary),
            ...(headings.includes(heading) && {section: heading}),
            passage: passage?.exact,
          }),
    ),
  );
}
