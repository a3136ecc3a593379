import {parse} from 'yaml';
import {isFields} from '../../../story/fields.js';
import {doubtOf, isDoubted, noteOf} from '../draft-comments.js';
import type {ArticleSource, Span} from './article-source.js';

/** A note of the draft for the editor. Its span is that of its line, with the line's end. */
export interface Note extends Span {
  line: number;
  /** What it is about: a field or a list of the front matter, or a footnote such as `[^2]`. */
  about?: string;
  says: string;
}

/** An entry of a list that is commented out. Its span takes in the reason above it. */
export interface Doubted extends Span {
  line: number;
  list: string;
  /** Among those that are commented out of that list. */
  index: number;
  doubt: string;
  fields: Record<string, unknown>;
  /** Where its own lines begin. */
  entry: number;
}

/** A field of the front matter that is commented out, with what may be written there. */
export interface CommentedField extends Span {
  line: number;
  field: string;
  value: unknown;
}

export interface Comments {
  notes: Note[];
  doubted: Doubted[];
  fields: CommentedField[];
  /** Lists whose name is commented out since all their entries are. */
  lists: (Span & {list: string})[];
}

const listNames = ['keyPoints', 'quotes', 'timeline'];
const name = /^(?<comment># )?(?<field>\w+):(?<value>.*)$/;

const known = new WeakMap<ArticleSource, Comments>();

/** What a draft left in the front matter for its editor. */
export function commentsOf(source: ArticleSource): Comments {
  const comments = known.get(source) ?? readComments(source);
  known.set(source, comments);
  return comments;
}

function readComments({front, text}: ArticleSource): Comments {
  const found: Comments = {notes: [], doubted: [], fields: [], lists: []};
  if (!front) return found;
  const lines = [...linesOf(text.slice(front.start, front.end), front.start)];
  let list = '';
  for (let index = 0; index < lines.length; index++) {
    const {says, start, end} = lines[index]!;
    const line = index + 2;
    const note = noteOf(says);
    if (note) {
      found.notes.push({line, start, end, ...note});
      continue;
    }
    const doubt = isDoubted(lines[index + 1]?.says) ? doubtOf(says) : undefined;
    if (doubt !== undefined) {
      const own = ownLines(lines, index + 1, /^ {2}# {3}/);
      const last = lines[index + own]!;
      const entries = readYaml(lines.slice(index + 1, index + 1 + own), 4);
      const [fields] = Array.isArray(entries) ? (entries as unknown[]) : [];
      const place = {line, start, end: last.end, entry: end};
      const number = found.doubted.filter((each) => each.list === list).length;
      if (isFields(fields)) found.doubted.push({...place, list, index: number, doubt, fields});
      index += own;
      continue;
    }
    const {comment, field, value = ''} = name.exec(says)?.groups ?? {};
    if (field === undefined) continue;
    list = listNames.includes(field) ? field : '';
    if (!comment) continue;
    if (list && value.trim() === '') {
      found.lists.push({list, start, end});
      continue;
    }
    const own = ownLines(lines, index, /^# {3}| {2}- /);
    const read = readYaml(lines.slice(index, index + own), 2);
    const held = isFields(read) ? read[field] : undefined;
    found.fields.push({line, start, end: lines[index + own - 1]!.end, field, value: held ?? ''});
    index += own - 1;
  }
  return found;
}

interface Line extends Span {
  says: string;
}

function* linesOf(text: string, base: number): Generator<Line> {
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)) {
    if (match[0] === '') continue;
    yield {says: match[1]!, start: base + match.index, end: base + match.index + match[0].length};
  }
}

/** How many lines belong together: the first, and those after it that go on. */
function ownLines(lines: readonly Line[], first: number, goesOn: RegExp): number {
  let count = 1;
  while (goesOn.test(lines[first + count]?.says ?? '')) count++;
  return count;
}

function readYaml(lines: readonly Line[], cut: number): unknown {
  try {
    return parse(lines.map(({says}) => says.slice(cut)).join('\n'), {schema: 'failsafe', logLevel: 'silent'});
  } catch {
    return undefined;
  }
}
