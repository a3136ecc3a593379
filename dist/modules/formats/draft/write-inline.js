import { toMarkdown } from 'mdast-util-to-markdown';
import { inlineText } from '../../story/inline-text.js';

/** Running text as one line of Markdown that an article file reads as the same text. */
const inlineMarkdown = (inlines) => lineOf(grouped(inlines, ['href', 'strong', 'em']));
/** An image as an article file has it, with its credit as title. */
const imageMarkdown = ({ url, alt, credit }) => lineOf([{ type: 'image', url, alt, title: credit ?? null }]);
const lineOf = (children) => toMarkdown({ type: 'paragraph', children }, { emphasis: '*', strong: '*', resourceLink: true })
    .trimEnd()
    .replace(/\s*\n\s*/g, ' ');
const markOf = (inline, mark) => (typeof inline === 'string' ? undefined : inline[mark]);
/** Neighbours with the same mark stand in it together: signs of marks in a row would be read otherwise. */
function grouped(inlines, [mark, ...inner]) {
    if (mark === undefined)
        return [{ type: 'text', value: inlineText(inlines) }];
    const groups = [];
    for (const inline of inlines) {
        const last = groups.at(-1);
        if (last && markOf(last[0], mark) === markOf(inline, mark))
            last.push(inline);
        else
            groups.push([inline]);
    }
    return groups.flatMap((group) => {
        const children = grouped(group, inner);
        const value = markOf(group[0], mark);
        return value === undefined || value === false ? children : marked(children, mark, String(value));
    });
}
/** Marks stand at words: with a space at their edge they would be none. */
function marked(children, mark, value) {
    const [first, last] = [children[0], children.at(-1)];
    const before = first.type === 'text' ? /^\s*/.exec(first.value)[0] : '';
    if (first.type === 'text')
        first.value = first.value.slice(before.length);
    const after = last.type === 'text' ? /\s*$/.exec(last.value)[0] : '';
    if (last.type === 'text')
        last.value = last.value.slice(0, last.value.length - after.length);
    const words = children.filter((each) => each.type !== 'text' || each.value !== '');
    const space = (white) => (white ? [{ type: 'text', value: white }] : []);
    if (words.length === 0)
        return space(before + after);
    const node = mark === 'href'
        ? { type: 'link', url: value, children: words }
        : { type: mark === 'em' ? 'emphasis' : 'strong', children: words };
    return [...space(before), node, ...space(after)];
}

export { imageMarkdown, inlineMarkdown };
