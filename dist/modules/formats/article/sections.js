import { fold } from '../../story/passages/fold.js';
import { readBody } from './body.js';
import { plainOf } from './inline.js';
import { pointOf } from './markdown.js';
import { Ids } from '../common/ids.js';

/** The headline: that of the front matter, otherwise the title of the article. */
function readHeadline(outline, front, context) {
    const { title } = outline;
    const written = title && plainOf([title], context, 'headline');
    if (front.headline === undefined)
        return written || undefined;
    if (title?.depth === 1 && fold(written ?? '').text !== fold(front.headline).text) {
        const remedy = 'keep one of them, or make the heading that of a section: “## ”';
        context.problems.add(pointOf(title), 'headline', 'another headline than that of the front matter', {
            remedy,
        });
    }
    return front.headline;
}
/** The standfirst: that of the front matter, otherwise the first paragraph before any section, which it takes away. */
function takeStandfirst({ opening }, front, context) {
    if (front.standfirst !== undefined)
        return front.standfirst;
    const index = opening.findIndex(isText);
    const [paragraph] = index === -1 ? [] : opening.splice(index, 1);
    return paragraph && plainOf([paragraph], context, 'standfirst');
}
const isText = (node) => node.type === 'paragraph' && node.children.some(({ type }) => type !== 'image');
/** The sections of the article, the first without a heading if there is text before all headings. */
function readSections(outline, context, quotes, quoteIds) {
    const ids = new Ids();
    const parts = [...outline.sections];
    if (outline.opening.length)
        parts.unshift({ nodes: outline.opening });
    return parts.map(({ heading, nodes }, index) => {
        const path = `sections[${index}]`;
        const title = heading && plainOf([heading], context, path);
        const at = pointOf(heading ?? nodes[0]);
        if (title === '')
            context.problems.add(at, path, 'a heading without words', { remedy: 'write them, or take the # away' });
        const id = ids.make(title ?? 'opening', 'section');
        return { id, ...(title && { heading: title }), at, ...readBody(nodes, context, path, quotes, quoteIds) };
    });
}
const toSection = ({ id, heading, blocks }) => ({
    id,
    ...(heading && { heading }),
    body: blocks,
});

export { readHeadline, readSections, takeStandfirst, toSection };
