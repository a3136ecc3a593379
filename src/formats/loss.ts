/** Something that a conversion could not carry. */
export interface Loss {
  /** Where it stood in what was converted, such as `events[2].background`. */
  field: string;
  reason: string;
}

/** Takes down what a conversion leaves behind, each field once. */
export class Losses {
  readonly #found = new Map<string, Loss>();

  add(field: string, reason: string): void {
    if (!this.#found.has(field)) this.#found.set(field, {field, reason});
  }

  /** Notes each of `fields` that `from` has. */
  unless(from: object, path: string, fields: Record<string, string>): void {
    for (const [name, reason] of Object.entries(fields)) {
      if ((from as Record<string, unknown>)[name] !== undefined) this.add(`${path}${name}`, reason);
    }
  }

  list(): Loss[] {
    return [...this.#found.values()];
  }
}
