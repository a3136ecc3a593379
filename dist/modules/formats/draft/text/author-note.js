import { namesIn } from '../../common/byline.js';
import { tellsOf } from '../../common/site-labels.js';

/** Above and below a text no more paragraphs tell of those who wrote it. */
const mostParagraphs = 2;
/**
 * What an editor is told of a first or last paragraph that begins with the name of one who wrote the text: sites tell there who that
 * is, and it is no part of the article then; a text about its author may begin or end so too.
 */
function authorNote({ sections, standfirst, head = {}, about }, plain) {
    const names = [
        ...(head.byline ?? []).map(({ name }) => name),
        ...about.filter(({ field }) => field === 'byline').flatMap(({ value, line }) => namesIn(value ?? line)),
    ];
    const blocks = sections.flatMap((section) => section.blocks);
    if (names.length === 0 || blocks.length <= mostParagraphs)
        return undefined;
    const edges = [
        standfirst ?? '',
        ...blocks.slice(0, mostParagraphs).map(({ text }) => text),
        ...blocks.slice(-mostParagraphs).map(({ text }) => text),
    ];
    const words = edges.map(plain).find((each) => tellsOf(each, names));
    return words === undefined
        ? undefined
        : `A paragraph may be about the author: “${words.slice(0, 500)}”; take it out where it is not the article’s.`;
}

export { authorNote };
