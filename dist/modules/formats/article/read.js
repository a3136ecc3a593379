import '../../languages/all-languages.js';
import { gradeClaims } from '../../story/claims/grade.js';
import { claimsInFileOrder, claimProblem, lineFinder } from '../common/claim-problem.js';
import { Problems, inOrder, ArticleError } from './problems.js';
import { readDocument } from './document.js';
import { sourceOf } from './edit/article-source.js';
import { blocksOf } from './edit/blocks.js';
import { articleItems } from './edit/items.js';
import { excessOf } from './limits.js';
import { frontMatterOf } from './front-matter.js';
import { parseStory } from '../../story/parse-story.js';
import { StoryError } from '../../story/story-error.js';
import { idRemedies } from '../common/did-you-mean.js';

function compileArticle(markdown, options) {
    const { file, claims = 'graded', warn, lenient = false } = options;
    const problems = new Problems(file, lenient ? Infinity : undefined);
    const read = readWhole(markdown, file, problems, lenient);
    const { story } = read;
    const told = story ? claimsTold(read, story, markdown, file, claims) : { problems: [], warnings: [] };
    if (lenient)
        return {
            ...(story && { story }),
            problems: [...problems.list(), ...told.problems].sort(inOrder),
            warnings: told.warnings,
            ...{ items: read.items, blocks: read.blocks },
        };
    problems.throwIfAny();
    if (told.problems.length > 0)
        throw new ArticleError(told.problems.sort(inOrder));
    if (warn)
        told.warnings.forEach(warn);
    return story;
}
function claimsTold({ placeOf, timeline }, story, markdown, file, claims) {
    const lineOf = lineFinder(markdown);
    const found = gradeClaims(claims === 'off' ? { problems: []} : claimsInFileOrder(story, timeline), claims);
    const told = (claim) => claimProblem(claim, file, placeOf(`${claim.path}.${claim.field}`), lineOf);
    return { problems: found.problems.map(told), warnings: found.warnings.map(told) };
}
/** Reads a file as far as it can be read; where it is not lenient, no further than to the first stage with problems. */
function readWhole(markdown, file, problems, lenient) {
    const nothing = { timeline: [], items: [], blocks: [], placeOf: () => ({ line: 1, column: 1 }) };
    const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const excess = excessOf(text);
    if (excess) {
        problems.add({ line: excess.line, column: 1 }, 'article', excess.reason, { remedy: excess.remedy });
        return nothing;
    }
    const source = sourceOf(markdown);
    const front = frontMatterOf(source.root, text, problems);
    if (!front)
        return nothing;
    const article = readDocument(source.root, front, problems);
    const { document, origins, sections, read } = article;
    const blocks = lenient ? blocksOf(source, sections) : [];
    const items = lenient ? articleItems(source, article, blocks) : [];
    const timeline = read.timeline.map(({ item }) => item.id);
    const placeOf = (path) => {
        const [list = '', number, ...fields] = path.split(/[.[\]]+/).filter(Boolean);
        const index = list === 'timeline' ? read.timeline[Number(number)]?.number : undefined;
        const keys = [list, ...(number === undefined ? [] : [index ?? number]), ...fields];
        return (origins[list]?.[Number(number)] ??
            front.at(...keys.map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key))));
    };
    const whole = { timeline, items, blocks, placeOf };
    if (!lenient && problems.list().length > 0)
        return whole;
    const title = lenient && document.headline === undefined && { headline: untitled };
    const story = checkDocument({ ...document, ...title, id: front.id ?? stemOf(file) }, problems, placeOf);
    return { ...whole, ...(story && { story }) };
}
/** What stands for a headline until somebody writes one. */
const untitled = '…';
/**
 * Checks a compiled document as any story is checked; but what a reader's copy would leave out with a warning is a
 * problem here, since the publisher can still put it right. `placeOf` says where a field such as `timeline[2].end`
 * comes from.
 */
function checkDocument(document, problems, placeOf) {
    const report = (path, reason, remedy) => problems.add(placeOf(path), path, reason, { remedy });
    const remedyOf = idRemedies(document);
    try {
        return parseStory(document, {
            warn: (_, leftOut) => leftOut.forEach((each) => report(each.path, each.reason, remedyOf(each))),
        });
    }
    catch (error) {
        if (!(error instanceof StoryError))
            throw error;
        report(error.path || 'article', error.reason);
        return undefined;
    }
}
/** The file's name without folder, ending and what a bundler adds. */
const stemOf = (file) => file
    .replace(/[?#].*$/s, '')
    .replace(/^.*[\\/]/s, '')
    .replace(/\.[^.]*$/, '');

export { ArticleError, compileArticle };
