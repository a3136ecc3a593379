import {ArticleError, compileArticle} from '../article/read.js';
import {keyPointsOf} from './key-points.js';
import {entriesOf, headOf} from './front-matter.js';
import {languageOf} from './guess-language.js';
import {guess, toDoComment} from '../article/draft-comments.js';
import {overviewOf} from './overview.js';
import type {DraftOverview} from './overview.js';
import {draftParts} from './from-text.js';
import type {DraftBlock, DraftParts} from './from-text.js';
import {quotesOf} from './quotes.js';
import {timelineOf} from './timeline.js';
import {contextOf} from './markdown.js';
import type {DraftContext} from './markdown.js';

/** A draft, and what is left for the editor, a sentence each. */
export interface Draft {
  /** An article file, as `compileArticle` reads it. */
  markdown: string;
  open: string[];
}

/**
 * Makes an article file of plain text or Markdown. Every word of it is the text's own. What the text does not say is
 * a comment for the editor: a guessed footnote begins with `??` and stops the build until the editor takes it away; a
 * date or a quote that may not be one is commented out. Whatever else `compileArticle` would refuse is told in a comment.
 * @param lang the language of the text; guessed, and said so, without it
 */
export function draftArticle(text: string, {lang}: {lang?: string | undefined} = {}): Draft {
  const isMarkdown = /^#{1,6}\s|\]\(https?:/m.test(text);
  const guessed = lang ? undefined : languageOf(text);
  return draftOfParts(draftParts(text, lang ?? guessed), {lang, guessed, isMarkdown});
}

/** Writes the parts of an article as its file. `guessed` is the language if it is not known. */
export function draftOfParts(
  parts: DraftParts,
  {lang, guessed, isMarkdown}: {lang: string | undefined; guessed: string | undefined; isMarkdown: boolean},
): Draft {
  const context = contextOf(parts, lang ?? guessed, isMarkdown);
  const {open} = context;
  const overview = overviewOf(parts, context);
  const keyPoints = entriesOf('keyPoints', keyPointsOf(parts, context));
  const quotes = entriesOf('quotes', quotesOf(parts, context));
  const timeline = entriesOf('timeline', timelineOf(parts, context));
  const head = headOf(parts, context, lang !== undefined);
  if (parts.sections.some(({blocks}) => blocks.some(({kind, quoted}) => quoted && kind !== 'quote')))
    open.push('A block quote without a line of who said it became a paragraph.');
  const body = bodyOf(parts, overview, context);
  const front = [...head, ...keyPoints, ...quotes, ...timeline];
  const file = () =>
    [['---', ...open.map(toDoComment), ...front, '---'].join('\n'), ...body].join('\n\n') + '\n';
  open.push(...refused(file()));
  return {markdown: file(), open};
}

/** What would still be wrong once the editor has done as the comments say. */
function refused(markdown: string): string[] {
  const done = markdown
    .replaceAll(`]: ${guess}`, ']: ')
    .replace(/^# lang:$/m, 'lang: en')
    .replace(/^# headline:$/m, 'headline: x');
  try {
    compileArticle(done, {file: 'draft.md'});
    return [];
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    const told = error.problems.filter(({reason}) => !/^no words(?: yet: “\?\?”)?$/.test(reason));
    return told.map(({path, reason, remedy}) => `${path}: ${reason}${remedy ? `; ${remedy}` : ''}`);
  }
}

function bodyOf(parts: DraftParts, overview: DraftOverview | undefined, {written}: DraftContext): string[] {
  const blocks: string[] = [];
  if (parts.headline) blocks.push(`# ${written(parts.headline)}`);
  if (parts.standfirst) blocks.push(written(parts.standfirst));
  const sections = [...parts.sections];
  if (sections[0]?.heading === undefined) blocks.push(...blocksOf(sections.shift()?.blocks ?? [], written));
  if (overview) blocks.push(`## ${overview.heading}`, overview.points.join('\n'));
  for (const {heading, blocks: inSection} of sections) {
    blocks.push(`## ${written(heading!)}`, ...blocksOf(inSection, written));
  }
  return [...blocks, ...(overview?.footnotes ?? [])];
}

function blocksOf(blocks: readonly DraftBlock[], written: DraftContext['written']): string[] {
  const lines: string[] = [];
  for (const [index, {kind, text, credit}] of blocks.entries()) {
    if (kind === 'item' && blocks[index - 1]?.kind === 'item')
      lines[lines.length - 1] += `\n- ${written(text)}`;
    else if (kind === 'item') lines.push(`- ${written(text)}`);
    else if (kind === 'quote') lines.push(`> ${written(text)}\n>\n> ${written(credit!)}`);
    else lines.push(written(text));
  }
  return lines;
}
