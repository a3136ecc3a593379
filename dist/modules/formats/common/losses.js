import { isWritten } from './values.js';

/** How many reasons are told of one field; of those after, only that there are more. */
const mostReasons = 20;
/** Takes down what a conversion leaves behind, each field once. */
class Losses {
    #found = new Map();
    #marks = new Map();
    /** @param code the first of a field counts, with its item */
    add(path, reason, code, item) {
        const reasons = this.#found.get(path);
        if (code && !this.#marks.has(path))
            this.#marks.set(path, { code, ...(item !== undefined && { item }) });
        if (!reasons)
            this.#found.set(path, [reason]);
        else if (reasons.length <= mostReasons && !reasons.includes(reason))
            reasons.push(reasons.length < mostReasons ? reason : 'and more');
    }
    /** Notes each of `fields` that `from` has. */
    unless(from, path, fields) {
        for (const [name, reason] of Object.entries(fields)) {
            if (from[name] !== undefined)
                this.add(`${path}${name}`, reason);
        }
    }
    /** Notes each field of `rest`, what nobody asked for, in which something is written. */
    others(rest, path, reason = 'no home in a story') {
        for (const [name, value] of Object.entries(rest)) {
            if (isWritten(value))
                this.add(path ? `${path}.${name}` : name, reason);
        }
    }
    list() {
        return [...this.#found].map(([path, reasons]) => ({
            ...{ path, reason: reasons.join('; ') },
            ...this.#marks.get(path),
        }));
    }
}

export { Losses };
