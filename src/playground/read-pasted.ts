import {JsonFault, lineAndColumn, readJson} from '../cli/json-places.js';
import type {JsonRead} from '../cli/json-places.js';
import type {Problem} from '../cli/problem.js';
import {parseStoryFile} from '../cli/read-story.js';
import {ForeignFormatError} from '../formats/timelinejs.js';
import {StoryError, parseStory} from '../story/parse-story.js';
import type {Story} from '../story/story.js';
import {foreignFormats} from './foreign-formats.js';
import type {ForeignFormat} from './foreign-formats.js';

/** Something to tell about a pasted text, at its place there; lines and columns count from 1. */
export type Remark = Pick<Problem, 'line' | 'column' | 'field' | 'reason' | 'remedy' | 'nearest'>;

/** What a pasted text was taken for, and what became of it. */
export interface Pasted {
  /** The format, in a word or two. */
  format: string;
  story?: Story;
  /** What is wrong, in the order of the text. */
  problems: readonly Remark[];
  /** What an import could not carry; absent where nothing was imported. */
  losses?: readonly Remark[];
}

/**
 * Reads an article file, a story, or a document of another format, told apart by what they hold. `lang` and `headline`
 * are for imports that do not say. Throws nothing.
 */
export function readPasted(text: string, options: {lang: string; headline: string}): Pasted {
  if (!/^[\s\uFEFF]*[[{]/.test(text)) {
    const {story, problems} = parseStoryFile(text, 'story.md');
    return {format: 'Article in Markdown', problems, ...(story && {story})};
  }
  const json = text.replace(/^\uFEFF/, '');
  let read: JsonRead;
  try {
    read = readJson(json);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const reason = `not JSON: ${error.message}`;
    return {format: 'JSON', problems: [{...lineAndColumn(json, error.offset), field: '', reason}]};
  }
  const foreign = foreignFormat(read.data);
  if (foreign) return importForeign(json, read, foreign, options);
  const {story, problems} = parseStoryFile(json, 'story.json');
  return {format: 'Story in JSON', problems, ...(story && {story})};
}

function foreignFormat(data: unknown): ForeignFormat | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  return foreignFormats.find(({matches}) => matches(data as Record<string, unknown>));
}

function importForeign(
  text: string,
  {data, at}: JsonRead,
  {name: format, read}: ForeignFormat,
  {lang, headline}: {lang: string; headline: string},
): Pasted {
  const remark = (field: string, reason: string): Remark => ({
    ...lineAndColumn(text, at(field)),
    field,
    reason,
  });
  try {
    const {document, losses} = read(data, {
      id: 'pasted',
      lang: lang || 'en',
      headline: headline || undefined,
    });
    const dropped: Remark[] = [];
    // The check drops what a story cannot hold; that is lost as well.
    const warn = (message: string) => {
      for (const line of message.split('\n').slice(1))
        dropped.push({...remark('', line.trim()), field: 'story'});
    };
    const story = parseStory(document, {warn});
    const lost = losses.map(({field, reason}) => remark(field, reason));
    return {format, story, problems: [], losses: [...lost, ...dropped]};
  } catch (error) {
    if (error instanceof StoryError) return {format, problems: [remark(error.path, error.reason)]};
    if (error instanceof ForeignFormatError) return {format, problems: [remark('', error.message)]};
    throw error;
  }
}
