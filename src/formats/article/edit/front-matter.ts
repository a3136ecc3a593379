import {isMap, isPair, isScalar, isSeq, parseDocument, stringify} from 'yaml';
import type {Document, Node, Pair, YAMLMap, YAMLSeq} from 'yaml';
import {isFields} from '../../../story/fields.js';
import {Refusal} from '../../common/refusal.js';
import type {ArticleSource, Front} from './article-source.js';
import {spliced} from './splices.js';
import type {Splice} from './splices.js';

export type Path = readonly (string | number)[];
/** What a field can hold. */
export type Value = string | readonly Value[] | {readonly [field: string]: Value | undefined};

/**
 * Sets a field of the front matter, or takes it away where `value` is undefined. Every other sign stays as it is.
 * @throws {Refusal} `by-hand` where it is written so that this cannot be done safely: over several lines, with an anchor
 */
export function setField(source: ArticleSource, path: Path, value: Value | undefined): Splice[] {
  const front = frontOf(source);
  const edit = value === undefined ? removed(front, path) : written(front, path, value);
  return checked(front, edit, (data) => put(data, path, value));
}

/** Adds an entry to a list of the front matter, behind those that are there. */
export function addEntry(
  source: ArticleSource,
  list: string,
  fields: {[field: string]: Value | undefined},
): Splice[] {
  const front = frontOf(source);
  const known = front.document.get(list, true);
  const entry = bare(fields);
  const grown = (data: Data) => ({
    ...data,
    [list]: [...(Array.isArray(data[list]) ? (data[list] as unknown[]) : []), entry],
  });
  if (isSeq(known) && known.flow) {
    const end = oneLine(front, known, list).end - 1;
    return checked(front, [at(front, end, end, `${known.items.length ? ', ' : ''}${flow(entry)}`)], grown);
  }
  if (isSeq(known) && known.items.length > 0) {
    const last = entryLines(front, known, known.items.length - 1, list);
    return checked(front, [at(front, last.end, last.end, block(entry, last.indent, source.newline))], grown);
  }
  const lines = block(entry, '  ', source.newline);
  const key = pairOf(front, [list])?.key;
  if (key) {
    if (!isScalar(known) || known.value) throw byHand(list);
    const end = lineEnd(front.yaml, (key as Node).range![1]);
    return checked(front, [at(front, end, end, lines)], grown);
  }
  const commented = new RegExp(`^# ${list}:[ \\t]*(?:\\r\\n?|\\n)`, 'm').exec(front.yaml);
  const splice = commented
    ? at(front, commented.index, commented.index + commented[0].length, `${list}:${source.newline}${lines}`)
    : at(front, front.yaml.length, front.yaml.length, `${list}:${source.newline}${lines}`);
  return checked(front, [splice], grown);
}

/** Takes an entry out of a list of the front matter, and with the last one the list. */
export function removeEntry(source: ArticleSource, list: string, index: number): Splice[] {
  const front = frontOf(source);
  const seq = seqOf(front, list);
  const shrunk = (data: Data) => {
    const entries = (data[list] as unknown[]).filter((_, each) => each !== index);
    const {[list]: _, ...others} = data;
    return entries.length ? {...data, [list]: entries} : others;
  };
  if (seq.items.length === 1)
    return checked(front, removed(front, [list], keepsComments(front, list)), shrunk);
  if (!seq.flow) {
    const {start, end} = entryLines(front, seq, index, list);
    return checked(front, [at(front, start, end, '')], shrunk);
  }
  oneLine(front, seq, list);
  const spans = seq.items.map((item) => (item as Node).range!);
  const [start, end] =
    index === 0
      ? [spans[0]![0], spans[1]![0]]
      : [trimmedEnd(front, spans[index - 1]!), trimmedEnd(front, spans[index]!)];
  return checked(front, [at(front, start, end, '')], shrunk);
}

/** Moves an entry of a list of the front matter to another place in it. */
export function moveEntry(source: ArticleSource, list: string, from: number, to: number): Splice[] {
  const front = frontOf(source);
  const seq = seqOf(front, list);
  if (seq.flow) throw byHand(list);
  const entry = entryLines(front, seq, from, list);
  const place = entryLines(front, seq, to, list);
  const words = front.yaml.slice(entry.start, entry.end);
  const target = to > from ? place.end : place.start;
  const splices = [at(front, entry.start, entry.end, ''), at(front, target, target, words)];
  return checked(
    front,
    splices.sort((a, b) => a.start - b.start),
    (data) => {
      const entries = [...(data[list] as unknown[])];
      entries.splice(to, 0, ...entries.splice(from, 1));
      return {...data, [list]: entries};
    },
  );
}

type Data = Record<string, unknown>;

/**
 * The splices, if they make of the front matter what they are to make, and nothing else of it.
 * @throws {Refusal} `by-hand`
 */
export function checked(front: Front, splices: Splice[], change: (data: Data) => unknown): Splice[] {
  const own = splices.map(({start, end, insert}) => ({
    start: start - front.start,
    end: end - front.start,
    insert,
  }));
  const after = parseDocument(spliced(front.yaml, own), {schema: 'failsafe', logLevel: 'silent'});
  const is = after.errors.length === 0 && isSame(dataOf(after), change(dataOf(front.document)));
  if (!is) throw byHand('the front matter');
  return splices;
}

