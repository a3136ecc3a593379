import type {ListItem} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {Refusal} from '../../common/refusal.js';
import {guess} from '../draft-comments.js';
import type {ArticleSource, Span} from './article-source.js';
import {escaped, footnoteSplice, freeName, isUsedOnce} from './footnotes.js';
import {contentOf} from './items.js';
import {linesOf, withBlank} from './lines.js';
import {inOrder} from './splices.js';
import type {Splice} from './splices.js';
import {byHand} from './yaml/checked.js';

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

/** Whether a point rests on words that a draft guessed, or on none yet. */
export function isGuess(source: ArticleSource, index: number): boolean {
  const point = source.points[index];
  const definition = point && source.footnoteOf(point).definition;
  if (!definition) return false;
  const {start, end} = source.spanOf(definition);
  return /^\[\^[^\]]*\]:\s*\?\?/.test(source.text.slice(start, end));
}

function pointAt(source: ArticleSource, index: number): ListItem {
  const point = source.points[index];
  if (!point) throw new Refusal('words', 'there is no such point any more');
  return point;
}

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
