import { textOf, listOf } from '../common/values.js';
import { inlineText } from '../../story/inline-text.js';
import { isHtmlText } from '../html/html-text.js';
import { htmlInlines } from '../html/inlines.js';
import { isFields } from '../../story/fields.js';

/**
 * The things of a JSON-LD document, however it nests them: one, a list, a `@graph`, several scripts of one page. Names
 * are those of schema.org without its prefix; `{"@value": …}` and the like are their values.
 */
class JsonLdGraph {
    #byId = new Map();
    #referred = new Set();
    constructor(data) {
        this.things = topOf(plain(data), '');
        for (const { fields } of this.things)
            this.#index(fields, 0);
    }
    /** The thing that a value is, or that it refers to by `@id`. */
    thing(value) {
        if (!isFields(value))
            return undefined;
        const isReference = Object.keys(value).every((name) => name === '@id' || name === '@type');
        const known = isReference ? this.#byId.get(textOf(value['@id'])) : undefined;
        if (known)
            this.#referred.add(known);
        return known ?? value;
    }
    /** The things of one of `types`, at the top or as what a page is about. */
    ofType(types) {
        return this.things.filter(({ fields }) => isOfType(fields, types));
    }
    /** The things at the top that nothing read refers to. */
    rest(read) {
        return this.things.filter(({ fields }) => !read.has(fields) && !this.#referred.has(fields));
    }
    #index(value, depth) {
        if (Array.isArray(value))
            for (const each of value)
                this.#index(each, depth);
        if (!isFields(value) || depth > 4)
            return;
        const id = textOf(value['@id']);
        const before = this.#byId.get(id);
        // A reference is no description, and the fullest description counts.
        if (id && Object.keys(value).length > Math.max(2, before ? Object.keys(before).length : 0))
            this.#byId.set(id, value);
        for (const each of Object.values(value))
            if (typeof each === 'object')
                this.#index(each, depth + 1);
    }
}
function topOf(value, path) {
    if (Array.isArray(value))
        return value.flatMap((each, index) => topOf(each, `${path}[${index}]`));
    if (!isFields(value))
        return [];
    const graph = value['@graph'];
    const { '@graph': _, '@context': __, ...fields } = value;
    const own = Object.keys(fields).length > 1 || !graph ? [{ fields, path }] : [];
    const inner = graph === undefined
        ? []
        : topOf(Array.isArray(graph) ? graph : [graph], path ? `${path}.@graph` : '@graph');
    const page = isFields(fields.mainEntity) && '@type' in fields.mainEntity
        ? topOf(fields.mainEntity, path ? `${path}.mainEntity` : 'mainEntity')
        : [];
    return [...own, ...page, ...inner];
}
const prefix = /^(?:https?:\/\/schema\.org\/|schema:)/;
/** A copy with the names of schema.org alone, and with values where there are records of values. */
function plain(value) {
    if (Array.isArray(value))
        return value.flatMap((each) => plain(each));
    if (!isFields(value))
        return value;
    for (const name of ['@value', '@list', '@set'])
        if (name in value)
            return plain(value[name]);
    const named = Object.entries(value).map(([name, each]) => [
        name.replace(prefix, ''),
        name === '@context' ? each : plain(each),
    ]);
    const fields = Object.fromEntries(named);
    // The context of schema.org lets both be written without the sign.
    for (const name of ['type', 'id']) {
        if (typeof fields[name] !== 'string' || `@${name}` in fields)
            continue;
        fields[`@${name}`] = fields[name];
        delete fields[name];
    }
    return fields;
}
/** The types of a thing, such as `NewsArticle`. */
const typesOf = (fields) => listOf(fields['@type']).map((type) => textOf(type).replace(prefix, ''));
const isOfType = (fields, types) => typesOf(fields).some((type) => types.has(type));
/** The words of a value, the first of several. Pages often write HTML where schema.org wants text. */
const wordsOf = (value) => plainText(textOf(listOf(value)[0])).replace(/\s+/g, ' ');
/** A text without the markup that it may be written in; the lines of one that is but escaped stay. */
function plainText(text) {
    if (!isHtmlText(text))
        return text;
    const lines = text.includes('<') ? [text] : text.split('\n');
    return lines.map((line) => inlineText(htmlInlines(line, () => { }))).join('\n');
}
/** A text with the marks and links of the HTML that it may be. */
function inlinesOf(text, onLoss) {
    if (isHtmlText(text))
        return htmlInlines(text, onLoss);
    const words = text.replace(/\s+/g, ' ');
    return words ? [words] : [];
}

export { JsonLdGraph, inlinesOf, isOfType, plainText, typesOf, wordsOf };
