import { htmlBlocks } from '../html/blocks.js';
import { inlineText } from '../../story/inline-text.js';

/** The lines of a page: its headings, points of lists, paragraphs. */
const linesShown = ({ body }) => htmlBlocks(body?.innerHTML ?? '', { onLoss: () => { } }).flatMap((block) => {
    if (block.kind === 'quote')
        return block.lines.map((line) => ({ kind: 'paragraph', text: inlineText(line) }));
    return 'text' in block ? [{ kind: block.kind, text: inlineText(block.text) }] : [];
});

export { linesShown };
