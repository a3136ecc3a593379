import * as v from 'valibot';
import {inheritNothing, isExtended} from './own-fields.js';

/** What was left out of a story: where it stood, such as `timeline[2].when`, and why. */
export interface LeftOut {
  path: string;
  reason: string;
  /** The kind of fault, where programs act upon it: `unknown-id` is a reference to an item that is not in the story. */
  code?: 'unknown-id';
  /** The id that was referred to. */
  id?: string;
}

/** Settings for every check: its first fault is enough. */
const config = inheritNothing({abortEarly: true});

/** Checks values against their schemas, and lists those that it left out, with their path and the reason. */
export class Validation {
  readonly dropped: LeftOut[] = [];
  readonly #places = new Map<object, string>();
  readonly #isExtended = isExtended();

  drop(path: string, reason: string, more?: Pick<LeftOut, 'code' | 'id'>): void {
    this.dropped.push({path, reason, ...more});
  }

  /** The same fields, inheriting nothing where a script of the page has extended `Object.prototype`. */
  own<Fields>(fields: Fields): Fields {
    return this.#isExtended ? inheritNothing(fields) : fields;
  }

  /** The value as its schema gives it, known fields only; undefined if it was dropped. */
  check<Schema extends v.GenericSchema>(
    schema: Schema,
    value: unknown,
    path: string,
  ): v.InferOutput<Schema> | undefined {
    const result = v.safeParse(schema, value, config);
    if (result.success) return this.#keep(result.output, path);
    const [issue] = result.issues;
    this.drop(path + pathOf(issue), reasonOf(issue));
    return undefined;
  }

  /** As `check`, without a note of the fault, for a value that is tried in another way next. */
  accept<Schema extends v.GenericSchema>(
    schema: Schema,
    value: unknown,
    path: string,
  ): v.InferOutput<Schema> | undefined {
    const result = v.safeParse(schema, value, config);
    return result.success ? this.#keep(result.output, path) : undefined;
  }

  #keep<Output>(output: Output, path: string): Output {
    this.own(output);
    if (typeof output === 'object' && output !== null) this.#places.set(output, path);
    return output;
  }

  /** The entries that `read` makes something of, the first `limit` at most. */
  list<Item>(
    values: unknown,
    limit: number,
    path: string,
    read: (value: unknown, path: string) => Item | undefined,
  ): Item[] {
    if (!Array.isArray(values)) {
      this.drop(path, `expected Array, got ${nameOf(values)}`);
      return [];
    }
    if (values.length > limit)
      this.drop(`${path}[${limit}]`, `a list here has at most ${limit} entries; the rest is cut`);
    const items = values.slice(0, limit).map((value, index) => read(value, `${path}[${index}]`));
    return items.filter((item) => item !== undefined);
  }

  /** The path at which a kept item stood in the input. */
  placeOf(item: object): string {
    return this.#places.get(item) ?? '';
  }
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({key}) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
}

/** The fault that a schema found, as a sentence for the story's author. */
export function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.input === undefined) return 'missing';
  if (issue.kind === 'schema') return `expected ${issue.expected}, got ${nameOf(issue.input)}`;
  if (issue.type === 'max_length') return `longer than ${String(issue.requirement)}`;
  if (issue.type === 'non_empty' || issue.type === 'min_length') return 'empty';
  return issue.message.slice(0, 200);
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`;
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'Array' : 'Object';
}
