import type {FootnoteDefinition} from 'mdast';
import {Refusal} from '../../common/refusal.js';
import {escapeMarkdown} from '../../draft/markdown.js';
import type {ArticleSource} from './article-source.js';
import type {Splice} from './splices.js';

/** Words on one line that Markdown reads as they are. @throws {Refusal} where there are none */
export const escaped = (words: string) => {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line === '') throw new Refusal('words', 'no words are written here');
  return escapeMarkdown(line);
};

/** Whether no more than one point rests on a footnote. */
export const isUsedOnce = (source: ArticleSource, definition: FootnoteDefinition) =>
  source.points.filter((point) => source.footnoteOf(point).definition === definition).length <= 1;

/** A name that no footnote has. */
export function freeName(source: ArticleSource, used: ReadonlySet<string> = new Set()): string {
  for (let number = 1; ; number++)
    if (!used.has(`${number}`) && !source.text.includes(`[^${number}]`)) return `${number}`;
}

/** Footnotes behind those that are there, or at the end. */
export function footnoteSplice(source: ArticleSource, notes: readonly string[]): Splice {
  const {text, newline, outline} = source;
  const last = outline.footnotes.at(-1);
  const written = notes.join(newline + newline);
  if (last) {
    const {end} = source.spanOf(last);
    return {start: end, end, insert: `${newline}${newline}${written}`};
  }
  const end = text.trimEnd().length;
  const rest = text.length > end ? '' : newline;
  return {start: end, end, insert: `${newline}${newline}${written}${rest}`};
}
