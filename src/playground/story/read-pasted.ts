import {parseStoryFile} from '../../check/check-text.js';
import {lineAndColumn} from '../../check/json-places.js';
import type {Problem} from '../../check/problem.js';
import {Refusal} from '../../formats/common/refusal.js';
import type {RefusalCode} from '../../formats/common/refusal.js';
import {kindOfText} from '../../formats/detect.js';
import {scriptLanguage} from '../../formats/common/script-language.js';
import {formatOf} from '../../formats/formats.js';
import type {ForeignFormat} from '../../formats/formats.js';
import {readForeignData} from '../../publish/foreign-data.js';
import type {ForeignData} from '../../publish/foreign-data.js';
import {importStory} from '../../publish/import.js';
import {StoryError} from '../../story/story-error.js';
import type {Story} from '../../story/story.js';

/** Something to tell about a pasted text, at its place there; lines and columns count from 1. */
export interface Remark extends Pick<Problem, 'line' | 'column' | 'path' | 'reason' | 'remedy' | 'nearest'> {
  /** Why the text is refused, where it is. */
  refusal?: RefusalCode;
}

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
export interface PasteContext {
  lang: string;
  headline: string;
}

/**
 * Reads an article file, a story, or a document of another format, told apart by what they hold. Throws nothing.
 */
export function readPasted(text: string, context: PasteContext): Pasted {
  const given = text.replace(/^\uFEFF/, '');
  const kind = kindOfText(given);
  let read: ForeignData;
  try {
    read = readForeignData(given);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'no-structured-data') return {format: 'Web page', problems: [noData]};
    const place = error.place ?? {line: 1, column: 1};
    return {format: 'JSON', problems: [{...place, path: '', reason: error.message}]};
  }
  const foreign = formatOf(read.data);
  if (foreign) return importForeign(given, read, foreign, context);
  if (kind === 'html' || kind === 'feed' || kind === 'news') return {format: 'Web page', problems: [noData]};
  const isJson = kind === 'json';
  const {story, problems} = parseStoryFile(given, isJson ? 'story.json' : 'story.md');
  return {
    format: isJson ? 'Story in JSON' : 'Article in Markdown',
    problems,
    ...(story && {story}),
  };
}

const noData: Remark = {
  ...{line: 1, column: 1, path: ''},
  reason: 'it has no structured data of an article',
  remedy: 'bring it to the desk, which makes an article file of it',
};

function importForeign(
  text: string,
  {data, at}: ForeignData,
  foreign: ForeignFormat,
  {lang, headline}: PasteContext,
): Pasted {
  const remark = (path: string, reason: string): Remark => ({
    ...lineAndColumn(text, at(path)),
    path,
    reason,
  });
  const format = foreign.label;
  try {
    const readIn = (lang: string) =>
      importStory(data, foreign, {...importOptions, lang, headline: headline || undefined});
    let imported = readIn(lang || unknown);
    const guessed = imported.story.lang === unknown ? (scriptLanguage(text) ?? 'en') : undefined;
    if (guessed) imported = readIn(guessed);
    const {story} = imported;
    const losses = imported.losses.map(({path, reason}) => remark(path, reason));
    return {format, story, problems: [], losses, ...(guessed && {guessed})};
  } catch (error) {
    if (error instanceof StoryError) return {format, problems: [remark(error.path, error.reason)]};
    if (error instanceof Refusal)
      return {format, problems: [{...remark('', error.message), refusal: error.code}]};
    throw error;
  }
}

/** Documents that break the rules of their format are read all the same; the losses say what was wrong. */
const importOptions = {name: 'pasted', lenient: true};
/** The BCP 47 tag of an undetermined language, given to the import: where the story still has it, the document names no language. */
const unknown = 'und';
