import {isMap, isPair, isScalar, isSeq} from 'yaml';
import type {Node, Pair, YAMLMap, YAMLSeq} from 'yaml';
import type {Front} from '../article-source.js';
import type {Splice} from '../splices.js';
import {byHand} from './checked.js';

export type Path = readonly (string | number)[];

export function mapAt(front: Front, path: Path): YAMLMap | undefined {
  const node = path.length ? front.document.getIn(path, true) : front.document.contents;
  return isMap(node) ? node : undefined;
}

export function pairOf(front: Front, path: Path): Pair | undefined {
  return mapAt(front, path.slice(0, -1))?.items.find(({key}) => isScalar(key) && key.value === path.at(-1));
}

export function seqOf(front: Front, list: string): YAMLSeq {
  const seq = front.document.get(list, true);
  if (!isSeq(seq) || seq.anchor || seq.tag) throw byHand(list);
  return seq;
}

/** The lines of an entry, from its hyphen on. */
export function entryLines(front: Front, seq: YAMLSeq, index: number, list: string) {
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
export function endOf(front: Front, node: Node): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last: unknown = node.items.at(-1);
    const inner = isPair(last) ? (last.value ?? last.key) : last;
    if (inner) return endOf(front, inner as Node);
  }
  return trimmedEnd(front, node.range!);
}

/** @throws {Refusal} where a value has more than one line, an anchor, a tag or is an alias */
export function oneLine(front: Front, node: Node, name: string): {start: number; end: number} {
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

export const trimmedEnd = ({yaml}: Front, [start, end]: readonly [number, number, number]) =>
  start + yaml.slice(start, end).trimEnd().length;

export const lineStart = (yaml: string, offset: number) =>
  Math.max(yaml.lastIndexOf('\n', offset - 1), yaml.lastIndexOf('\r', offset - 1)) + 1;

export function lineEnd(yaml: string, offset: number): number {
  const end = /\r\n?|\n/g;
  end.lastIndex = offset;
  return end.exec(yaml) ? end.lastIndex : yaml.length;
}

export const at = (front: Front, start: number, end: number, insert: string): Splice => ({
  start: front.start + start,
  end: front.start + end,
  insert,
});

/** A line of its own, at the end of a line. */
export function line({yaml}: Front, words: string, place = yaml.length): string {
  const newline = /\r\n|\n/.exec(yaml)?.[0] ?? '\n';
  return `${place > 0 && !/[\r\n]/.test(yaml[place - 1]!) ? newline : ''}${words}${newline}`;
}
