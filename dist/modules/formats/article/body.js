import { linkUrl } from '../../story/link-url.js';
import '../../story/story.js';
import { inlinesOf, plainOf } from './inline.js';
import { inlineText } from '../../story/inline-text.js';
import { pointOf } from './markdown.js';
import { readBlockQuote } from './block-quote.js';
import { limits } from '../../story/schema/limits.js';

/** Reads the nodes of a section. Each quote found is added to `quotes`, with an id from `ids`. */
function readBody(nodes, context, path, quotes, ids) {
    const body = { blocks: [], texts: [] };
    const paragraph = (text, node) => {
        if (text.length === 0)
            return;
        body.blocks.push({ type: 'paragraph', text });
        body.texts.push({ text: inlineText(text), at: pointOf(node) });
    };
    for (const node of nodes) {
        const images = imagesOf(node);
        if (images) {
            for (const image of images)
                body.blocks.push({ type: 'image', image: readImage(image, context, path) });
        }
        else if (node.type === 'paragraph') {
            refuseTable(node, context, path);
            const text = inlinesOf([node], context, path);
            if (text.length)
                body.lead ??= { text, block: body.texts.length };
            paragraph(text, node);
        }
        else if (node.type === 'heading') {
            paragraph(readSubheading(node, context, path), node);
        }
        else if (node.type === 'list' && !node.ordered) {
            const items = readList(node, context, path);
            body.blocks.push({ type: 'list', items: items.map(({ text }) => text) });
            body.texts.push(...items.map(({ text, at }) => ({ text: inlineText(text), at })));
        }
        else if (node.type === 'blockquote') {
            const quote = readBlockQuote(node, context, path);
            const { attribution, text, at } = quote;
            const id = ids.make(attribution?.handle ?? attribution?.name ?? firstWords(quote.words), 'quote');
            quotes.push({ ...quote, id });
            if (!attribution)
                continue;
            body.blocks.push({ type: 'quote', quote: id });
            body.texts.push({ text, at, quote: id });
        }
        else {
            const [reason, remedy] = refused[node.type] ?? [`a ${node.type}`, 'write it as paragraphs'];
            context.problems.add(pointOf(node), path, `${reason} has no place in a story`, { remedy });
        }
    }
    return body;
}
/** The words by which a message names a quote that has no speaker. */
const firstWords = (words) => words.split(/\s+/).slice(0, 6).join(' ');
/** The items of a list, each one paragraph or more and nothing else. */
function readList(node, context, path) {
    return node.children.map((item) => {
        const paragraphs = item.children.filter((child) => child.type === 'paragraph');
        if (paragraphs.length < item.children.length || paragraphs.length === 0) {
            const reason = paragraphs.length ? 'more than text in a list item' : 'a list item without text';
            context.problems.add(pointOf(item), path, reason, { remedy: 'write one list, each item a text' });
        }
        return { text: inlinesOf(paragraphs, context, path), at: pointOf(item), item };
    });
}
const refused = {
    html: ['HTML', 'write Markdown'],
    code: ['code', 'write prose; lines indented by four spaces count as code'],
    list: ['a numbered list', 'begin its items with hyphens, or write the numbers into sentences'],
    thematicBreak: ['a horizontal rule', 'take it away, or begin a section with “## ”'],
};
function refuseTable(node, { problems }, path) {
    const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    if (!/^\|? ?:?-+:? *\|[ |:-]*$/m.test(text))
        return;
    problems.add(pointOf(node), path, 'a table has no place in a story', {
        remedy: 'write it as a list or as sentences',
    });
}
function readSubheading(node, context, path) {
    const text = plainOf([node], context, path);
    return text ? [{ text, strong: true }] : [];
}
function imagesOf(node) {
    if (node.type !== 'paragraph')
        return undefined;
    const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    const images = shown.filter((child) => child.type === 'image');
    return images.length && images.length === shown.length ? images : undefined;
}
/** An image; its Markdown title is its credit. */
function readImage(node, { problems }, path) {
    const add = (reason, remedy, code) => problems.add(pointOf(node), path, reason, { remedy, code });
    if (!node.alt) {
        const remedy = 'write what it shows: ![a tank on a road](…)';
        add('an image without a text for those who do not see it', remedy, 'no-alt');
    }
    if (linkUrl(node.url) === undefined)
        add('an image without a full address', 'write it with its site: ![…](https://example.org/a.jpg)');
    return {
        url: node.url,
        alt: (node.alt ?? '').slice(0, limits.text),
        ...(node.title && { credit: node.title }),
    };
}

export { firstWords, readBody, readList };