/** Whether two values are the same, whatever the order of their fields. */
const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : isFields(value)
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, sorted(value[key])]),
        )
      : value;

/** The refusal of what would have to be written anew. */
export const byHand = (what: string) =>
  new Refusal(
    'by-hand',
    `“${what}” is written in a way that cannot be changed here without writing it anew; edit it in the text`,
  );

const dataOf = (document: Document): Data => {
  try {
    return (document.toJS({maxAliasCount: 0}) ?? {}) as Data;
  } catch {
    throw byHand('the front matter');
  }
};

/** @throws {Refusal} where there is no front matter, or it is no YAML */
function frontOf({front}: ArticleSource): Front {
  if (!front) throw new Refusal('no-front-matter', 'it has no front matter to write this into');
  if (front.document.errors.length > 0) throw byHand('the front matter');
  if (
    front.document.contents !== null &&
    !isMap(front.document.contents) &&
    Object.keys(dataOf(front.document)).length
  )
    throw byHand('the front matter');
  return front;
}

function put(data: Data, path: Path, value: Value | undefined): unknown {
  const [key, ...rest] = path as [string | number, ...(string | number)[]];
  const copy = (Array.isArray(data) ? [...(data as unknown[])] : {...data}) as Data;
  if (rest.length > 0) copy[key] = put((copy[key] ?? {}) as Data, rest, value);
  else if (value === undefined) delete copy[key];
  else copy[key] = bare(value);
  return copy;
}

/** Without the fields that are undefined. */
const bare = <Kind extends Value>(value: Kind): Kind =>
  typeof value === 'object' && !Array.isArray(value)
    ? (Object.fromEntries(
        Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : [[key, bare(each)]])),
      ) as Kind)
    : value;

function mapAt(front: Front, path: Path): YAMLMap | undefined {
  const node = path.length ? front.document.getIn(path, true) : front.document.contents;
  return isMap(node) ? node : undefined;
}

function pairOf(front: Front, path: Path): Pair | undefined {
  return mapAt(front, path.slice(0, -1))?.items.find(({key}) => isScalar(key) && key.value === path.at(-1));
}

function written(front: Front, path: Path, value: Value): Splice[] {
  const name = String(path.at(-1));
  const parent = path.length > 1 ? front.document.getIn(path.slice(0, -1), true) : undefined;
  if (isSeq(parent)) {
    const item = parent.items[Number(path.at(-1))] as Node | undefined;
    if (!item) throw byHand(String(path[0]));
    const {start, end} = oneLine(front, item, String(path[0]));
    return [at(front, start, end, parent.flow ? flow(value) : plain(value))];
  }
  const map = mapAt(front, path.slice(0, -1));
  if (!map) {
    if (path.length === 1)
      return [at(front, front.yaml.length, front.yaml.length, line(front, `${name}: ${plain(value)}`))];
    throw byHand(String(path[0]));
  }
  const pair = pairOf(front, path);
  if (!pair) return added(front, map, `${name}: ${map.flow ? flow(value) : plain(value)}`, name);
  const node = pair.value as Node | null;
  const isEmpty = !node || (isScalar(node) && !node.value && node.range?.[0] === node.range?.[1]);
  if (isEmpty) {
    const colon = front.yaml.indexOf(':', (pair.key as Node).range![1]) + 1;
    return [at(front, colon, colon, ` ${map.flow ? flow(value) : plain(value)}`)];
  }
  const {start, end} = oneLine(front, node, name);
  return [at(front, start, end, map.flow ? flow(value) : plain(value))];
}

function added(front: Front, map: YAMLMap, words: string, name: string): Splice[] {
  if (map.anchor || map.tag) throw byHand(name);
  if (map.flow) {
    const end = oneLine(front, map, name).end - 1;
    return [at(front, end, end, `${map.items.length ? ', ' : ''}${words}`)];
  }
  const first = map.items[0]?.key;
  if (!isScalar(first)) throw byHand(name);
  const column = first.range![0] - lineStart(front.yaml, first.range![0]);
  const end = lineEnd(front.yaml, endOf(front, map));
  return [at(front, end, end, line(front, `${' '.repeat(column)}${words}`, end))];
}

/** A pair with its lines; `asComment` leaves its name as a comment. */
function removed(front: Front, path: Path, asComment = false): Splice[] {
  const map = mapAt(front, path.slice(0, -1));
  const pair = pairOf(front, path);
  if (!map || !pair) return [];
  const name = String(path.at(-1));
  const index = map.items.indexOf(pair);
  const start = (pair.key as Node).range![0];
  const end = pair.value ? endOf(front, pair.value as Node) : (pair.key as Node).range![1] + 1;
  if (map.flow) {
    oneLine(front, map, name);
    const next = map.items[index + 1]?.key as Node | undefined;
    const before = map.items[index - 1];
    if (next) return [at(front, start, next.range![0], '')];
    return [at(front, before ? endOf(front, (before.value ?? before.key) as Node) : start, end, '')];
  }
  const first = lineStart(front.yaml, start);
  const stop = lineEnd(front.yaml, end);
  if (front.yaml.slice(first, start).trim() === '')
    return [at(front, first, stop, asComment ? line(front, `# ${name}:`) : '')];
  // The first field of an entry, behind its hyphen.
  const next = map.items[index + 1]?.key as Node | undefined;
  if (!next || front.yaml.slice(end, next.range![0]).trim() !== '') throw byHand(name);
  return [at(front, start, next.range![0], '')];
}

