import {htmlBlocks} from '../html/blocks.js';
import {inlineText} from '../../story/inline-text.js';

/** A line that a page shows. */
export interface PageLine {
  kind: 'heading' | 'item' | 'paragraph';
  text: string;
}

/** The lines of a page: its headings, points of lists, paragraphs. */
export const linesShown = ({body}: Document): PageLine[] =>
  htmlBlocks(body?.innerHTML ?? '', {onLoss: () => {}}).flatMap((block): PageLine[] => {
    if (block.kind === 'quote')
      return block.lines.map((line) => ({kind: 'paragraph', text: inlineText(line)}));
    return 'text' in block ? [{kind: block.kind, text: inlineText(block.text)}] : [];
  });
