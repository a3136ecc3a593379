import {isScalar, isSeq} from 'yaml';
import type {Node, YAMLSeq} from 'yaml';
import type {ArticleSource, Front} from '../article-source.js';
import type {Splice} from '../splices.js';
import {byHand, checked, frontOf} from './checked.js';
import type {Data} from './checked.js';
import {removed} from './field.js';
import {at, endOf, entryLines, lineEnd, oneLine, pairOf, seqOf, trimmedEnd} from './places.js';
import {bare, block, flow} from './value.js';
import type {Value} from './value.js';
import {withFront} from './with-front.js';

/** Adds an entry to a list of the front matter, behind those that are there. */
export function addEntry(
  source: ArticleSource,
  list: string,
  fields: {[field: string]: Value | undefined},
): Splice[] {
  const entry = bare(fields);
  const lines = block(entry, '  ', source.newline);
  if (!source.front) return [withFront(source, `${list}:${source.newline}${lines}`)];
  const front = frontOf(source);
  const known = front.document.get(list, true);
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

/** Takes an entry out of a list of the front matter, and with the last one the list, but no comment before it. */
export function removeEntry(source: ArticleSource, list: string, index: number): Splice[] {
  const front = frontOf(source);
  const seq = seqOf(front, list);
  const shrunk = (data: Data) => {
    const entries = (data[list] as unknown[]).filter((_, each) => each !== index);
    const {[list]: _, ...others} = data;
    return entries.length ? {...data, [list]: entries} : others;
  };
  if (seq.items.length === 1) {
    const comments = commentsBefore(front, seq, list);
    const edit = removed(front, [list], keepsComments(front, list));
    return checked(
      front,
      edit.map((splice) => ({...splice, insert: splice.insert + comments})),
      shrunk,
    );
  }
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

/** The comments between the name of a list and its first entry. */
function commentsBefore(front: Front, seq: YAMLSeq, list: string): string {
  if (seq.flow) return '';
  const key = pairOf(front, [list])!.key as Node;
  const start = lineEnd(front.yaml, key.range![1]);
  const words = front.yaml.slice(start, Math.max(start, entryLines(front, seq, 0, list).start));
  return words.includes('#') ? words : '';
}

/** Whether entries of a list that are commented out still stand under its name. */
const keepsComments = (front: Front, list: string) => {
  const pair = pairOf(front, [list])!;
  const rest = front.yaml.slice(lineEnd(front.yaml, endOf(front, pair.value as Node)));
  const inside = front.yaml.slice((pair.key as Node).range![1], endOf(front, pair.value as Node));
  return /^(?: {2}#.*(?:\r\n?|\n))* {2}# - /.test(rest) || /^ {2}# - /m.test(inside);
};
