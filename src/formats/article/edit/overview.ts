import type {FootnoteDefinition, ListItem} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {languages} from '../../../languages/all-languages.js';
import {matchLanguage} from '../../../story/language/match.js';
import {Refusal} from '../../common/refusal.js';
import {escapeMarkdown} from '../../draft/markdown.js';
import {guess} from '../draft-comments.js';
import type {ArticleSource, Span} from './article-source.js';
import {byHand} from './front-matter.js';
import {contentOf} from './items.js';
import type {Splice} from './splices.js';

/** The words that the draft guessed for a point carry it. @throws {Refusal} where it guessed none */
export function acceptGuess(source: ArticleSource, index: number): Splice[] {
  const {definition} = source.footnoteOf(pointAt(source, index));
  if (!definition) return [];
  const {start, end} = contentOf(source, definition);
  const words = source.text.slice(start, end);
  const mark = guess.trim();
  if (words.trim() === '' || words.trim() === mark)
    throw new Refusal('words', 'it rests on no words yet; choose some of the article');
  if (!words.startsWith(mark)) return [];
  return [{start, end: start + /^\?\?\s*/.exec(words)![0].length, insert: ''}];
}

/** A point rests on other words of the article. */
export function restPoint(source: ArticleSource, index: number, words: string): Splice[] {
  const point = pointAt(source, index);
  const {definition, reference} = source.footnoteOf(point);
  const written = escaped(words);
  if (definition && isUsedOnce(source, definition)) {
    const {start, end} = contentOf(source, definition);
    const lead = /[ \t]$/.test(source.text.slice(0, start)) ? '' : ' ';
    return [{start, end, insert: lead + written}];
  }
  const name = freeName(source);
  const place = reference ? source.spanOf(reference) : endOfWords(source, point);
  return inOrder([{...place, insert: `[^${name}]`}, footnoteSplice(source, [`[^${name}]: ${written}`])]);
}

/** A point in other words; where it had none but its own to rest on, it rests on those that it had. */
export function rewordPoint(source: ArticleSource, index: number, text: string): Splice[] {
  const point = pointAt(source, index);
  const {reference} = source.footnoteOf(point);
  const words = wordsOf(source, point);
  const insert = escaped(text);
  if (reference) return [{...words, insert}];
  const name = freeName(source);
  const own = escaped(toString(point.children[0]));
  return inOrder([{...words, insert: `${insert}[^${name}]`}, footnoteSplice(source, [`[^${name}]: ${own}`])]);
}

/** Takes a point out, with its footnote; with the last one the heading of the overview. */
export function dropPoint(source: ArticleSource, index: number): Splice[] {
  const point = pointAt(source, index);
  const {definition} = source.footnoteOf(point);
  const {overview} = source.outline;
  const lines =
    source.points.length === 1
      ? withBlank(source, {
          start: source.spanOf(overview!.heading).start,
          end: source.spanOf(overview!.list).end,
        })
      : linesOf(source, source.spanOf(point), overview!.list.spread === true);
  const note =
    definition && isUsedOnce(source, definition) ? [withBlank(source, source.spanOf(definition))] : [];
  return inOrder([lines, ...note].map((span) => ({...span, insert: ''})));
}

