import { safeText } from './safe-text.js';
import { limits } from './schema/limits.js';
import { StoryError } from './story-error.js';

/**
 * A copy of data that nobody has checked, safe to walk: records without a prototype that hold the own fields
 * only, lists, numbers, booleans, clean strings and, under `url` and `href`, safe addresses. `null` fields are left out; a
 * value that JSON has not, or that lies deeper than `limits.depth`, becomes `null`.
 * @throws {StoryError} `too-large` beyond `limits.values`, `invalid` where a getter or proxy will not be read
 */
function sanitize(input) {
    let left = limits.values;
    // The limit on depth keeps this off the end of the stack; the limit on values ends the walk of a cycle.
    const copy = (value, name, depth) => {
        if (left-- === 0)
            throw new StoryError('too-large', '', `a story has at most ${limits.values} values`);
        if (typeof value === 'string')
            return safeText(value, name) ?? null;
        if (typeof value === 'number' || typeof value === 'boolean')
            return value;
        if (typeof value !== 'object' || value === null || depth === 0)
            return null;
        if (Array.isArray(value)) {
            // A list is copied to one item beyond the longest that is allowed, so that the check notices the excess.
            const length = Math.min(value.length, limits.events + 1);
            const items = [];
            // The `Array.from` of some pages (Prototype 1.6) makes nothing of what it is given to do.
            for (let index = 0; index < length; index++)
                items.push(copy(value[index], '', depth - 1));
            return items;
        }
        const fields = new Fields();
        for (const key of Object.keys(value)) {
            const field = copy(value[key], key, depth - 1);
            if (field !== null)
                fields[key] = field;
        }
        return fields;
    };
    try {
        return copy(input, '', limits.depth);
    }
    catch (error) {
        throw error instanceof StoryError ? error : new StoryError('invalid', '', 'the story cannot be read');
    }
}
/**
 * A record that inherits nothing. Of a class, because engines keep objects of `Object.create(null)` as hash tables, which
 * made a check of 100 kB a sixth slower.
 */
class Fields {
}
Object.setPrototypeOf(Fields.prototype, null);
Reflect.deleteProperty(Fields.prototype, 'constructor');

export { sanitize };
