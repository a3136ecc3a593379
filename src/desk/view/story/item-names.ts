import type {ArticleItem} from '../../../formats/article/read.js';

const lists = {overview: 'Point', keyPoints: 'Key point', quotes: 'Quote', timeline: 'Event'} as const;

/** What each item is called in the margin: its list, and its number in it, wherever in the file it is written. */
export function itemNames(items: readonly ArticleItem[]): Map<ArticleItem, string> {
  const counts = {overview: 0, keyPoints: 0, quotes: 0};
  return new Map(
    items.map((item) => {
      const {list} = item;
      return [item, list === 'timeline' ? lists[list] : `${lists[list]} ${++counts[list]}`];
    }),
  );
}

/** What an item is called by its path in the story, such as `timeline[2]`; a part of the head by its own name. */
export function nameOfPath(path: string): string {
  const [, list = '', number] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  const name = Object.hasOwn(lists, list)
    ? lists[list as keyof typeof lists]
    : list.charAt(0).toUpperCase() + list.slice(1);
  return number === undefined ? name : `${name} ${Number(number) + 1}`;
}
