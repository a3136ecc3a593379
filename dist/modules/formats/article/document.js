import { Ids } from '../common/ids.js';
import { Footnotes } from './footnotes.js';
import { readKeyPoints } from './key-points.js';
import { nodesOf } from './markdown.js';
import { outlineOf } from './outline.js';
import { readOverview, overviewRemedy } from './overview.js';
import { Passages } from './passages.js';
import { quoted } from './problems.js';
import { readQuotes } from './quotes.js';
import { readHeadline, takeStandfirst, readSections, toSection } from './sections.js';
import { readTimeline } from './timeline.js';

const itemsOf = (read) => read.map(({ item }) => item);
/** The document that an article file is, and where in the file its items come from; what is wrong goes to `problems`. */
function readDocument(root, front, problems) {
    if (front.lang === undefined && !front.has('lang')) {
        problems.add(front.at(), 'lang', 'missing', {
            remedy: root.children[0]?.type === 'yaml'
                ? 'write “lang: en”, or whatever the language of the article is, between the lines “---”'
                : 'write “lang: en” between two lines “---” at the top of the file',
        });
    }
    const context = { lang: front.lang ?? 'en', problems, addresses: addressesOf(root) };
    const outline = outlineOf(root, context.lang, front.overviewHeading);
    if (front.overviewHeading && !outline.overview) {
        problems.add(front.at('overviewHeading'), 'overviewHeading', 'no list stands under such a heading');
    }
    const headline = readHeadline(outline, front, context);
    if (headline === undefined) {
        problems.add(front.at(), 'headline', 'missing', {
            remedy: 'write it into the front matter, or as “# …” above the article',
        });
    }
    const standfirst = takeStandfirst(outline, front, context);
    const written = [];
    const quoteIds = new Ids(front.quotes?.map((quote) => quote?.id));
    const sections = readSections(outline, context, written, quoteIds);
    const passages = new Passages(sections, standfirst ?? '', context.lang, problems);
    const footnotes = new Footnotes(outline.footnotes, context);
    const overview = readOverview(outline.overview, context, footnotes, passages);
    const remedy = outline.overview ? undefined : overviewRemedy(sections);
    footnotes.reportUnused(root, remedy);
    const keyPoints = readKeyPoints(front, sections, context, passages, remedy);
    const quotes = readQuotes(written, front, quoteIds, context, passages);
    const timeline = readTimeline(front, context, passages);
    const { url, publisher, byline, published, updated, image, status, expires, ai, corrections } = front;
    const document = {
        ...{ version: 1, lang: context.lang, headline, standfirst },
        ...{ url, publisher, byline, published, updated, image, status, expires, ai },
        ...{ overview: itemsOf(overview), sections: sections.map(toSection), keyPoints: itemsOf(keyPoints) },
        ...{ quotes: itemsOf(quotes), timeline: itemsOf(timeline) },
        corrections: corrections?.filter((entry) => entry !== undefined),
    };
    const origins = {
        overview: overview.map(({ at }) => at),
        sections: sections.map(({ at }) => at),
        keyPoints: keyPoints.map(({ at }) => at),
        quotes: quotes.map(({ at }) => at),
    };
    takeAllowed(front, document, problems);
    return {
        document,
        origins,
        outline,
        sections,
        article: passages.body,
        read: { overview, keyPoints, quotes, timeline },
    };
}
/** Puts what the front matter allows of items in the article's text on these items. */
function takeAllowed(front, document, problems) {
    for (const [index, entry] of (front.allow ?? []).entries()) {
        if (!entry)
            continue;
        const { item, ...allowed } = entry;
        const lists = ['overview', 'keyPoints', 'quotes', 'timeline'];
        const found = lists.flatMap((list) => (document[list] ?? []).filter(({ id }, at) => id === item || `${list}[${at}]` === item));
        if (found.length === 0) {
            const remedy = 'write the id of an item, or its place as the check names it, such as overview[0]';
            problems.add(front.at('allow', index, 'item'), `allow[${index}].item`, `no item is named ${quoted(item)}`, { remedy });
        }
        for (const each of found)
            each.allow = [...(each.allow ?? []), allowed];
    }
}
const addressesOf = (root) => new Map([...nodesOf(root)].flatMap((node) => node.type === 'definition' ? [[node.identifier, node.url]] : []));

export { readDocument };
