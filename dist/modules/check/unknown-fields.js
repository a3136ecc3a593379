import { nearestKey } from '../formats/common/did-you-mean.js';
import { isFields } from '../story/fields.js';
import { StorySchema } from '../story/story.js';

/** A longer list of problems would not be read. */
const maxFields = 100;
/**
 * The fields of a story document that widgets ignore, in its order. Of a document of a later version none is known to be
 * wrong: a minor version may have more fields than these.
 */
function unknownFields(document) {
    const found = [];
    const isOurs = isFields(document) && String(document.version) === '1';
    if (isOurs)
        collect(StorySchema, document, '', found);
    return found;
}
function collect(schema, value, path, found) {
    const { wrapped, item, options, entries } = schema;
    if (wrapped)
        collect(wrapped, value, path, found);
    else if (options) {
        const option = options.find((each) => isMeant(each, value));
        if (option)
            collect(option, value, path, found);
    }
    else if (item && Array.isArray(value))
        value.forEach((each, index) => collect(item, each, `${path}[${index}]`, found));
    else if (entries && isFields(value)) {
        for (const [key, inner] of Object.entries(value)) {
            if (found.length === maxFields)
                return;
            const place = path ? `${path}.${key}` : key;
            if (Object.hasOwn(entries, key))
                collect(entries[key], inner, place, found);
            // Editors such as VS Code find the schema of a file by `$schema`.
            else if (place !== '$schema')
                found.push({ path: place, ...nearestOf(Object.keys(entries), key) });
        }
    }
}
/** Whether an option of a union describes the value: by its `type`, where both have one. */
function isMeant(option, value) {
    const { entries } = option;
    if (!entries || !isFields(value))
        return false;
    const kind = entries.type;
    return !kind || kind.literal === value.type;
}
function nearestOf(known, key) {
    const nearest = nearestKey(known, key);
    return nearest ? { nearest } : {};
}

export { unknownFields };
