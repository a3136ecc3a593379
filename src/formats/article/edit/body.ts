import {isScalar} from 'yaml';
import type {Quote} from '../../../story/story.js';
import {Refusal} from '../../common/refusal.js';
import {creditOf} from '../../draft/from-document.js';
import {imageMarkdown} from '../../draft/write-inline.js';
import {isAttribution} from '../../common/attribution.js';
import {toString} from 'mdast-util-to-string';
import {plainLines} from './article-source.js';
import type {ArticleSource, Span} from './article-source.js';
import type {QuoteFields} from './quotes.js';
import {splicesBetween} from './splices.js';
import type {Splice} from './splices.js';
import {byHand} from './yaml/checked.js';

/** Writes what a picture of the text shows, and whose it is. */
export function setPicture(
  source: ArticleSource,
  index: number,
  {alt, credit}: {alt: string; credit?: string | undefined},
): Splice[] {
  const node = source.pictures[index];
  if (!node) throw new Refusal('words', 'there is no such picture any more');
  if (alt.trim() === '') throw new Refusal('words', 'write what the picture shows');
  const words = alt.replace(/\s+/g, ' ').trim();
  const told = credit === undefined ? node.title : credit.replace(/\s+/g, ' ').trim();
  return [
    {...source.spanOf(node), insert: imageMarkdown({url: node.url, alt: words, ...(told && {credit: told})})},
  ];
}

/** Writes the line under a block quote that says who spoke; what it does not hold is left out of it. */
export function setCredit(
  source: ArticleSource,
  index: number,
  {name, role, handle, speakerUrl, said, url}: QuoteFields,
): Splice[] {
  const node = source.blockQuotes[index];
  const last = node?.children.at(-1);
  if (!node || last?.type !== 'paragraph') throw byHand('the quote');
  if (name.trim() === '') throw new Refusal('words', 'write who said it');
  const quote = {
    speaker: {
      name,
      ...(role && {role}),
      ...(handle && {handle}),
      ...(speakerUrl && {url: speakerUrl}),
    },
    ...(said && {said}),
    ...(url && {source: {url}}),
  } as Quote;
  const line = creditOf(quote);
  const span = source.spanOf(last);
  const written = source.text.slice(span.start, span.end);
  const lines = toString(last).split('\n');
  if (!isAttribution(lines.at(-1)!)) {
    const {end} = source.spanOf(node);
    return [{start: end, end, insert: `${source.newline}>${source.newline}> ${line}`}];
  }
  // The line is the last one of its paragraph, or all of it.
  const dash = /(?:^|[\r\n][ \t]*(?:>[ \t]*)*)(?=[—–-][^\r\n]*$)/.exec(written);
  if (!dash) throw byHand('the line under the quote');
  return [{start: span.start + dash.index + dash[0].length, end: span.end, insert: line}];
}

/** The text of a block of the article, as it is written in the file. */
export function setBlock(source: ArticleSource, {start, end}: Span, text: string): Splice[] {
  const written = text.replace(/\r\n?|\n/g, source.newline);
  return source.text.slice(start, end) === written ? [] : [{start, end, insert: written}];
}

/** All of the file, as somebody wrote it in a text field: this knows one kind of line end, and no byte order mark. */
export function setText(source: ArticleSource, text: string): Splice[] {
  const [before, after] = [plainLines(source.text), plainLines(text)];
  return splicesBetween(before, after).map(({start, end, insert}) => ({
    start: source.at(start),
    end: source.at(end),
    insert: insert.replaceAll('\n', source.newline),
  }));
}

/** What a picture above the article shows: written into the `image` that a draft left in a comment, or that stands there. */
export const imageField = (source: ArticleSource, name: string): string => {
  const value = source.front?.document.getIn(['image', name], true);
  return isScalar<string | null>(value) ? (value.value ?? '') : '';
};
