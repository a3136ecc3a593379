import {inOrder} from '../formats/article/problems.js';
import {ArticleError, readArticleFile} from '../formats/article/read.js';
import {claimProblem, claimsInFileOrder, lineFinder} from '../formats/common/claim-problem.js';
import {commentsLeft} from '../formats/article/draft-comments.js';
import {isFields} from '../story/fields.js';
import {linkUrl} from '../story/link-url.js';
import type {Claim} from '../story/claims/check.js';
import {gradeClaims} from '../story/claims/grade.js';
import type {ClaimsMode} from '../story/claims/grade.js';
import {StoryError, parseStory} from '../story/parse-story.js';
import type {LeftOut} from '../story/parse-story.js';
import type {Story} from '../story/story.js';
import {lostPassages} from './drift.js';
import {fragments} from './fragment.js';
import {JsonFault, lineAndColumn, readJson} from './json-places.js';
import type {Problem} from './problem.js';
import {shortSummaries} from './short-summary.js';
import {storyText} from './story-text.js';
import {unknownFields} from './unknown-fields.js';
import {respelt, unknownLanguage} from './unknown-language.js';
import {idRemedies} from '../formats/common/did-you-mean.js';
import {Refusal} from '../formats/common/refusal.js';

/**
 * What the name of a file says that it holds.
 * @throws {Refusal} where that is neither an article nor a story
 */
export function kindOf(file: string): 'article' | 'story' {
  if (/\.(?:md|markdown)$/i.test(file)) return 'article';
  if (/\.json$/i.test(file)) return 'story';
  throw new Refusal(
    'unknown-ending',
    'neither an article (.md) nor a story (.json); make an article of it with “draft”',
  );
}

/** What a file holds: a story, whatever is wrong with it, and the place of each of its fields. */
export interface StoryFile {
  file: string;
  text: string;
  /** What a file of JSON holds, story or not. */
  data?: unknown;
  story?: Story;
  problems: readonly Problem[];
  /** What does no harm, as far as anyone can tell: it is ignored, or a draft left it to be looked at. */
  warnings: readonly Problem[];
  /** What the story claims and the article says only elsewhere, or lets infer; no harm, and for machines to read. */
  inferred: readonly Problem[];
  /** The ids of the timeline in the order of the file. */
  timeline?: readonly string[];
  placeOf(path: string): {line: number; column: number};
}

const start = {line: 1, column: 1};

/**
 * What a file of that name and text holds, an article (`.md`) or a story (`.json`), and whether all of it is right: schema,
 * dates, links, ids, passages, and what its lines claim.
 * @throws {Refusal} where its name says neither article nor story
 */
export function parseStoryFile(text: string, file: string, claims: ClaimsMode = 'graded'): StoryFile {
  const kind = kindOf(file);
  if (text.trim() === '') return only(text, emptyFile(file, kind));
  const read = kind === 'story' ? readStoryJson(text, file) : readArticle(text, file);
  return claims === 'off' || !read.story ? read : withClaims(read, read.story, claims);
}

/** Adds what the story claims and its article does not say, unless something else is wrong, of which it may come. */
function withClaims(read: StoryFile, story: Story, mode: ClaimsMode): StoryFile {
  if (read.problems.length > 0) return read;
  const report = claimsInFileOrder(story, read.timeline ?? []);
  const found = gradeClaims(report, mode);
  const lineOf = read.data === undefined ? lineFinder(read.text) : () => 0;
  const told = (claim: Claim) =>
    claimProblem(claim, read.file, read.placeOf(`${claim.path}.${claim.field}`), lineOf);
  return {
    ...read,
    problems: found.problems.map(told).sort(inOrder),
    warnings: [...read.warnings, ...found.warnings.map(told)],
    inferred: report.inferred.map(told),
  };
}

/** A file with which only one thing is wrong. */
const only = (text: string, problem: Problem): StoryFile => ({
  ...{file: problem.file, text, problems: [problem], warnings: [], inferred: [], placeOf: () => start},
});

const emptyFile = (file: string, kind: 'article' | 'story'): Problem => ({
  ...{file, ...start, path: '', reason: 'the file is empty'},
  remedy:
    kind === 'article'
      ? 'write the article into it, or make it of a text or a web page with “draft”'
      : 'save the story into it anew',
});

function readArticle(text: string, file: string): StoryFile {
  const warnings = leftByDraft(text, file);
  const read = {file, text, warnings, inferred: [], placeOf: () => start};
  const language = languageOfArticle(text, file);
  try {
    const {story, placeOf, timeline} = readArticleFile(text, file);
    const pieces = fragments(story).map((told) => ({file, ...placeOf(told.path), ...told}));
    const short = shortSummaries(story).map(({words, ...told}) => ({
      ...{file, ...lineAndColumn(text, Math.max(0, text.lastIndexOf(words)))},
      ...told,
    }));
    return {
      ...read,
      story,
      placeOf,
      timeline,
      problems: [],
      warnings: [...language, ...warnings, ...short, ...pieces],
    };
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    // What else is wrong may come of it: dates are read in the language of the article.
    return {...read, problems: [...language, ...error.problems]};
  }
}

