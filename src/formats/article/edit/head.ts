import {toString} from 'mdast-util-to-string';
import {isMap, isScalar, isSeq} from 'yaml';
import {Refusal} from '../../common/refusal.js';
import {escapeMarkdown} from '../../draft/markdown.js';
import type {ArticleSource} from './article-source.js';
import {commentsOf} from './comments.js';
import {byHand, checked} from './yaml/checked.js';
import {setField} from './yaml/field.js';
import {fieldLine} from './yaml/value.js';
import type {Value} from './yaml/value.js';
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

/** All that a draft proposes for a field, a comment each; of several the first is the likeliest. */
export function proposedValues(source: ArticleSource, field: HeadField): string[] {
  const nameOf = (each: unknown): string =>
    typeof each === 'string'
      ? each
      : typeof each === 'object' && each
        ? nameOf((each as {name?: unknown}).name)
        : '';
  return commentsOf(source)
    .fields.filter((each) => each.field === field)
    .map(({value}) => (Array.isArray(value) ? value.map(nameOf).join(', ') : nameOf(value)))
    .filter(Boolean);
}

/** Writes a field: in the place of its comment, of what it was, or of the heading that is the headline. Empty, it goes. */
export function setHead(source: ArticleSource, field: HeadField, written: string): Splice[] {
  const line = written.replace(/\s+/g, ' ').trim();
  if (field === 'headline') return setHeadline(source, line);
  if (line === headValue(source, field)) return withoutComment(source, field);
  return setOwn(source, field, line);
}

/** Where both the front matter and the heading have it, both are written: readers must not be told two. */
function setHeadline(source: ArticleSource, line: string): Splice[] {
  const {title} = source.outline;
  const isOwn = source.front?.document.has('headline') ?? false;
  const heading = title?.depth === 1 && toString(title) !== line ? setTitle(source, line) : [];
  if (title?.depth === 1 && !isOwn) return [...withoutComment(source, 'headline'), ...heading];
  const own =
    line === headValue(source, 'headline')
      ? withoutComment(source, 'headline')
      : setOwn(source, 'headline', line);
  return [...own, ...heading];
}

function setOwn(source: ArticleSource, field: HeadField, line: string): Splice[] {
  const value = valueOf(source, field, line);
  const {front} = source;
  const comment = commentsOf(source).fields.find((each) => each.field === field);
  if (!front || !comment || value === undefined || front.document.has(field))
    return setField(source, [field], value);
  const {start, end} = comment;
  const splice = {start, end, insert: fieldLine(field, value, source.newline)};
  return checked(front, [splice], (data) => ({...data, [field]: value}));
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
  if (line === '') throw new Refusal('words', 'a story needs a headline');
  const {start, end} = source.spanOf(source.outline.title!);
  const [mark] = /^#[ \t]+/.exec(source.text.slice(start, end)) ?? [];
  if (!mark) throw byHand('the headline');
  return [{start: start + mark.length, end, insert: escapeMarkdown(line)}];
}

/** Takes away what a draft left of a field in a comment: it is not told, on purpose. */
export const withoutComment = (source: ArticleSource, ...fields: string[]): Splice[] =>
  commentsOf(source)
    .fields.filter(({field}) => fields.includes(field))
    .map(({start, end}) => ({start, end, insert: ''}));
