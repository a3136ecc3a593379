import '../../languages/all-languages.js';
import type {Claim} from '../../story/claims/check.js';
import {gradeClaims} from '../../story/claims/grade.js';
import type {ClaimsMode} from '../../story/claims/grade.js';
import type {Story} from '../../story/story.js';
import {claimProblem, claimsInFileOrder, lineFinder} from '../common/claim-problem.js';
import {ArticleError, Problems, inOrder} from './problems.js';
import type {ArticleProblem, Point} from './problems.js';
import {readDocument} from './document.js';
import {sourceOf} from './edit/article-source.js';
import {blocksOf} from './edit/blocks.js';
import type {ArticleBlock} from './edit/blocks.js';
import {articleItems} from './edit/items.js';
import type {ArticleItem} from './edit/items.js';
import {excessOf} from './limits.js';
import {frontMatterOf} from './front-matter.js';
import {parseStory} from '../../story/parse-story.js';
import {StoryError} from '../../story/story-error.js';
import {idRemedies} from '../common/did-you-mean.js';

export {ArticleError};
export type {ArticleBlock, ArticleItem, ArticleProblem};

export interface CompileOptions {
  /** The file's name, for messages and for the story's id. */
  file: string;
  /** What becomes of claims that the article does not bear out; `graded` by default. */
  claims?: ClaimsMode;
  /** Called with each claim that is no reason to refuse the article. */
  warn?: (problem: ArticleProblem) => void;
  /** Refuses nothing: see {@link LenientArticle}. */
  lenient?: boolean;
}

/** What can be shown of an article file that may not be right yet. */
export interface LenientArticle {
  /** What a guess of the draft makes counts; what is in doubt, or wrong, is left out. Absent where nothing can be shown. */
  story?: Story;
  /** All for which the article would be refused, and claims that it contradicts; in the order of the file. */
  problems: ArticleProblem[];
  /** Claims that it neither says nor contradicts. */
  warnings: ArticleProblem[];
  items: ArticleItem[];
  blocks: ArticleBlock[];
}

/**
 * Makes a story of an article file: Markdown (CommonMark with footnotes) under YAML front matter, of which only
 * `lang` is required. Headline, standfirst, overview, sections, key points and quotes come from the article's own
 * structure; every item is tied to the passage of the article that it rests on, and its claims are held against that.
 * The same file makes the same story. With `lenient`, what is wrong is told instead of thrown.
 * @throws {ArticleError} and nothing else, and nothing where it is lenient; it holds all that was found wrong
 */
export function compileArticle(markdown: string, options: CompileOptions & {lenient: true}): LenientArticle;
export function compileArticle(markdown: string, options: CompileOptions): Story;
export function compileArticle(markdown: string, options: CompileOptions): Story | LenientArticle {
  const {file, claims = 'graded', warn, lenient = false} = options;
  const problems = new Problems(file, lenient ? Infinity : undefined);
  const read = readWhole(markdown, file, problems, lenient);
  const {story} = read;
  const told = story ? claimsTold(read, story, markdown, file, claims) : {problems: [], warnings: []};
  if (lenient)
    return {
      ...(story && {story}),
      problems: [...problems.list(), ...told.problems].sort(inOrder),
      warnings: told.warnings,
      ...{items: read.items, blocks: read.blocks},
    };
  problems.throwIfAny();
  if (told.problems.length > 0) throw new ArticleError(told.problems.sort(inOrder));
  if (warn) told.warnings.forEach(warn);
  return story!;
}

function claimsTold(
  {placeOf, timeline}: Pick<ArticleFile, 'placeOf' | 'timeline'>,
  story: Story,
  markdown: string,
  file: string,
  claims: ClaimsMode,
) {
  const lineOf = lineFinder(markdown);
  const found = gradeClaims(
    claims === 'off' ? {problems: [], inferred: []} : claimsInFileOrder(story, timeline),
    claims,
  );
  const told = (claim: Claim) => claimProblem(claim, file, placeOf(`${claim.path}.${claim.field}`), lineOf);
  return {problems: found.problems.map(told), warnings: found.warnings.map(told)};
}

interface ArticleFile {
  story: Story;
  timeline: readonly string[];
  placeOf(field: string): Point;
}

/**
 * The story of an article file, where in the file each of its fields comes from, and the ids of its timeline in the file's
 * order. Its claims are not looked at.
 * @throws {ArticleError} and nothing else
 */
export function readArticleFile(markdown: string, file: string): ArticleFile {
  const problems = new Problems(file);
  const {story, ...read} = readWhole(markdown, file, problems, false);
  problems.throwIfAny();
  return {story: story!, ...read};
}

interface WholeFile extends Omit<ArticleFile, 'story'>, Pick<LenientArticle, 'story' | 'items' | 'blocks'> {}

/** Reads a file as far as it can be read; where it is not lenient, no further than to the first stage with problems. */
function readWhole(markdown: string, file: string, problems: Problems, lenient: boolean): WholeFile {
  const nothing = {timeline: [], items: [], blocks: [], placeOf: () => ({line: 1, column: 1})};
  const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const excess = excessOf(text);
  if (excess) {
    problems.add({line: excess.line, column: 1}, 'article', excess.reason, {remedy: excess.remedy});
    return nothing;
  }
  const source = sourceOf(markdown);
  const front = frontMatterOf(source.root, text, problems);
  if (!front) return nothing;
  const article = readDocument(source.root, front, problems);
  const {document, origins, sections, read} = article;
  const blocks = lenient ? blocksOf(source, sections) : [];
  const items = lenient ? articleItems(source, article, blocks) : [];
  const timeline = read.timeline.map(({item}) => item.id);
  const placeOf = (path: string): Point => {
    const [list = '', number, ...fields] = path.split(/[.[\]]+/).filter(Boolean);
    const index = list === 'timeline' ? read.timeline[Number(number)]?.number : undefined;
    const keys = [list, ...(number === undefined ? [] : [index ?? number]), ...fields];
    return (
      origins[list]?.[Number(number)] ??
      front.at(...keys.map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key)))
    );
  };
  const whole = {timeline, items, blocks, placeOf};
  if (!lenient && problems.list().length > 0) return whole;
  const title = lenient && document.headline === undefined && {headline: untitled};
  const story = checkDocument({...document, ...title, id: front.id ?? stemOf(file)}, problems, placeOf);
  return {...whole, ...(story && {story})};
}

/** What stands for a headline until somebody writes one. */
const untitled = '…';

/**
 * Checks a compiled document as any story is checked; but what a reader's copy would leave out with a warning is a
 * problem here, since the publisher can still put it right. `placeOf` says where a field such as `timeline[2].end`
 * comes from.
 */
function checkDocument(
  document: unknown,
  problems: Problems,
  placeOf: (path: string) => Point,
): Story | undefined {
  const report = (path: string, reason: string, remedy?: string) =>
    problems.add(placeOf(path), path, reason, {remedy});
  const remedyOf = idRemedies(document);
  try {
    return parseStory(document, {
      warn: (_, leftOut) => leftOut.forEach((each) => report(each.path, each.reason, remedyOf(each))),
    });
  } catch (error) {
    if (!(error instanceof StoryError)) throw error;
    report(error.path || 'article', error.reason);
    return undefined;
  }
}

/** The file's name without folder, ending and what a bundler adds. */
const stemOf = (file: string) =>
  file
    .replace(/[?#].*$/s, '')
    .replace(/^.*[\\/]/s, '')
    .replace(/\.[^.]*$/, '');