/** Whether entries of a list that are commented out still stand under its name. */
const keepsComments = (front: Front, list: string) => {
  const pair = pairOf(front, [list])!;
  const rest = front.yaml.slice(lineEnd(front.yaml, endOf(front, pair.value as Node)));
  const inside = front.yaml.slice((pair.key as Node).range![1], endOf(front, pair.value as Node));
  return /^(?: {2}#.*(?:\r\n?|\n))* {2}# - /.test(rest) || /^ {2}# - /m.test(inside);
};

function seqOf(front: Front, list: string): YAMLSeq {
  const seq = front.document.get(list, true);
  if (!isSeq(seq) || seq.anchor || seq.tag) throw byHand(list);
  return seq;
}

/** The lines of an entry, from its hyphen on. */
function entryLines(front: Front, seq: YAMLSeq, index: number, list: string) {
  const item = seq.items[index] as Node | null;
  if (!item?.range || seq.anchor || seq.tag) throw byHand(list);
  const hyphen = front.yaml.lastIndexOf('-', item.range[0] - 1);
  const start = lineStart(front.yaml, hyphen);
  const indent = front.yaml.slice(start, hyphen);
  if (hyphen === -1 || indent.trim() !== '' || front.yaml.slice(hyphen + 1, item.range[0]).trim() !== '')
    throw byHand(list);
  return {start, end: lineEnd(front.yaml, endOf(front, item)), indent};
}

/** Where a node ends, without comments and blank lines behind it. */
function endOf(front: Front, node: Node): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last: unknown = node.items.at(-1);
    const inner = isPair(last) ? (last.value ?? last.key) : last;
    if (inner) return endOf(front, inner as Node);
  }
  return trimmedEnd(front, node.range!);
}

/** @throws {Refusal} where a value has more than one line, an anchor, a tag or is an alias */
function oneLine(front: Front, node: Node, name: string): {start: number; end: number} {
  const {anchor, tag} = node as {anchor?: string; tag?: string};
  const start = node.range?.[0] ?? 0;
  const end = endOf(front, node);
  if (
    anchor ||
    tag ||
    /[\r\n]/.test(front.yaml.slice(start, end)) ||
    /^[&*!|>]/.test(front.yaml.slice(start, end))
  )
    throw byHand(name);
  return {start, end};
}

const trimmedEnd = ({yaml}: Front, [start, end]: readonly [number, number, number]) =>
  start + yaml.slice(start, end).trimEnd().length;

const lineStart = (yaml: string, offset: number) =>
  Math.max(yaml.lastIndexOf('\n', offset - 1), yaml.lastIndexOf('\r', offset - 1)) + 1;

function lineEnd(yaml: string, offset: number): number {
  const end = /\r\n?|\n/g;
  end.lastIndex = offset;
  return end.exec(yaml) ? end.lastIndex : yaml.length;
}

const at = (front: Front, start: number, end: number, insert: string): Splice => ({
  start: front.start + start,
  end: front.start + end,
  insert,
});

/** A line of its own, at the end of a line. */
function line({yaml}: Front, words: string, place = yaml.length): string {
  const newline = /\r\n|\n/.exec(yaml)?.[0] ?? '\n';
  return `${place > 0 && !/[\r\n]/.test(yaml[place - 1]!) ? newline : ''}${words}${newline}`;
}

/** A value behind `name: `, on one line. */
function plain(value: Value): string {
  if (typeof value !== 'string') return flow(value);
  if (/[\r\n\u0085\u2028\u2029\uFEFF]/.test(value)) return JSON.stringify(value);
  return stringify({_: value}, {lineWidth: 0}).trimEnd().slice(3);
}

/** A field as a line of its own. */
export const fieldLine = (name: string, value: Value, newline: string) =>
  `${name}: ${plain(value)}${newline}`;

/** A value within brackets. */
function flow(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .flatMap(([key, each]) => (each === undefined ? [] : [`${key}: ${flow(each)}`]))
      .join(', ')}}`;
  const isWord = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .'’()–—@-]*[\p{L}\p{M}\p{N}.)])?$/u.test(value);
  return isWord && plain(value) === value ? value : JSON.stringify(value);
}

function block(
  fields: {readonly [field: string]: Value | undefined},
  indent: string,
  newline: string,
): string {
  return Object.entries(fields)
    .map(([key, value], index) => `${indent}${index ? '  ' : '- '}${key}: ${plain(value!)}${newline}`)
    .join('');
}
