/** Takes down what a conversion leaves behind, each field once. */
class Losses {
    #found = new Map();
    add(field, reason) {
        if (!this.#found.has(field))
            this.#found.set(field, { field, reason });
    }
    /** Notes each of `fields` that `from` has. */
    unless(from, path, fields) {
        for (const [name, reason] of Object.entries(fields)) {
            if (from[name] !== undefined)
                this.add(`${path}${name}`, reason);
        }
    }
    list() {
        return [...this.#found.values()];
    }
}

export { Losses };
