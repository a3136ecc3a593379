import { toMarkdown } from 'mdast-util-to-markdown';

/** Running text as one line of Markdown that an article file reads as the same text. */
const inlineMarkdown = (inlines) => lineOf(inlines.flatMap(nodesOf));
/** An image as an article file has it, with its credit as title. */
const imageMarkdown = ({ url, alt, credit }) => lineOf([{ type: 'image', url, alt, title: credit ?? null }]);
const lineOf = (children) => toMarkdown({ type: 'paragraph', children }, { emphasis: '*', strong: '*', resourceLink: true })
    .trimEnd()
    .replace(/\s*\n\s*/g, ' ');
function nodesOf(inline) {
    if (typeof inline === 'string')
        return [{ type: 'text', value: inline }];
    const { text, em, strong, href } = inline;
    // Marks stand at words: with a space at their edge they would be none.
    const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
    if (words === '')
        return [{ type: 'text', value: text }];
    let node = { type: 'text', value: words };
    if (em)
        node = { type: 'emphasis', children: [node] };
    if (strong)
        node = { type: 'strong', children: [node] };
    if (href)
        node = { type: 'link', url: href, children: [node] };
    const space = (value) => (value ? [{ type: 'text', value }] : []);
    return [...space(before), node, ...space(after)];
}

export { imageMarkdown, inlineMarkdown };
