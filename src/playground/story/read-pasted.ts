import {JsonFault, lineAndColumn, readJson} from '../../check/json-places.js';
import type {Problem} from '../../check/problem.js';
import {parseStoryFile} from '../../check/check-text.js';
import {scriptLanguage} from '../../formats/common/script-language.js';
import {ForeignFormatError} from '../../formats/common/format.js';
import {foreignFormats} from '../../formats/formats.js';
import type {ForeignFormat} from '../../formats/formats.js';
import {StoryError, parseStory} from '../../story/parse-story.js';
import type {LeftOut} from '../../story/parse-story.js';
import type {Story} from '../../story/story.js';
import {scriptsOf} from '../../formats/web-page/structured-data.js';

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

/** Data of another format, and the offset of each of its fields in the text. */
interface Data {
  data: unknown;
  at(field: string): number;
}

/**
 * Reads an article file, a story, or a document of another format, told apart by what they hold. Throws nothing.
 */
export function readPasted(text: string, options: PasteOptions): Pasted {
  const given = text.replace(/^\uFEFF/, '');
  const isJson = /^\s*[[{]/.test(given);
  const isPage = /^\s*<(?:!doctype|html|head|body|script)\b/i.test(given);
  let read: Data;
  try {
    read = isJson ? readJson(given) : isPage ? readPage(given) : {data: given, at: () => 0};
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const reason = `not JSON: ${error.message}`;
    return {format: 'JSON', problems: [{...lineAndColumn(given, error.offset), field: '', reason}]};
  }
  const foreign = foreignFormats.find(({matches}) => matches(read.data));
  if (foreign?.read) return importForeign(given, read, {...foreign, read: foreign.read}, options);
  if (isPage) return {format: 'Web page', problems: [{line: 1, column: 1, field: '', ...noData}]};
  const {story, problems} = parseStoryFile(given, isJson ? 'story.json' : 'story.md');
  return {
    format: isJson ? 'Story in JSON' : 'Article in Markdown',
    problems,
    ...(story && {story}),
  };
}

const noData = {
  reason: 'it has no structured data of an article',
  remedy: 'make an article of it with “story-widgets draft” on the command line',
};

/** The structured data in the scripts of a web page. */
function readPage(html: string): Data {
  const scripts = scriptsOf(html).map(({json, start}) => {
    try {
      return {...readJson(json), start};
    } catch (error) {
      throw error instanceof JsonFault ? new JsonFault(start + error.offset, error.message) : error;
    }
  });
  const at = (field: string) => {
    const [, index = 0, inner = ''] = /^\[(\d+)\]\.?(.*)$/.exec(field) ?? [];
    const script = scripts[Number(index)];
    return script ? script.start + script.at(inner) : 0;
  };
  return {data: scripts.map(({data}) => data), at};
}

function importForeign(
  text: string,
  {data, at}: Data,
  {label: format, read}: Required<Pick<ForeignFormat, 'label' | 'read'>>,
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
    const guessed = imported.document.lang === unknown ? (scriptLanguage(text) ?? 'en') : undefined;
    if (guessed) imported = readIn(guessed);
    const losses = imported.losses.map(({field, reason}) => remark(field, reason));
    // The check drops what a story cannot hold; that is lost as well.
    const warn = (_: string, leftOut: readonly LeftOut[]) => {
      for (const {path, reason} of leftOut)
        losses.push({...remark('', `${path}: ${reason}`), field: 'story'});
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
const importOptions = {name: 'pasted', lenient: true};
/** BCP 47 for a language that nobody knows; a document that keeps it does not tell its own. */
const unknown = 'und';
