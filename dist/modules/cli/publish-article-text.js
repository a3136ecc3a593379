import { l as linksOf, a as linesOfKind, t as textsOf } from './check.js';
import { b as blockTexts } from './read-story-file.js';
import { R as Refusal } from './command.js';
import { k as kindOfText } from './read-text.js';
import { d as draftParts } from './from-text.js';
import { i as inlineText } from './inline-text.js';

/** The search for the nearest words goes through the whole text once for each lost item: seconds beyond this length. */
const mostCharacters = 1_000_000;
/**
 * The article that a web page or a plain text shows, to hold a story against. Of a page it is the text that `draftSource`
 * drafts from, found by the same reader.
 * @throws {Refusal} where it is too long, or a page in which no article is found
 */
async function articleText(text, lang, parsePage) {
    const article = kindOfText(text) === 'html' ? await articleOfPage(text, lang, parsePage) : articleOfText(text, lang);
    if (article.whole.folded.length > mostCharacters)
        throw new Refusal('too-long', 'its text is longer than 1,000,000 characters; save the article alone');
    return article;
}
/** One section: a heading that the page’s own system puts between two paragraphs moves neither to another. */
const textOf = (blocks, standfirst, lang) => textsOf([{ blocks: [...blocks, ...(standfirst ? [standfirst] : [])] }], lang);
async function articleOfPage(html, lang, parsePage) {
    // What finds the article of a page is large, and who holds a story against a text needs none of it.
    const { readPage } = await import('./formats-web-page-read.js');
    const { document, shown } = await readPage(html, parsePage);
    const { headline, sections = [], standfirst, overview = [] } = document;
    const quotes = (document.quotes ?? []);
    const signed = quotes.map((quote) => ({ ...quote, text: [quote.text, creditOf(quote)].join('\n').trim() }));
    const blocks = blockTexts(sections, signed).flatMap((section) => section.blocks);
    return {
        ...textOf(blocks, standfirst, lang),
        ...{ lines: shown.lines, standfirst, quotes, links: linksOf(sections, quotes) },
        headlines: [...new Set([headline, ...shown.main])].filter(Boolean),
        headings: sections.flatMap(({ heading }) => heading ?? []),
        points: overview.map(({ text }) => inlineText(text)),
        isComplete: false,
    };
}
/** The line under a quote, as an article file has it. */
function creditOf({ speaker, said }) {
    const { name, handle, role } = speaker ?? {};
    const told = [handle ? `${name} (${handle})` : name, role, said?.slice(0, 10)].filter(Boolean);
    return told.length ? `— ${told.join(', ')}` : '';
}
function articleOfText(text, lang) {
    const { headline, standfirst, overview, sections } = draftParts(text, lang);
    const blocks = sections.flatMap((section) => section.blocks.flatMap((block) => [block.text, ...(block.credit ? [block.credit] : [])]));
    const headings = sections.flatMap(({ heading }) => heading ?? []);
    const points = overview?.points ?? [];
    const titles = [headline, standfirst].filter((each) => each !== undefined);
    return {
        ...textOf(blocks, standfirst, lang),
        lines: [
            ...linesOfKind('heading', headings),
            ...linesOfKind('item', points),
            ...linesOfKind('paragraph', [...titles, ...blocks]),
        ],
        headlines: headline ? [headline] : [],
        ...{ standfirst, points, headings, quotes: [], links: [], isComplete: false },
    };
}

export { articleText };
