import type {ArticleItem} from '../../../formats/article/read.js';

const lists = {overview: 'Point', keyPoints: 'Key point', quotes: 'Quote', timeline: 'Event'} as const;

/** What an item is called in the margin: its list, and its number in it. */
export function nameOf({list, ref}: ArticleItem): string {
  const [, number] = /\[(\d+)\]$/.exec(ref) ?? [];
  return list === 'timeline' || number === undefined ? lists[list] : `${lists[list]} ${Number(number) + 1}`;
}

/** What an item is called by its path in the story, such as `timeline[2]`; a part of the head by its own name. */
export function nameOfPath(path: string): string {
  const [, list = '', number] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  const name = Object.hasOwn(lists, list)
    ? lists[list as keyof typeof lists]
    : list.charAt(0).toUpperCase() + list.slice(1);
  return number === undefined ? name : `${name} ${Number(number) + 1}`;
}
