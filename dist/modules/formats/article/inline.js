import { linkUrl } from '../../story/link-url.js';
import { parseValueMarkdown, pointOf } from './markdown.js';
import { inlineText } from '../../story/inline-text.js';
import { excessOf } from './limits.js';

/** A front-matter value written in Markdown, as running text. What is wrong in it is reported at the value. */
function readValue(markdown, at, context, path) {
    const problems = {
        add: ((_, ...told) => context.problems.add(at, ...told)),
    };
    const excess = excessOf(markdown);
    if (excess) {
        problems.add(at, path, excess.reason, { remedy: excess.remedy });
        return [];
    }
    const { children } = parseValueMarkdown(markdown);
    const paragraphs = children.filter((node) => node.type === 'paragraph');
    if (paragraphs.length < children.length) {
        problems.add(at, path, 'more than a paragraph', { remedy: 'write one paragraph of text' });
    }
    return inlinesOf(paragraphs, { ...context, problems }, path);
}
/** Unicode's line separator. */
const hardBreak = '\u2028';
/**
 * The words of a paragraph with their marks. Where a line of the file ends there is `\n`, where the author broke a line
 * on purpose `hardBreak`; footnote references are left out.
 * HTML, images and links that nobody could follow are problems.
 */
function runsOf(nodes, context, path, marks = {}) {
    const within = (inner, more) => runsOf(inner, context, path, { ...marks, ...more });
    return nodes.flatMap((node) => {
        switch (node.type) {
            case 'text':
            case 'inlineCode':
                return [{ ...marks, text: node.value }];
            case 'break':
                return [{ ...marks, text: hardBreak }];
            case 'emphasis':
                return within(node.children, { em: true });
            case 'strong':
                return within(node.children, { strong: true });
            case 'link':
                return within(node.children, hrefOf(node.url, node, context, path));
            case 'linkReference':
                return within(node.children, hrefOf(context.addresses.get(node.identifier), node, context, path));
            case 'html':
                context.problems.add(pointOf(node), path, `HTML: ${node.value.slice(0, 80)}`, {
                    remedy: 'write Markdown, or \\< for the sign itself',
                });
                return [];
            case 'image':
            case 'imageReference':
                context.problems.add(pointOf(node), path, 'an image within a text', {
                    remedy: 'give it a paragraph of its own',
                });
                return [];
            default:
                return 'children' in node ? within(node.children, {}) : [];
        }
    });
}
function hrefOf(url, node, { problems }, path) {
    if (url !== undefined && linkUrl(url) !== undefined)
        return { href: url };
    const remedy = 'write the full address, such as https://example.org/story, or take the link away';
    problems.add(pointOf(node), path, `a link that leads nowhere outside your site: ${url ?? ''}`, { remedy });
    return {};
}
/** Paragraphs as running text: line breaks become spaces, and so do the borders of paragraphs. */
function inlinesOf(paragraphs, context, path) {
    const runs = [];
    for (const { children } of paragraphs) {
        if (runs.length)
            runs.push({ text: '\n' });
        runs.push(...runsOf(children, context, path));
    }
    return join(runs);
}
/** Running text as words alone; where it had a link, which would be lost, that is a problem. */
function plainOf(paragraphs, context, path) {
    const inlines = inlinesOf(paragraphs, context, path);
    if (inlines.some((inline) => typeof inline === 'object' && inline.href)) {
        const at = paragraphs[0].position.start;
        context.problems.add(at, path, 'a link, where only words can stand', {
            remedy: 'link from a paragraph of a section',
        });
    }
    return inlineText(inlines);
}
/** The first `length` characters of running text, with their marks. */
function cutInlines(inlines, length) {
    const cut = [];
    let left = length;
    for (const inline of inlines) {
        if (left <= 0)
            break;
        const text = inlineText([inline]).slice(0, left);
        cut.push(typeof inline === 'string' ? text : { ...inline, text });
        left -= text.length;
    }
    return cut;
}
const sameMarks = (a, b) => a.em === b.em && a.strong === b.strong && a.href === b.href;
function join(runs) {
    const joined = [];
    for (const run of runs) {
        const last = joined.at(-1);
        if (last && sameMarks(last, run))
            last.text += run.text;
        else
            joined.push({ ...run });
    }
    for (const run of joined)
        run.text = run.text.replace(/[ \t]*[\n\u2028][ \t]*/g, ' ');
    const [first, last] = [joined[0], joined.at(-1)];
    if (first)
        first.text = first.text.replace(/^[ \t]+/, '');
    if (last)
        last.text = last.text.replace(/[ \t]+$/, '');
    return joined
        .filter(({ text }) => text !== '')
        .map((run) => (Object.keys(run).length === 1 ? run.text : run));
}

export { cutInlines, hardBreak, inlinesOf, plainOf, readValue, runsOf };
