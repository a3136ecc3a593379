import {JsonFault, lineAndColumn, readJson} from '../cli/json-places.js';
import type {Problem} from '../cli/problem.js';
import {parseStoryFile} from '../cli/read-story.js';
import {languageOf} from '../formats/draft-language.js';
import {ForeignFormatError} from '../formats/timelinejs.js';
import {StoryError, parseStory} from '../story/parse-story.js';
import type {Story} from '../story/story.js';
import {foreignFormats} from './foreign-formats.js';
import type {ForeignFormat, ImportOptions} from './foreign-formats.js';

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
  /** The language that an import was taken to be in, where nobody said. */
  guessed?: string;
}

/** What the page says where a document does not; empty where it says nothing either. */
export interface PasteOptions {
  lang: string;
  headline: string;
}

/**
 * Reads an article file, a story, or a document of another format, told apart by what they hold. Throws nothing.
 */
export function readPasted(text: string, options: PasteOptions): Pasted {
  const given = text.replace(/^\uFEFF/, '');
  if (!/^\s*[[{]/.test(given)) {
    const sheet = foreignFormats.find(({matches}) => matches(given));
    if (sheet) return importForeign(given, given, () => 0, sheet, options);
    const {story, problems} = parseStoryFile(given, 'story.md');
    return {format: 'Article in Markdown', problems, ...(story && {story})};
  }
  try {
    const {data, at} = readJson(given);
    const foreign = foreignFormats.find(({matches}) => matches(data));
    if (foreign) return importForeign(given, data, at, foreign, options);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const reason = `not JSON: ${error.message}`;
    return {format: 'JSON', problems: [{...lineAndColumn(given, error.offset), field: '', reason}]};
  }
  const {story, problems} = parseStoryFile(given, 'story.json');
  return {format: 'Story in JSON', problems, ...(story && {story})};
}

function importForeign(
  text: string,
  data: unknown,
  at: (field: string) => number,
  {label: format, read}: ForeignFormat,
  {lang, headline}: PasteOptions,
): Pasted {
  const remark = (field: string, reason: string): Remark => ({
    ...lineAndColumn(text, at(field)),
    field,
    reason,
  });
  try {
    const readIn = (lang: string) => read(data, {...importOptions, lang, headline: headline || undefined});
    let imported = readIn(lang || unknown);
    const guessed = imported.document.lang === unknown ? (languageOf(text) ?? 'en') : undefined;
    if (guessed) imported = readIn(guessed);
    const losses = imported.losses.map(({field, reason}) => remark(field, reason));
    // The check drops what a story cannot hold; that is lost as well.
    const warn = (message: string) => {
      for (const line of message.split('\n').slice(1))
        losses.push({...remark('', line.trim()), field: 'story'});
    };
    const story = parseStory(imported.document, {warn});
    return {format, story, problems: [], losses, ...(guessed && {guessed})};
  } catch (error) {
    if (error instanceof StoryError) return {format, problems: [remark(error.path, error.reason)]};
    if (error instanceof ForeignFormatError) return {format, problems: [remark('', error.message)]};
    throw error;
  }
}

/** What breaks a format's rules is read all the same; the losses say so. */
const importOptions = {id: 'pasted', lenient: true} satisfies Partial<ImportOptions>;
/** BCP 47 for a language that nobody knows; a document that keeps it does not tell its own. */
const unknown = 'und';
