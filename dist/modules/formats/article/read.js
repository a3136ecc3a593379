import '../../languages/all-languages.js';
import { gradeClaims } from '../../story/claims/grade.js';
import { claimsInFileOrder, claimProblem, lineFinder } from '../common/claim-problem.js';
import { Problems, quoted, ArticleError, inOrder } from './problems.js';
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
    const report = (path, reason, remedy) => problems.add(placeOf(path), path, reason, { remedy });
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
 * structure; every item is tied to the passage of the article that it rests on, and its claims are held against that.
 * The same file makes the same story.
 * @throws {ArticleError} and nothing else; it holds all that was found wrong
 */
function compileArticle(markdown, { file, claims = 'graded', warn }) {
    const { story, placeOf, timeline } = readArticleFile(markdown, file);
    if (claims === 'off')
        return story;
    const lineOf = lineFinder(markdown);
    const found = gradeClaims(claimsInFileOrder(story, timeline), claims);
    const told = (claim) => claimProblem(claim, file, placeOf(`${claim.path}.${claim.field}`), lineOf);
    if (found.problems.length > 0)
        throw new ArticleError(found.problems.map(told).sort(inOrder));
    if (warn)
        found.warnings.map(told).forEach(warn);
    return story;
}
/**
 * The story of an article file, where in the file each of its fields comes from, and the ids of its timeline in the file's
 * order. Its claims are not looked at.
 * @throws {ArticleError} and nothing else
 */
function readArticleFile(markdown, file) {
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
    const placeOf = (path) => {
        const keys = path.split(/[.[\]]+/).filter(Boolean);
        const origin = origins[keys[0]]?.[Number(keys[1])];
        return origin ?? front.at(...keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)));
    };
    const story = checkDocument({ ...document, id: front.id ?? stemOf(file) }, problems, placeOf);
    return { story, placeOf, timeline: document.timeline.map(({ id }) => id) };
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
        ...{ overview: overview.items, sections: sections.map(toSection), keyPoints: keyPoints.items },
        ...{ quotes: quotes.items, timeline, corrections: corrections?.filter((entry) => entry !== undefined) },
    };
    const origins = {
        overview: overview.origins,
        sections: sections.map(({ at }) => at),
        keyPoints: keyPoints.origins,
        quotes: quotes.origins,
    };
    takeAllowed(front, document, problems);
    return { document, origins };
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

export { ArticleError, compileArticle, readArticleFile };
