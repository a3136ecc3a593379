import type {ArticleBlock, ArticleItem, LenientArticle} from '../../../formats/article/read.js';
import type {ArticleSource} from '../../../formats/article/edit/article-source.js';
import type {Comments} from '../../../formats/article/edit/comments.js';
import {NearestSentences} from '../../../formats/draft/nearest-sentences.js';
import type {Sentence} from '../card.js';
import type {Place} from '../keys.js';
import type {Offer} from '../offer.js';
import {canRestOn, markOf, refusedWords, selectedWords, wordsOnce} from '../words.js';

/** What cards are made of. */
export interface CardSource {
  source: ArticleSource;
  compiled: LenientArticle;
  /** Keys of what an editor has looked at, where the file cannot say so. */
  settled: ReadonlySet<string>;
  /** What the conversion of the source lost, a sentence each. */
  losses: readonly string[];
  offers: readonly Offer[];
}

export interface Context extends CardSource {
  comments: Comments;
  places: readonly Place[];
  sentences: (line: string) => Sentence[];
}

/** The sentences most like a line, for each of which it is sure that an item can rest on it. */
export function sentencesIn({blocks, items}: LenientArticle, lang: string): (line: string) => Sentence[] {
  const quoted = new Map(
    items.flatMap(({ref, text, marks: [mark]}) =>
      ref.startsWith('blockquotes') && mark ? [[mark.block, text] as const] : [],
    ),
  );
  const searched = blocks.flatMap((block, index) =>
    canRestOn(block) && block.kind !== 'standfirst' ? [index] : [],
  );
  return (line) => {
    const nearest =
      known.get(blocks) ??
      new NearestSentences(
        searched.map((index) => quoted.get(index) ?? blocks[index]!.text),
        lang,
      );
    known.set(blocks, nearest);
    return nearest.of(line).flatMap(({paragraph, start, text}): Sentence[] => {
      const block = searched[paragraph]!;
      const heading = headingAbove(blocks, block);
      const end = start + text.length;
      if (!isRepeated(blocks, block, text)) return [{text, block, start, end, heading}];
      // Of a quote the words are known, and not where in its block they stand.
      if (quoted.has(block)) return [];
      const grown = selectedWords(blocks, {block, at: start}, {block, at: end}, lang);
      return 'refused' in grown ? [] : [{text: grown.exact, ...grown.mark, heading}];
    });
  };
}

/** Whether words of a block stand in another place too, to the letter: this is asked of each sentence that is offered. */
const isRepeated = (blocks: readonly ArticleBlock[], block: number, words: string): boolean =>
  blocks.some((each, index) => {
    if (!canRestOn(each)) return false;
    const at = each.text.indexOf(words);
    return at !== -1 && (index !== block || each.text.includes(words, at + 1));
  });

/** The sentences of an article, for all its cards. */
const known = new WeakMap<readonly ArticleBlock[], NearestSentences>();

const headingAbove = (blocks: readonly ArticleBlock[], index: number) =>
  blocks.slice(0, index).findLast(({kind}) => kind === 'heading')?.text ?? '';

export const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** Whether each entry of a list is to be looked at, as its draft says. */
export const isAsked = ({comments, settled}: Context, {list, key}: Place) =>
  comments.notes.some(({about}) => about === list) && !settled.has(key);

export function baseOf(
  {compiled: {blocks}, source}: Context,
  {key, doubted}: Place,
  item: ArticleItem | undefined,
  words: string,
) {
  const mark = item?.marks[0] ?? markOf(blocks, wordsOnce(blocks, words, source.lang)?.exact ?? words);
  const isThere = isLost(item) && mark !== undefined;
  const isRepeated = isThere && refusedWords(blocks, words, source.lang) !== undefined;
  return {
    key,
    why: doubted ? [sentence(doubted.doubt)] : isRepeated ? ['Its words stand there more than once.'] : [],
    ...(item && {item}),
    ...(isThere && {isThere}),
    ...(mark && {block: mark.block, ...(!item && {mark})}),
  };
}

/** Where the card of an item stands whose words are gone: under those most like them. */
export const underNearest = ({block}: {block?: number}, [first]: readonly Sentence[]): {block?: number} =>
  block === undefined && first ? {block: first.block} : {};

/** Whether an item rests on no words of the article; one in doubt is no item yet. */
export const isLost = (item: ArticleItem | undefined) => item?.state === 'lost';

export const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
