import '../../languages/all-languages.js';
import { Problems } from './problems.js';
export { ArticleError } from './problems.js';
import { Footnotes } from './footnotes.js';
import { readKeyPoints } from './key-points.js';
import { excessOf } from './limits.js';
import { parseArticleMarkdown, nodesOf } from './markdown.js';
import { outlineOf } from './outline.js';
import { readOverview, overviewRemedy } from './overview.js';
import { Passages } from './passages.js';
import { readQuotes } from './quotes.js';
import { readHeadline, takeStandfirst, readSections, toSection } from './sections.js';
import { readTimeline } from './timeline.js';
import { readFrontMatter } from './front-matter.js';
import { Ids } from '../common/ids.js';
import { parseStory } from '../../story/parse-story.js';
import { StoryError } from '../../story/story-error.js';
import { idRemedies } from '../common/did-you-mean.js';

/**
 * Checks a compiled document as any story is checked; but what a reader's copy would leave out with a warning is a
 * problem here, since the publisher can still put it right. `placeOf` says where a field such as `timeline[2].end`
 * comes from.
 * @throws {ArticleError}
 */
function checkDocument(document, problems, placeOf) {
    const report = (field, reason, remedy) => problems.add(placeOf(field), field, reason, { remedy });
    const remedyOf = idRemedies(document);
    try {
        const story = parseStory(document, {
            warn: (_, leftOut) => leftOut.forEach((each) => report(each.path, each.reason, remedyOf(each))),
        });
        problems.throwIfAny();
        return story;
    }
    catch (error) {
        if (error instanceof StoryError)
            report(error.path || 'article', error.reason);
        problems.throwIfAny();
        throw error;
    }
}
/**
 * Makes a story of an article file: Markdown (CommonMark with footnotes) under YAML front matter, of which only
 * `lang` is required. Headline, standfirst, overview, sections, key points and quotes come from the article's own
 * structure; every item is tied to the passage of the article that it rests on. The same file makes the same story.
 * @param file the file's name, for messages and for the story's id
 * @throws {ArticleError} and nothing else; it holds all that was found wrong
 */
function compileArticle(markdown, { file }) {
    const problems = new Problems(file);
    const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const excess = excessOf(text);
    if (excess)
        problems.add({ line: excess.line, column: 1 }, 'article', excess.reason, { remedy: excess.remedy });
    problems.throwIfAny();
    const root = parseArticleMarkdown(text);
    const front = frontMatterOf(root, text, problems);
    const { document, origins } = readArticle(root, front, problems);
    problems.throwIfAny();
    return checkDocument({ ...document, id: front.id ?? stemOf(file) }, problems, (field) => {
        const path = field.split(/[.[\]]+/).filter(Boolean);
        const origin = origins[path[0]]?.[Number(path[1])];
        return origin ?? front.at(...path.map((key) => (/^\d+$/.test(key) ? Number(key) : key)));
    });
}
/** The file's name without folder, ending and what a bundler adds. */
const stemOf = (file) => file
    .replace(/[?#].*$/s, '')
    .replace(/^.*[\\/]/s, '')
    .replace(/\.[^.]*$/, '');
function frontMatterOf({ children: [first] }, text, problems) {
    if (first?.type === 'yaml')
        return readFrontMatter(first.value, first.position.start.line + 1, problems);
    if (/^---[ \t]*\n/.test(text)) {
        const remedy = 'end it with a line of three hyphens: ---';
        problems.add({ line: 1, column: 1 }, 'front matter', 'it has no end', { remedy });
        problems.throwIfAny();
    }
    return readFrontMatter('', 1, problems);
}
function readArticle(root, front, problems) {
    if (front.lang === undefined && !front.has('lang')) {
        problems.add(front.at(), 'lang', 'missing', {
            remedy: root.children[0]?.type === 'yaml'
                ? 'write “lang: en”, or whatever the language of the article is, between the lines “---”'
                : 'write “lang: en” between two lines “---” at the top of the file',
        });
    }
    const source = { lang: front.lang ?? 'en', problems, addresses: addressesOf(root) };
    const outline = outlineOf(root, source.lang, front.overviewHeading);
    if (front.overviewHeading && !outline.overview) {
        problems.add(front.at('overviewHeading'), 'overviewHeading', 'no list stands under such a heading');
    }
    const headline = readHeadline(outline, front, source);
    if (headline === undefined) {
        problems.add(front.at(), 'headline', 'missing', {
            remedy: 'write it into the front matter, or as “# …” above the article',
        });
    }
    const standfirst = takeStandfirst(outline, front, source);
    const written = [];
    const quoteIds = new Ids(front.quotes?.map((quote) => quote?.id));
    const sections = readSections(outline, source, written, quoteIds);
    const passages = new Passages(sections, standfirst ?? '', source.lang, problems);
    const footnotes = new Footnotes(outline.footnotes, source);
    const overview = readOverview(outline.overview, source, footnotes, passages);
    const remedy = outline.overview ? undefined : overviewRemedy(sections);
    footnotes.reportUnused(root, remedy);
    const keyPoints = readKeyPoints(front, sections, source, passages, remedy);
    const quotes = readQuotes(written, front, quoteIds, source, passages);
    const timeline = readTimeline(front, source, passages);
    const { url, publisher, byline, published, updated, image, status, expires, ai, corrections } = front;
    const document = {
        ...{ version: 1, lang: source.lang, headline, standfirst },
        ...{ url, publisher, byline, published, updated, image, status, expires, ai },
        ...{ overview: overview.items, sections: sections.map(toSection), keyPoints: keyPoints.items },
        ...{ quotes: quotes.items, timeline, corrections: corrections?.filter((entry) => entry !== undefined) },
    };
    const origins = {
        overview: overview.origins,
        sections: sections.map(({ at }) => at),
        keyPoints: keyPoints.origins,
        quotes: quotes.origins,
    };
    return { document, origins };
}
const addressesOf = (root) => new Map([...nodesOf(root)].flatMap((node) => node.type === 'definition' ? [[node.identifier, node.url]] : []));

export { compileArticle };
