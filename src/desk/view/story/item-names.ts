import type {ArticleItem} from '../../../formats/article/read.js';

const lists = {overview: 'Point', keyPoints: 'Key point', quotes: 'Quote', timeline: 'Event'} as const;

/** What an item is called in the margin: its list, and its number in it. */
export function nameOf({list, ref}: ArticleItem): string {
  const [, number] = /\[(\d+)\]$/.exec(ref) ?? [];
  return list === 'timeline' || number === undefined ? lists[list] : `${lists[list]} ${Number(number) + 1}`;
}
