import {isWritten} from './values.js';

/** Something that a conversion could not carry. */
export interface Loss {
  /** Where it stood in what was converted, such as `events[2].background`. */
  path: string;
  reason: string;
}

/** Of a field with many things wrong, so many are told, and that there are more. */
const mostReasons = 20;

/** Takes down what a conversion leaves behind, each field once. */
export class Losses {
  readonly #found = new Map<string, string[]>();

  add(path: string, reason: string): void {
    const reasons = this.#found.get(path);
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
    return [...this.#found].map(([path, reasons]) => ({path, reason: reasons.join('; ')}));
  }
}
