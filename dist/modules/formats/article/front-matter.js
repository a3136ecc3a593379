import * as v from 'valibot';
import { LineCounter, parseDocument, isNode, isMap, isScalar } from 'yaml';
import { frontMatterLists, frontMatterHead } from './front-matter-schema.js';
import { unknownKey } from './schema/fields.js';
import { fieldOf } from '../../story/fields.js';

/** The front matter of an article file, read; empty where the file has none, undefined where it cannot be read. */
function frontMatterOf({ children: [first] }, text, problems) {
    if (first?.type === 'yaml')
        return readFrontMatter(first.value, first.position.start.line + 1, problems);
    if (/^---[ \t]*\n/.test(text)) {
        const remedy = 'end it with a line of three hyphens: ---';
        problems.add({ line: 1, column: 1 }, 'front matter', 'it has no end', { remedy });
        return undefined;
    }
    return readFrontMatter('', 1, problems);
}
/**
 * Reads the YAML of the front matter that stands from line `firstLine` of the file on. All scalars are texts, so that
 * `2025-11` is no number and `no` no boolean; aliases and tags are refused. Undefined where it is no YAML, since nothing can
 * be known of its fields then.
 */
function readFrontMatter(yaml, firstLine, problems) {
    const lines = new LineCounter();
    const document = parseDocument(yaml, {
        ...{ schema: 'failsafe', stringKeys: true, resolveKnownTags: false },
        ...{ prettyErrors: false, lineCounter: lines, logLevel: 'silent' },
    });
    const pointAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: line + firstLine - 1, column: col };
    };
    // Only the first: the others mostly follow from it.
    const [fault] = [...document.errors, ...document.warnings];
    if (fault) {
        const remedy = 'a text with “: ” or “ #” in it, or with a sign at its start, needs quotation marks around it';
        problems.add(pointAt(fault.pos[0]), 'front matter', `not YAML: ${fault.message}`, { remedy });
        return undefined;
    }
    const at = (...path) => pointAt(offsetOf(document, path));
    const data = toData(document, (reason) => problems.add(at(), 'front matter', reason));
    if (!data)
        return undefined;
    return {
        ...check(data, document, (offset, ...told) => problems.add(pointAt(offset), ...told)),
        at,
        has: (name) => Object.hasOwn(data, name),
    };
}
function toData(document, refuse) {
    try {
        const data = document.toJS({ maxAliasCount: 0 }) ?? {};
        if (typeof data === 'object' && !Array.isArray(data))
            return data;
        refuse('write fields here, such as “lang: en”');
    }
    catch {
        refuse('an alias (*name) cannot be used here: write the value again');
    }
    return undefined;
}
function check(data, document, report) {
    const known = { ...frontMatterHead, ...frontMatterLists };
    const read = {};
    const checked = (schema, value, path) => {
        const result = v.safeParse(schema, value);
        for (const issue of result.issues ?? []) {
            const place = [...path, ...(issue.path ?? []).map(({ key }) => key)];
            const offset = issue.path?.at(-1)?.origin === 'key' ? keyOffsetOf(document, place) : offsetOf(document, place);
            const missing = issue.input === undefined && { remedy: `add “${place.at(-1)}: …”` };
            report(offset, fieldOf(place), issue.message, missing || undefined);
        }
        return result.success ? result.output : undefined;
    };
    for (const [name, value] of Object.entries(data)) {
        const schema = Object.hasOwn(known, name) ? known[name] : undefined;
        if (!schema)
            report(keyOffsetOf(document, [name]), name, unknownKey(Object.keys(known), name));
        else if (!Object.hasOwn(frontMatterLists, name))
            read[name] = checked(schema, value, [name]);
        else if (Array.isArray(value))
            read[name] = value.map((entry, index) => checked(schema, entry, [name, index]));
        else
            report(offsetOf(document, [name]), name, 'write a list here: begin each entry with “- ”');
    }
    return read;
}
function offsetOf(document, path) {
    const node = path.length ? document.getIn(path, true) : document.contents;
    if (isNode(node) && node.range)
        return node.range[0];
    return path.length ? offsetOf(document, path.slice(0, -1)) : 0;
}
function keyOffsetOf(document, path) {
    const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(map) && map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    return pair && isScalar(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}

export { frontMatterOf };
