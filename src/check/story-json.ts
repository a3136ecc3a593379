import {idRemedies} from '../formats/common/did-you-mean.js';
import {isFields} from '../story/fields.js';
import {linkUrl} from '../story/link-url.js';
import {StoryError, parseStory} from '../story/parse-story.js';
import type {LeftOut} from '../story/parse-story.js';
import {lostPassages} from './drift/lost-passages.js';
import {JsonFault, lineAndColumn, readJson} from './json-places.js';
import type {Problem} from './problem.js';
import {only} from './story-file.js';
import type {StoryFile} from './story-file.js';
import {storyText} from './story-text.js';
import {unknownFields} from './unknown-fields.js';
import {respelt, unknownLanguage} from './unknown-language.js';

/** Reads a story of JSON and checks all of it, each problem at its line and column. */
export function checkStoryJson(text: string, file: string): StoryFile {
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
      // A misspelt name is a problem and no warning: its author meant the field, and readers would miss the value.
      if (nearest) add(path, `no such field; did you mean “${nearest}”?`);
      else warnings.push({file, ...placeOf(path), path, reason: 'no such field; it is ignored'});
    }
    const known = new Set(problems.map(({path}) => path));
    const remedyOf = idRemedies(data);
    const read: StoryFile = {data, file, text, problems, warnings, inferred: [], placeOf};
    try {
      // `parseStory` would report a bad address a second time, as missing.
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
