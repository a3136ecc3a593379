import {isWritten} from './values.js';

/** Something that a conversion could not carry. */
export interface Loss {
  /** Where it stood in what was converted, such as `events[2].background`. */
  path: string;
  reason: string;
  /** Where programs act upon it. */
  code?: LossCode;
  /** The id of the item of the story that it is of. */
  item?: string;
}

/**
 * `no-such-date`: what is written for a date is none; `correction`: a correction without its words or its date;
 * `embargo`: a day before which nothing may be published; `date-of-writing`: an item has the date on which it was written.
 */
export type LossCode = 'no-such-date' | 'correction' | 'embargo' | 'date-of-writing';

/** How many reasons are told of one field; of those after, only that there are more. */
const mostReasons = 20;

/** Takes down what a conversion leaves behind, each field once. */
export class Losses {
  readonly #found = new Map<string, string[]>();
  readonly #marks = new Map<string, Pick<Loss, 'code' | 'item'>>();

  /** @param code the first of a field counts, with its item */
  add(path: string, reason: string, code?: LossCode, item?: string): void {
    const reasons = this.#found.get(path);
    if (code && !this.#marks.has(path)) this.#marks.set(path, {code, ...(item !== undefined && {item})});
    if (!reasons) this.#found.set(path, [reason]);
    else if (reasons.length <= mostReasons && !reasons.includes(reason))
      reasons.push(reasons.length < mostReasons ? reason : 'and more');
  }

  /** Notes each of `fields` that `from` has. */
  unless(from: object, path: string, fields: Record<string, string>): void {
    for (const [name, reason] of Object.entries(fields)) {
      if ((from as Record<string, unknown>)[name] !== undefined) this.add(`${path}${name}`, reason);
    }
  }

  /** Notes each field of `rest`, what nobody asked for, in which something is written. */
  others(rest: object, path: string, reason = 'no home in a story'): void {
    for (const [name, value] of Object.entries(rest)) {
      if (isWritten(value)) this.add(path ? `${path}.${name}` : name, reason);
    }
  }

  list(): Loss[] {
    return [...this.#found].map(([path, reasons]) => ({
      ...{path, reason: reasons.join('; ')},
      ...this.#marks.get(path),
    }));
  }
}

/** The items whose date may not be that of what they tell, by their ids. */
export const datedByWriting = (losses: readonly Loss[]): string[] =>
  losses.flatMap(({code, item}) => (code === 'date-of-writing' && item !== undefined ? [item] : []));
