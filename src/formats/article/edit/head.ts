import {toString} from 'mdast-util-to-string';
import {isMap, isScalar, isSeq} from 'yaml';
import {Refusal} from '../../common/refusal.js';
import {escapeMarkdown} from '../../draft/markdown.js';
import type {ArticleSource} from './article-source.js';
import {commentsOf} from './comments.js';
import {byHand, checked, fieldLine, setField} from './front-matter.js';
import type {Value} from './front-matter.js';
import type {Splice} from './splices.js';

/** Fields of the front matter that an editor writes as one line. */
export type HeadField =
  'lang' | 'headline' | 'standfirst' | 'url' | 'publisher' | 'byline' | 'published' | 'updated';

/** A field as one line; names of several are parted by commas. */
export function headValue(source: ArticleSource, field: HeadField): string {
  const own = source.front?.document.get(field, true);
  const nameOf = (node: unknown): string =>
    isScalar<string | null>(node) ? (node.value ?? '') : isMap(node) ? nameOf(node.get('name', true)) : '';
  if (isSeq(own)) return own.items.map(nameOf).join(', ');
  const told = nameOf(own);
  if (told) return told;
  const {title} = source.outline;
  return field === 'headline' && title?.depth === 1 ? toString(title) : '';
}

/** What a draft proposes for a field, in a comment. */
export function proposedValue(source: ArticleSource, field: HeadField): string {
  const value = commentsOf(source).fields.find((each) => each.field === field)?.value;
  const nameOf = (each: unknown): string =>
    typeof each === 'string'
      ? each
      : typeof each === 'object' && each
        ? nameOf((each as {name?: unknown}).name)
        : '';
  return Array.isArray(value) ? value.map(nameOf).join(', ') : nameOf(value);
}

/** Writes a field: in the place of its comment, of what it was, or of the heading that is the headline. Empty, it goes. */
export function setHead(source: ArticleSource, field: HeadField, written: string): Splice[] {
  const line = written.replace(/\s+/g, ' ').trim();
  if (line === headValue(source, field)) return withoutComment(source, field);
  const {title} = source.outline;
  if (field === 'headline' && title?.depth === 1 && !source.front?.document.has('headline')) {
    if (line === '') throw new Refusal('words', 'a story needs a headline');
    return setTitle(source, escapeMarkdown(line));
  }
  const value = valueOf(source, field, line);
  if (!source.front) return value === undefined ? [] : [withFront(source, `${field}: ${line}`)];
  const comment = commentsOf(source).fields.find((each) => each.field === field);
  if (!comment || value === undefined || source.front.document.has(field))
    return setField(source, [field], value);
  const {start, end} = comment;
  const splice = {start, end, insert: fieldLine(field, value, source.newline)};
  return checked(source.front, [splice], (data) => ({...data, [field]: value}));
}

function valueOf(source: ArticleSource, field: HeadField, line: string): Value | undefined {
  if (line === '') return undefined;
  if (field !== 'byline') return line;
  const known = source.front?.document.get('byline', true);
  // A byline with roles and addresses would lose them.
  if (isMap(known) || (isSeq(known) && known.items.some((each) => !isScalar(each)))) throw byHand('byline');
  const names = line.split(/\s*[,;]\s*/).filter(Boolean);
  return names.length > 1 ? names : line;
}

function setTitle(source: ArticleSource, line: string): Splice[] {
  const {start, end} = source.spanOf(source.outline.title!);
  const [mark] = /^#[ \t]+/.exec(source.text.slice(start, end)) ?? [];
  if (!mark) throw byHand('the headline');
  return [{start: start + mark.length, end, insert: line}];
}

function withFront({text, newline}: ArticleSource, line: string): Splice {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return {start, end: start, insert: ['---', line, '---', '', ''].join(newline)};
}

/** Takes away what a draft left of a field in a comment: it is not told, on purpose. */
export const withoutComment = (source: ArticleSource, ...fields: string[]): Splice[] =>
  commentsOf(source)
    .fields.filter(({field}) => fields.includes(field))
    .map(({start, end}) => ({start, end, insert: ''}));
