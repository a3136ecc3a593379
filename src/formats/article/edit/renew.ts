import type {ArticleSource} from './article-source.js';
import type {ArticleBlock} from './blocks.js';
import {linesOf, withBlank} from './lines.js';
import {inOrder} from './splices.js';
import type {Splice} from './splices.js';

/** What a later edition of the article’s text has otherwise. */
export type TextChange =
  /** A block in other words. */
  | {kind: 'changed'; block: number; markdown: string}
  /** A block that was not there, behind another; before all of them where `after` is -1. */
  | {kind: 'new'; after: number; markdown: string}
  | {kind: 'gone'; block: number};

/** Takes over what changed in the text of an article; all other blocks stay byte for byte. */
export function renewText(
  source: ArticleSource,
  blocks: readonly ArticleBlock[],
  changes: readonly TextChange[],
): Splice[] {
  const written = (markdown: string) => markdown.trimEnd().replace(/\r\n?|\n/g, source.newline);
  const gap = source.newline + source.newline;
  return inOrder(
    changes.flatMap((change): Splice[] => {
      if (change.kind === 'new') {
        const place = blocks[Math.max(0, change.after)];
        if (!place) return [];
        const markdown = written(change.markdown);
        if (change.after === -1) return [{start: place.start, end: place.start, insert: `${markdown}${gap}`}];
        const isItem = place.kind === 'item' && /^\s*(?:[-*+]|\d+[.)]) /.test(markdown);
        const {end} = place;
        return [{start: end, end, insert: `${isItem ? source.newline : gap}${markdown}`}];
      }
      const block = blocks[change.block];
      if (!block) return [];
      if (change.kind === 'changed')
        return [{start: block.start, end: block.end, insert: written(change.markdown)}];
      const span = block.kind === 'item' ? linesOf(source, block, false) : withBlank(source, block);
      return [{...span, insert: ''}];
    }),
  );
}
