import {isScalar, isSeq} from 'yaml';
import type {Node, YAMLMap} from 'yaml';
import type {ArticleSource, Front} from '../article-source.js';
import type {Splice} from '../splices.js';
import {byHand, checked, frontOf} from './checked.js';
import type {Data} from './checked.js';
import {at, endOf, line, lineEnd, lineStart, mapAt, oneLine, pairOf} from './places.js';
import type {Path} from './places.js';
import {bare, fieldLine, flow, plain} from './value.js';
import type {Value} from './value.js';
import {withFront} from './with-front.js';

/**
 * Sets a field of the front matter, or takes it away where `value` is undefined. Every other sign stays as it is.
 * @throws {Refusal} `by-hand` where it is written so that this cannot be done safely: over several lines, with an anchor
 */
export function setField(source: ArticleSource, path: Path, value: Value | undefined): Splice[] {
  if (!source.front && path.length === 1)
    return value === undefined ? [] : [withFront(source, fieldLine(String(path[0]), value, source.newline))];
  const front = frontOf(source);
  const edit = value === undefined ? removed(front, path) : written(front, path, value);
  return checked(front, edit, (data) => put(data, path, value));
}

function put(data: Data, path: Path, value: Value | undefined): unknown {
  const [key, ...rest] = path as [string | number, ...(string | number)[]];
  const copy = (Array.isArray(data) ? [...(data as unknown[])] : {...data}) as Data;
  if (rest.length > 0) copy[key] = put((copy[key] ?? {}) as Data, rest, value);
  else if (value === undefined) delete copy[key];
  else copy[key] = bare(value);
  return copy;
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
export function removed(front: Front, path: Path, asComment = false): Splice[] {
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
