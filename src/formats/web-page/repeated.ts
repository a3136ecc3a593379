/** What stands in the text of a page and is a field of the article: the text goes on without it. */
import {spelledDate, withoutTime} from '../common/spelled-date.js';
import type {Body} from '../html/sections.js';
import {inlineText} from '../../story/inline-text.js';
import {wordsToCompare} from '../../story/passages/fold.js';

/** Takes paragraphs away that are no more than a day of the article that its front matter has. */
export function takeDates({sections}: Body, dates: readonly (string | undefined)[], lang: string): void {
  const days = new Set(dates.flatMap((date) => date?.slice(0, 10) ?? []));
  for (const section of sections) {
    section.body = section.body.filter((block) => {
      if (block.type !== 'paragraph') return true;
      const date = spelledDate(withoutTime(inlineText(block.text)), lang);
      return date?.before !== '' || !days.has(date.when);
    });
  }
}

/** What the page says of itself, if it shows it above its text; it is then no part of that. */
export function takeStandfirst(
  {sections}: Body,
  description: string | undefined,
  shown: string,
  notes: string[],
): string | undefined {
  if (!description) return undefined;
  const blocks = sections[0]!.body;
  const first = blocks.findIndex(({type}) => type === 'paragraph');
  const block = blocks[first];
  const opening = block?.type === 'paragraph' ? wordsToCompare(inlineText(block.text)) : '';
  if (opening === wordsToCompare(description) && blocks.length > 1) {
    blocks.splice(first, 1);
    return description;
  }
  if (opening.startsWith(wordsToCompare(description).slice(0, 60))) return undefined;
  if (shown.includes(wordsToCompare(description))) return description;
  notes.push(`The page does not show how it describes itself, which may be the standfirst: ${description}`);
  return undefined;
}
