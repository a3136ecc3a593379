import type {KeyPoint} from '../../story/story.js';
import type {DraftEntry} from './front-matter.js';
import type {DraftParts} from './from-text.js';
import type {DraftContext} from './markdown.js';
import {inlineText} from '../../story/inline-text.js';
import {inlineMarkdown} from '../article/write-inline.js';

/** The key points that the source has, unless they are those that the sections make by themselves. */
export function keyPointsOf(
  {given, sections}: DraftParts,
  {plain, texts, isThere, open}: DraftContext,
): DraftEntry[] {
  const points = given?.keyPoints ?? [];
  const headings = sections.flatMap(({heading}) => (heading === undefined ? [] : [plain(heading)]));
  const ofSections = points.filter(
    ({heading, summary}, index) =>
      heading === headings[index] && texts.some((text) => text.startsWith(inlineText(summary))),
  );
  if (points.length === 0 || (ofSections.length === points.length && points.length === headings.length))
    return [];
  const entries = points.map((point) => entryOf(point, headings, isThere));
  if (entries.every(({doubt}) => doubt))
    open.push('The key points of the source are commented out; until then each section makes one.');
  return entries;
}

function entryOf(
  {heading, summary, passage}: KeyPoint,
  headings: readonly string[],
  isThere: DraftContext['isThere'],
): DraftEntry {
  const words = [passage?.exact ?? '', inlineText(summary)].find((each) => each && isThere(each));
  return {
    fields: {
      heading,
      summary: inlineMarkdown(summary),
      ...(headings.includes(heading) && {section: heading}),
      passage: words ?? passage?.exact ?? '??',
    },
    ...(!words && {doubt: 'no words of the article that it rests on were found: write them into passage'}),
  };
}
