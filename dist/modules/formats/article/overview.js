import { readList } from './body.js';
import { inlineText } from '../../story/inline-text.js';
import { pointOf } from './markdown.js';

const remedy = 'end the point with [^name], and write “[^name]: the words of the article that it rests on” below';
/** The points of the overview. Each rests on the words of its footnote, or on its own where the article repeats them. */
function readOverview(overview, context, footnotes, passages) {
    const read = [];
    if (!overview)
        return read;
    for (const node of overview.rest) {
        const move = { remedy: 'move it under another heading' };
        context.problems.add(pointOf(node), 'overview', 'more than one list in the overview', move);
    }
    for (const [index, { text, at, item }] of readList(overview.list, context, 'overview').entries()) {
        const path = `overview[${index}].passage`;
        const footnote = footnotes.of(item, path);
        // An item without text and a reference without its footnote are told of once, by the list and by the footnotes.
        const isTold = !footnote && (!inlineText(text).trim() || inlineText(text).includes('[^'));
        const found = footnote
            ? passages.find({ exact: footnote.words }, footnote.at, path)
            : isTold
                ? undefined
                : passages.find({ exact: inlineText(text) }, at, path, remedy);
        const point = { id: `overview-${index + 1}`, text, ...(found && { passage: found.passage }) };
        read.push({ item: point, at, number: index, isGuess: found?.isGuess });
    }
    return read;
}
/** What to do in an article without an overview if it has one under a heading that is not known for it. */
function overviewRemedy(sections) {
    const heading = sections.find(({ heading, blocks }) => heading && blocks[0]?.type === 'list')?.heading;
    if (!heading)
        return undefined;
    const name = heading.replace(/\s*:$/, '');
    const value = /^[\p{L}\p{N}][^:#]*$/u.test(name) ? name : JSON.stringify(name);
    return `if the list under “${heading}” is the overview, write “overviewHeading: ${value}” into the front matter`;
}

export { overviewRemedy, readOverview };