/** What is to be told of an article's language, and of its quotes', at their place in the front matter. */
function languageOfArticle(text: string, file: string): Problem[] {
  const [front = ''] = /^\uFEFF?---[ \t]*\r?\n[^]*?\n---/.exec(text) ?? [];
  const written = [...front.matchAll(/^([ \t]*)(?:- )?lang:[ \t]*["']?(?<tag>[\w.@-]+)/gim)];
  return written.flatMap(({0: line, 1: indent, index, groups}) => {
    const tag = groups!.tag!;
    const place = {file, ...lineAndColumn(text, index + line.length - tag.length), path: 'lang'};
    const told = [respelt(tag), indent ? undefined : unknownLanguage(tag)];
    return told.flatMap((each) => (each ? [{...place, ...each}] : []));
  });
}

const leftByDraft = (text: string, file: string): Problem[] =>
  commentsLeft(text).map(({line, column, says}) => ({
    ...{file, line, column, path: 'TO DO', reason: says},
    remedy: 'finish it, then take the comment away',
  }));

function readStoryJson(text: string, file: string): StoryFile {
  const problems: Problem[] = [];
  try {
    const {data, at, twice} = readJson(text);
    const placeOf = (path: string) => lineAndColumn(text, at(path));
    const add = (path: string, reason: string, more: Partial<Problem> = {}) =>
      problems.push({file, ...placeOf(path), path, reason, ...more});
    for (const {path, offset} of twice) {
      add(path, 'written twice; only the last counts', lineAndColumn(text, offset));
    }
    for (const {path, address} of badLinks(data)) {
      add(path, `no address that a reader can be sent to: ${address}`, {
        remedy: 'write a full one, such as https://example.org/story',
      });
    }
    const warnings: Problem[] = [];
    for (const {path, nearest} of unknownFields(data)) {
      // A word that is like a field’s name was meant to be one, and what stands there would be missed.
      if (nearest) add(path, `no such field; did you mean “${nearest}”?`);
      else warnings.push({file, ...placeOf(path), path, reason: 'no such field; it is ignored'});
    }
    const known = new Set(problems.map(({path}) => path));
    const remedyOf = idRemedies(data);
    const read: StoryFile = {data, file, text, problems, warnings, inferred: [], placeOf};
    try {
      // A bad address is left out before the check, which then would call it missing.
      const warn = (_: string, leftOut: readonly LeftOut[]) =>
        leftOut.forEach(
          (each) => known.has(each.path) || add(each.path, each.reason, {remedy: remedyOf(each)}),
        );
      read.story = parseStory(data, {warn});
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      if (!known.has(error.path)) add(error.path, error.reason);
    }
    const {story} = read;
    read.timeline = idsOf((data as {timeline?: unknown} | null)?.timeline);
    for (const [path, lang] of story ? languagesOf(data) : []) {
      const told = [respelt(lang), path === 'lang' ? unknownLanguage(lang) : undefined];
      for (const each of told) if (each) warnings.unshift({file, ...placeOf(path), path, ...each});
    }
    if (story?.sections.length) {
      for (const {path, reason, remedy, nearest} of lostPassages(story, storyText(story))) {
        add(`${path}.passage`, reason, {remedy, ...(nearest && {nearest: {line: 0, text: nearest}})});
      }
    }
    problems.sort((a, b) => a.line - b.line || a.column - b.column);
    return read;
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const place = lineAndColumn(text, error.offset);
    return only(text, {file, ...place, path: '', reason: `not JSON: ${error.message}`});
  }
}

/** The tags of the languages of a story and of its quotes, and where they stand. */
function languagesOf(data: unknown): [path: string, lang: string][] {
  const {quotes} = data as {quotes?: unknown};
  const written: [string, unknown][] = [['lang', data]];
  if (Array.isArray(quotes)) quotes.forEach((quote, index) => written.push([`quotes[${index}].lang`, quote]));
  return written.flatMap(([path, fields]) =>
    isFields(fields) && typeof fields.lang === 'string' ? [[path, fields.lang]] : [],
  );
}

const idsOf = (items: unknown): string[] =>
  Array.isArray(items) ? items.map((item) => String((item as {id?: unknown} | null)?.id)) : [];

/** Addresses that `parseStory` leaves out without a word, since a page can do nothing about them. */
function badLinks(data: unknown, path = ''): {path: string; address: string}[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const inner = Array.isArray(data) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    if (typeof value !== 'string') return badLinks(value, inner);
    const isLink = (key === 'url' || key === 'href') && linkUrl(value) === undefined;
    return isLink ? [{path: inner, address: value.slice(0, 200)}] : [];
  });
}
