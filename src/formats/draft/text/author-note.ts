import {namesIn} from '../../common/byline.js';
import {tellsOf} from '../../common/site-labels.js';
import type {DraftParts} from '../from-text.js';

/** Below a text no more paragraphs tell of those who wrote it. */
const mostParagraphs = 2;

/**
 * What an editor is told of a last paragraph that begins with the name of one who wrote the text: sites set there who that is, and it
 * is no part of the article then; a text about its author may end so too.
 */
export function authorNote(
  {sections, head = {}, about}: DraftParts,
  plain: (words: string) => string,
): string | undefined {
  const names = [
    ...(head.byline ?? []).map(({name}) => name),
    ...about.filter(({field}) => field === 'byline').flatMap(({value, line}) => namesIn(value ?? line)),
  ];
  const blocks = sections.flatMap((section) => section.blocks);
  if (names.length === 0 || blocks.length <= mostParagraphs) return undefined;
  const last = blocks
    .slice(-mostParagraphs)
    .map(({text}) => plain(text))
    .find((words) => tellsOf(words, names));
  return last === undefined
    ? undefined
    : `The text ends with what may be about its author: “${last.slice(0, 500)}”; take it out where it is not the article’s.`;
}
