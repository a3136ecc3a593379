import {isMap, parseDocument} from 'yaml';
import type {Document} from 'yaml';
import {isFields} from '../../../../story/fields.js';
import {Refusal} from '../../../common/refusal.js';
import type {ArticleSource, Front} from '../article-source.js';
import {spliced} from '../splices.js';
import type {Splice} from '../splices.js';

export type Data = Record<string, unknown>;

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
export function frontOf({front}: ArticleSource): Front {
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
