import type {Root} from 'mdast';
import * as v from 'valibot';
import {LineCounter, isMap, isNode, isScalar, parseDocument} from 'yaml';
import type {Document} from 'yaml';
import type {Point, Problems} from './problems.js';
import {frontMatterHead, frontMatterLists} from './front-matter-schema.js';
import {unknownKey} from './schema/fields.js';
import {fieldOf} from '../../story/fields.js';

type Head = typeof frontMatterHead;
type Lists = typeof frontMatterLists;
type Path = readonly (string | number)[];

/** What an article's front matter says. An entry that is wrong has been reported and is `undefined` in its list. */
export type FrontMatter = {[Name in keyof Head]?: v.InferOutput<Head[Name]>} & {
  [Name in keyof Lists]?: (v.InferOutput<Lists[Name]> | undefined)[];
} & {
  /** Where a value stands in the file, such as that at `'timeline', 0, 'when'`; if it is absent, the nearest around it. */
  at(...path: Path): Point;
  /** Whether the field is written there, right or wrong. */
  has(name: string): boolean;
};

export type Entry<Name extends keyof Lists> = v.InferOutput<Lists[Name]>;

/** The front matter of an article file, read; empty where the file has none, undefined where it cannot be read. */
export function frontMatterOf(
  {children: [first]}: Root,
  text: string,
  problems: Problems,
): FrontMatter | undefined {
  if (first?.type === 'yaml') return readFrontMatter(first.value, first.position!.start.line + 1, problems);
  if (/^---[ \t]*\n/.test(text)) {
    const remedy = 'end it with a line of three hyphens: ---';
    problems.add({line: 1, column: 1}, 'front matter', 'it has no end', {remedy});
    return undefined;
  }
  return readFrontMatter('', 1, problems);
}

/**
 * Reads the YAML of the front matter that stands from line `firstLine` of the file on. All scalars are texts, so that
 * `2025-11` is no number and `no` no boolean; aliases and tags are refused. Undefined where it is no YAML, since nothing can
 * be known of its fields then.
 */
function readFrontMatter(yaml: string, firstLine: number, problems: Problems): FrontMatter | undefined {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    ...{schema: 'failsafe', stringKeys: true, resolveKnownTags: false},
    ...{prettyErrors: false, lineCounter: lines, logLevel: 'silent'},
  });
  const pointAt = (offset: number): Point => {
    const {line, col} = lines.linePos(offset);
    return {line: line + firstLine - 1, column: col};
  };
  // Only the first: the others mostly follow from it.
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) {
    const remedy =
      'a text with “: ” or “ #” in it, or with a sign at its start, needs quotation marks around it';
    problems.add(pointAt(fault.pos[0]), 'front matter', `not YAML: ${fault.message}`, {remedy});
    return undefined;
  }
  const at = (...path: Path) => pointAt(offsetOf(document, path));
  const data = toData(document, (reason) => problems.add(at(), 'front matter', reason));
  if (!data) return undefined;
  return {
    ...check(data, document, (offset, ...told) => problems.add(pointAt(offset), ...told)),
    at,
    has: (name) => Object.hasOwn(data, name),
  };
}

function toData(document: Document, refuse: (reason: string) => void): Record<string, unknown> | undefined {
  try {
    const data: unknown = document.toJS({maxAliasCount: 0}) ?? {};
    if (typeof data === 'object' && !Array.isArray(data)) return data as Record<string, unknown>;
    refuse('write fields here, such as “lang: en”');
  } catch {
    refuse('an alias (*name) cannot be used here: write the value again');
  }
  return undefined;
}

type Report = (offset: number, path: string, reason: string, help?: {remedy: string}) => void;

function check(
  data: Record<string, unknown>,
  document: Document,
  report: Report,
): Omit<FrontMatter, 'at' | 'has'> {
  const known: Record<string, v.GenericSchema> = {...frontMatterHead, ...frontMatterLists};
  const read: Record<string, unknown> = {};
  const checked = (schema: v.GenericSchema, value: unknown, path: Path): unknown => {
    const result = v.safeParse(schema, value);
    for (const issue of result.issues ?? []) {
      const place = [...path, ...(issue.path ?? []).map(({key}) => key as string | number)];
      const offset =
        issue.path?.at(-1)?.origin === 'key' ? keyOffsetOf(document, place) : offsetOf(document, place);
      const missing = issue.input === undefined && {remedy: `add “${place.at(-1)}: …”`};
      report(offset, fieldOf(place), issue.message, missing || undefined);
    }
    return result.success ? result.output : undefined;
  };
  for (const [name, value] of Object.entries(data)) {
    const schema = Object.hasOwn(known, name) ? known[name]! : undefined;
    if (!schema) report(keyOffsetOf(document, [name]), name, unknownKey(Object.keys(known), name));
    else if (!Object.hasOwn(frontMatterLists, name)) read[name] = checked(schema, value, [name]);
    else if (Array.isArray(value))
      read[name] = value.map((entry, index) => checked(schema, entry, [name, index]));
    else report(offsetOf(document, [name]), name, 'write a list here: begin each entry with “- ”');
  }
  return read;
}

function offsetOf(document: Document, path: Path): number {
  const node = path.length ? document.getIn(path, true) : document.contents;
  if (isNode(node) && node.range) return node.range[0];
  return path.length ? offsetOf(document, path.slice(0, -1)) : 0;
}

function keyOffsetOf(document: Document, path: Path): number {
  const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = isMap(map) && map.items.find(({key}) => isScalar(key) && key.value === path.at(-1));
  return pair && isScalar(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}
