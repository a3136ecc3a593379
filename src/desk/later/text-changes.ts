import type {ArticleBlock, LenientArticle} from '../../formats/article/read.js';
import type {TextChange} from '../../formats/article/edit/renew.js';
import {fold} from '../../story/passages/locate.js';

/** A change with the words for people: those that stand in the file, and those that the article has now. */
export type ShownChange = TextChange & {before: string; now: string};

/** A text, and its blocks. */
export interface Edition extends Pick<LenientArticle, 'blocks'> {
  text: string;
  headline?: string;
}

/**
 * What the article has otherwise now than its file: blocks in other words, new ones, and those that are gone, in the order of
 * the file. Headline and overview are no part of the text.
 */
export function textChanges(file: Edition, now: Edition): ShownChange[] {
  const titles = new Set([file.headline, now.headline].flatMap((each) => (each ? [plain(each)] : [])));
  const [old, fresh] = [bodyOf(file, titles), bodyOf(now, titles)];
  const changes: ShownChange[] = [];
  let [from, to] = [0, 0];
  for (const [before, after] of [...shared(old, fresh), [old.length, fresh.length] as const]) {
    changes.push(...changedRun(file, now, old.slice(from, before), fresh.slice(to, after), old[from - 1]));
    [from, to] = [before + 1, after + 1];
  }
  return changes;
}

/** A block of the text by its place among all blocks, and its words as they are compared. */
interface Compared {
  index: number;
  words: string;
}

const plain = (text: string) => fold(text).text.trim();

const bodyOf = ({blocks}: Edition, titles: ReadonlySet<string>): Compared[] =>
  blocks.flatMap(({kind, text}, index) => {
    const words = plain(text);
    const isText = !['headline', 'overview', 'point'].includes(kind) && !titles.has(words);
    return isText && (words !== '' || kind === 'picture') ? [{index, words}] : [];
  });

/** Blocks that stand in both, one after the other in both: the most that can be had. */
function shared(old: readonly Compared[], fresh: readonly Compared[]): [number, number][] {
  const [height, width] = [old.length, fresh.length];
  const counts = new Uint16Array((height + 1) * (width + 1));
  const at = (row: number, column: number) => row * (width + 1) + column;
  for (let row = height - 1; row >= 0; row--)
    for (let column = width - 1; column >= 0; column--)
      counts[at(row, column)] =
        old[row]!.words === fresh[column]!.words
          ? counts[at(row + 1, column + 1)]! + 1
          : Math.max(counts[at(row + 1, column)]!, counts[at(row, column + 1)]!);
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < height && column < width) {
    if (old[row]!.words === fresh[column]!.words) pairs.push([row++, column++]);
    else if (counts[at(row + 1, column)]! >= counts[at(row, column + 1)]!) row++;
    else column++;
  }
  return pairs;
}

/** Blocks between two that are the same: each is taken for the one in its place. */
function changedRun(
  file: Edition,
  now: Edition,
  old: readonly Compared[],
  fresh: readonly Compared[],
  last: Compared | undefined,
): ShownChange[] {
  const markdownOf = ({start, end}: ArticleBlock) => now.text.slice(start, end);
  const paired = fresh.slice(0, old.length).map(({index}, place): ShownChange => {
    const [before, after] = [file.blocks[old[place]!.index]!, now.blocks[index]!];
    const told = {before: before.text, now: after.text, markdown: markdownOf(after)};
    return {kind: 'changed', block: old[place]!.index, ...told};
  });
  const after = old.at(-1)?.index ?? last?.index ?? -1;
  const added = fresh.slice(old.length).map(({index}): ShownChange => {
    const block = now.blocks[index]!;
    return {kind: 'new', after, before: '', now: block.text, markdown: markdownOf(block)};
  });
  const gone = old
    .slice(fresh.length)
    .map(({index}): ShownChange => ({kind: 'gone', block: index, before: file.blocks[index]!.text, now: ''}));
  return [...paired, ...added, ...gone];
}
