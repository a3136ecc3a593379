import { p as parseStoryFile } from './read-story-file.js';
import { R as Refusal } from './command.js';
import { parseDocument, isSeq, isMap, isScalar, isPair } from 'yaml';

/**
 * A file of that name and text, with its story.
 * @param refused what cannot be done with it where something is wrong
 * @throws {Refusal} where something is wrong with it, with the place of the first problem
 */
function rightStory(text, file, refused) {
    const read = parseStoryFile(text, file);
    const { story, problems } = read;
    const [first] = problems;
    if (story && !first)
        return { ...read, story };
    const told = first && `; first: ${first.path ? `${first.path}: ` : ''}${first.reason}`;
    throw new Refusal('not-right', `it is not right itself, and ${refused}${told ?? ''}`, first);
}

/**
 * Sets a field of the front matter, such as `['ai', 'reviewed']`, and leaves every other sign of the file as it is.
 * @throws {Refusal} where the field lies in something that is no map
 */
function setField(text, path, value) {
    const [outer, inner] = path;
    const front = frontOf(text);
    const document = parseDocument(front.yaml, { schema: 'failsafe' });
    const written = `${inner}: ${flow(value)}`;
    const map = document.get(outer, true);
    if (map === undefined)
        return insert(text, front, front.yaml.length, `${outer}:\n  ${written}\n`);
    if (!isMap(map))
        throw new Refusal('no-front-matter', `its “${outer}” is no list of fields; write it as “${outer}: {…}”`);
    const known = map.items.find(({ key }) => isScalar(key) && key.value === inner);
    const old = known?.value;
    if (known && old?.range) {
        const [start, end] = old.range;
        return splice(text, front, start, trimmedEnd(front.yaml, start, end), flow(value));
    }
    return addTo(text, front, map, written);
}
/** Adds entries to a list of the front matter, such as `timeline`, behind those that are there. */
function addEntries(text, list, entries) {
    if (entries.length === 0)
        return text;
    const front = frontOf(text);
    const document = parseDocument(front.yaml, { schema: 'failsafe' });
    const lines = (indent) => entries.map((entry) => `${indent}- ${flow(entry)}\n`).join('');
    const seq = document.get(list, true);
    if (seq === undefined)
        return insert(text, front, front.yaml.length, `${list}:\n${lines('  ')}`);
    if (!isSeq(seq) || !seq.range)
        throw new Refusal('no-front-matter', `its “${list}” is no list`);
    const [start, end] = seq.range;
    const stop = trimmedEnd(front.yaml, start, end);
    if (seq.flow) {
        const added = entries.map(flow).join(', ');
        return splice(text, front, stop - 1, stop - 1, `${seq.items.length ? ', ' : ''}${added}`);
    }
    const indent = front.yaml.slice(front.yaml.lastIndexOf('\n', start) + 1, start).replace(/\S.*$/, '');
    return insert(text, front, lineEnd(front.yaml, stop), lines(indent));
}
const frontMatter = /^(?<open>\uFEFF?---[ \t]*\r?\n)(?<yaml>[^]*?)(?=^---[ \t]*$)/m;
function frontOf(text) {
    const { open = '', yaml = '' } = frontMatter.exec(text)?.groups ?? {};
    if (!open || !text.startsWith(open))
        throw new Refusal('no-front-matter', 'it has no front matter to write this into');
    return {
        yaml,
        start: open.length,
        end: open.length + yaml.length,
        newline: open.endsWith('\r\n') ? '\r\n' : '\n',
    };
}
/** A map in flow style on one line, which YAML reads as it reads JSON. */
const flow = (value) => `{${Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => `${key}: ${typeof each === 'object' ? flow(each) : JSON.stringify(each)}`)
    .join(', ')}}`;
function addTo(text, front, map, written) {
    const [start, end] = map.range;
    const stop = trimmedEnd(front.yaml, start, end);
    if (map.flow)
        return splice(text, front, stop - 1, stop - 1, `${map.items.length ? ', ' : ''}${written}`);
    const first = map.items[0];
    const at = isPair(first) && isScalar(first.key) ? first.key.range[0] : start;
    const indent = front.yaml.slice(front.yaml.lastIndexOf('\n', at - 1) + 1, at);
    return insert(text, front, lineEnd(front.yaml, stop), `${indent}${written}\n`);
}
/** A node’s range may take in the line break after it. */
const trimmedEnd = (yaml, start, end) => start + yaml.slice(start, end).trimEnd().length;
function lineEnd(yaml, at) {
    const end = yaml.indexOf('\n', at);
    return end === -1 ? yaml.length : end + 1;
}
const insert = (text, front, at, added) => splice(text, front, at, at, `${at > 0 && front.yaml[at - 1] !== '\n' ? '\n' : ''}${added}`);
const splice = (text, { start: base, newline }, start, end, added) => text.slice(0, base + start) + added.replace(/\n/g, newline) + text.slice(base + end);

export { addEntries as a, rightStory as r, setField as s };
