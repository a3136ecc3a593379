import type {ArticleBlock} from '../../formats/article/read.js';
import {ArticleText, fold, locate} from '../../story/passages/locate.js';
import {isWhole} from '../../story/passages/search.js';
import type {Mark} from '../../formats/article/edit/items.js';
import type {Span} from '../../formats/article/edit/article-source.js';
import {grownUntil} from './grown-span.js';

/** Words of the article that an item can rest on, and where they stand. */
export interface Selected {
  exact: string;
  mark: Mark;
  /** They stood in the article more than once, so words beside them were taken in. */
  isGrown: boolean;
}

/** Why words cannot be taken; each is a sentence for people. */
export type NotSelected = {refused: string};

/** Whether items can rest on words of a block. */
export const canRestOn = ({kind, section}: ArticleBlock) => section !== undefined || kind === 'standfirst';

/**
 * The words of a selection: whole words, within one paragraph, and where they stand twice, with as many beside them as it
 * takes until they stand once.
 * @param from where the selection begins, in the text of a block; `to` where it ends
 */
export function selectedWords(
  blocks: readonly ArticleBlock[],
  from: {block: number; at: number},
  to: {block: number; at: number},
  lang = 'en',
): Selected | NotSelected {
  const [first, last] =
    from.block < to.block || (from.block === to.block && from.at <= to.at) ? [from, to] : [to, from];
  if (first.block !== last.block)
    return {refused: 'An item rests on words of one paragraph; select within one.'};
  const block = blocks[first.block];
  if (!block || !canRestOn(block))
    return {refused: 'No item can rest on these words; select in the text of the article.'};
  const {text} = block;
  const span = wholeWords(text, {start: first.at, end: last.at});
  if (span.end <= span.start) return {refused: 'There are no words in the selection.'};
  const grown = grownUntil(text, span, ({start, end}) =>
    standsOnce(articleOf(blocks, lang), block, text.slice(start, end)),
  );
  if (!grown) return {refused: 'The whole paragraph stands in the article more than once.'};
  return {
    exact: text.slice(grown.start, grown.end),
    mark: {block: first.block, ...grown},
    isGrown: grown.start !== span.start || grown.end !== span.end,
  };
}

/**
 * Words where nobody selected them: as they are where the article has them once; where it has them more often, with what stands
 * beside them at the first place of the text. Nothing where it does not have them, or has that whole paragraph twice.
 */
export function wordsOnce(
  blocks: readonly ArticleBlock[],
  words: string,
  lang: string,
): Omit<Selected, 'mark'> | undefined {
  if (refusedWords(blocks, words, lang) === undefined) return {exact: words, isGrown: false};
  const mark = markOf(blocks, words);
  if (!mark) return undefined;
  const {block, start, end} = mark;
  const found = selectedWords(blocks, {block, at: start}, {block, at: end}, lang);
  return 'refused' in found ? undefined : found;
}

/** The article as passages are found in it: its sections, then its standfirst. */
export interface Searched {
  body: ArticleText;
  standfirst: ArticleText;
}

const known = new WeakMap<readonly ArticleBlock[], Searched>();

export function articleOf(blocks: readonly ArticleBlock[], lang: string): Searched {
  const found = known.get(blocks);
  if (found) return found;
  const sections: string[][] = [];
  for (const {section, text} of blocks) if (section !== undefined) (sections[section] ??= []).push(text);
  const above = blocks.filter(({kind}) => kind === 'standfirst').map(({text}) => text);
  const made = {
    body: new ArticleText(
      [...sections].map((texts = [], index) => ({id: `${index}`, blocks: texts})),
      lang,
    ),
    standfirst: new ArticleText(above.length ? [{blocks: above}] : [], lang),
  };
  known.set(blocks, made);
  return made;
}

/** Whether words can be a passage; if not, why, as a sentence. */
export function refusedWords(
  blocks: readonly ArticleBlock[],
  exact: string,
  lang: string,
): string | undefined {
  const {body, standfirst} = articleOf(blocks, lang);
  const found = locate(body, {exact});
  if ('passage' in found) return undefined;
  if (found.reason === 'ambiguous')
    return 'These words stand in the article more than once; take in more of the words around.';
  if (found.reason !== 'missing') return 'There are no words to rest it on.';
  return 'passage' in locate(standfirst, {exact}) ? undefined : 'These words are not in the article.';
}

function standsOnce({body, standfirst}: Searched, {section}: ArticleBlock, exact: string): boolean {
  const inBody = locate(body, {exact});
  if (section !== undefined) return 'passage' in inBody;
  // In the standfirst words are looked for only where the sections do not have them.
  return !('passage' in inBody) && inBody.reason === 'missing' && 'passage' in locate(standfirst, {exact});
}

/** Without white space at its ends, and grown where it cuts a word in half. */
function wholeWords(text: string, {start, end}: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  if (to <= from) return {start: from, end: from};
  const whole = (at: number) => isWhole(text, {start: at, end: at});
  while (from > 0 && !whole(from)) from--;
  while (to < text.length && !whole(to)) to++;
  return {start: from, end: to};
}

const folded = new WeakMap<ArticleBlock, ReturnType<typeof fold>>();

function foldedOf(block: ArticleBlock): ReturnType<typeof fold> {
  const known = folded.get(block) ?? fold(block.text);
  folded.set(block, known);
  return known;
}

/** Where whole words stand first in the text of the article, or else in its standfirst, for entries that the story does not hold. */
export function markOf(blocks: readonly ArticleBlock[], words: string): Mark | undefined {
  const wanted = fold(words).text.trim();
  if (wanted === '') return undefined;
  const isAbove = ({kind}: ArticleBlock) => kind === 'standfirst';
  const places = [...blocks.entries()].filter(([, each]) => canRestOn(each));
  for (const [block, each] of [
    ...places.filter(([, each]) => !isAbove(each)),
    ...places.filter(([, each]) => isAbove(each)),
  ]) {
    const {text, starts, ends} = foldedOf(each);
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (isWhole(text, {start: at, end})) return {block, start: starts[at]!, end: ends[end - 1]!};
    }
  }
  return undefined;
}
