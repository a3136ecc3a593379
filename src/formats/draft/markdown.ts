import {toString} from 'mdast-util-to-string';
import {ArticleText, fold} from '../../story/passages/locate.js';
import type {DraftNote} from '../article/draft-comments.js';
import {parseValueMarkdown} from '../article/markdown.js';
import {find} from '../common/document-text.js';
import type {DraftParts} from './from-text.js';

/** What writing a draft takes besides its parts. */
export interface DraftContext {
  lang: string | undefined;
  /** Words of the text as the article file writes them. */
  written(words: string): string;
  /** Words of the text as a reader sees them. */
  plain(words: string): string;
  /** The blocks of the article as a reader sees them. */
  texts: readonly string[];
  /** Whether words stand in the article, and but once. */
  isThere(words: string): boolean;
  /** Why an item may not rest on any of these words; nothing where one of them stands in the article once. */
  doubtOf(words: readonly string[]): string | undefined;
  /** What is left for the editor. */
  open: DraftNote[];
}

export function contextOf(parts: DraftParts, lang: string | undefined, isMarkdown: boolean): DraftContext {
  const known = new Map<string, string>();
  // Every part of the draft asks for the same words, and parsing them is most of the work.
  const parsed = (words: string) => {
    const plain = known.get(words) ?? (isBare(words) ? words : toString(parseValueMarkdown(words)));
    known.set(words, plain);
    return plain;
  };
  const plain = isMarkdown ? parsed : (words: string) => words;
  const texts = parts.sections.flatMap(({blocks}) =>
    blocks.flatMap(({kind, text}) => (kind === 'image' ? [] : [plain(text)])),
  );
  const body = new ArticleText([{blocks: texts}], lang ?? 'en');
  const isThere = (words: string) => find(body, {exact: words}) !== undefined;
  return {
    lang,
    plain,
    texts,
    written: isMarkdown ? wholeMarkdown : escapeMarkdown,
    isThere,
    doubtOf: (words) => {
      const given = words.filter((each) => each !== '');
      if (given.some(isThere)) return undefined;
      return given.some((each) => body.folded.includes(fold(each).text.trim()))
        ? 'its words stand there more than once'
        : 'say which words of the article it rests on: none were found for its passage';
    },
    open: (parts.notes ?? []).map((says) => ({says})),
  };
}

/** Whether words on one line hold nothing that Markdown reads otherwise: most paragraphs of an article do not. */
const isBare = (words: string) =>
  /^[\p{L}“‘"'][\p{L}\p{M}\p{N} ,.;:!?'"“”‘’–—…()%/-]*$/u.test(words) && !words.endsWith(' ');

/** Markdown that something can be written behind: its last backslash shows one, and would take the meaning of what follows. */
const wholeMarkdown = (words: string) => words.replace(/(?<!\\)(?:\\\\)*\\$/, '$&\\');

/** Plain text so that Markdown shows it as it is; addresses stay whole. */
export function escapeMarkdown(words: string): string {
  return words
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 ? part : part.replace(/[\\`*_[\]<]|&(?=#?\w+;)/g, '\\$&')))
    .join('')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^(?=[-+#>=~])/, '\\');
}