/** Moves a point to another place among them. */
export function movePoint(source: ArticleSource, from: number, to: number): Splice[] {
  const spans = source.points.map((point) => source.spanOf(point));
  if (!spans[from] || !spans[to]) return [];
  const order = spans.map((_, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  return spans.flatMap((span, place): Splice[] => {
    const own = spans[order[place]!]!;
    return own === span ? [] : [{...span, insert: source.text.slice(own.start, own.end)}];
  });
}

/** A new point, and the words of the article that it rests on; behind the others, or in an overview of its own. */
export function addPoints(
  source: ArticleSource,
  points: readonly {text: string; passage: string}[],
): Splice[] {
  const {newline, outline} = source;
  const used = new Set<string>();
  const named = points.map(({text, passage}) => {
    const name = freeName(source, used);
    used.add(name);
    return {item: `${escaped(text)}[^${name}]`, note: `[^${name}]: ${escaped(passage)}`};
  });
  const notes = footnoteSplice(
    source,
    named.map(({note}) => note),
  );
  const last = source.points.at(-1);
  if (last) {
    const {start, end} = source.spanOf(last);
    const indent = source.text.slice(lineStart(source.text, start), start);
    const mark = source.text[start] ?? '-';
    const gap = outline.overview?.list.spread ? newline + newline : newline;
    const items = named.map(({item}) => `${gap}${indent}${mark} ${item}`).join('');
    return inOrder([{start: end, end, insert: items}, notes]);
  }
  const label = languages[matchLanguage(source.lang)]?.labels.overview ?? 'Story Overview';
  const list = [`## ${label}`, '', ...named.map(({item}) => `- ${item}`)].join(newline);
  const heading = outline.sections[0]?.heading;
  if (heading) {
    const {start} = source.spanOf(heading);
    return inOrder([{start, end: start, insert: `${list}${newline}${newline}`}, notes]);
  }
  // Behind all of the text, with the footnotes behind it.
  const {start} = notes;
  return [
    {...notes, insert: `${newline}${newline}${list}${notes.insert.replace(/^(?![\r\n])/, newline)}`, start},
  ];
}

function pointAt(source: ArticleSource, index: number): ListItem {
  const point = source.points[index];
  if (!point) throw new Refusal('words', 'there is no such point any more');
  return point;
}

const escaped = (words: string) => {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line === '') throw new Refusal('words', 'no words are written here');
  return escapeMarkdown(line);
};

/** The words of a point, without the mark of its footnote. @throws {Refusal} where it is more than words and a mark */
function wordsOf(source: ArticleSource, point: ListItem): Span {
  const [paragraph, second] = point.children;
  const {reference} = source.footnoteOf(point);
  if (paragraph?.type !== 'paragraph' || second) throw byHand('the point');
  const {start, end} = source.spanOf(paragraph);
  if (!reference) return {start, end};
  const mark = source.spanOf(reference);
  if (source.text.slice(mark.end, end).trim() !== '' || paragraph.children.at(-1) !== reference)
    throw byHand('the point');
  return {start, end: mark.start};
}

const endOfWords = (source: ArticleSource, point: ListItem): Span => {
  const {end} = wordsOf(source, point);
  return {start: end, end};
};

const isUsedOnce = (source: ArticleSource, definition: FootnoteDefinition) =>
  source.points.filter((point) => source.footnoteOf(point).definition === definition).length <= 1;

function freeName(source: ArticleSource, used: ReadonlySet<string> = new Set()): string {
  for (let number = 1; ; number++)
    if (!used.has(`${number}`) && !source.text.includes(`[^${number}]`)) return `${number}`;
}

function footnoteSplice(source: ArticleSource, notes: readonly string[]): Splice {
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

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

const blankLine = /^[ \t]*(?:\r?\n|$)/;

/** Lines with all that is on them, and the blank line between this and the next of a spaced list. */
function linesOf({text}: ArticleSource, {start, end}: Span, isSpaced: boolean): Span {
  const stop = lineEnd(text, end);
  const blank = isSpaced ? (blankLine.exec(text.slice(stop))?.[0].length ?? 0) : 0;
  return {start: lineStart(text, start), end: stop + blank};
}

/** Lines with the blank line behind them, or before them where nothing follows. */
function withBlank({text}: ArticleSource, {start, end}: Span): Span {
  const [first, stop] = [lineStart(text, start), lineEnd(text, end)];
  const blank = blankLine.exec(text.slice(stop))?.[0].length ?? 0;
  if (blank > 0 || stop < text.length) return {start: first, end: stop + blank};
  const before = /\r?\n[ \t]*(?=\r?\n$)/.exec(text.slice(0, first));
  return {
    start: before ? before.index : first,
    end: before ? stop - (text.slice(0, stop).endsWith('\r\n') ? 2 : 1) : stop,
  };
}

export const inOrder = (splices: Splice[]): Splice[] =>
  splices.sort((a, b) => a.start - b.start || a.end - b.end);
