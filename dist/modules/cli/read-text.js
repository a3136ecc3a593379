import { createReadStream } from 'node:fs';
import { stat, readFile } from 'node:fs/promises';
import { R as Refusal, o as orFail, a as FileFailure } from './command.js';
import { systemReason } from './cli-files-system-error.js';

/** The text is not JSON; `offset` is the first character that cannot stand where it does. */
class JsonFault extends Error {
    name = 'JsonFault';
    offset;
    constructor(offset, message) {
        super(message);
        this.offset = offset;
    }
}
const token = /[ \t\r\n]*("(?:[^"\\\u0000-\u001f]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[[\]{}:,]|)/uy;
const propertyName = 'a name in double quotation marks';
/** Levels of lists and objects: deeper ones would overflow the stack, and no story has as many. */
const deepest = 100;
/**
 * Reads JSON as `JSON.parse` does, and keeps the place of every value: `JSON.parse` tells none, and of an error not
 * always.
 * @throws {JsonFault} where the text is not JSON, or is nested too deep
 */
function readJson(text) {
    const places = new Map();
    const twice = [];
    let next = { text: '', offset: 0 };
    const advance = () => {
        const { lastIndex } = token;
        const [all = '', word = ''] = token.exec(text) ?? [];
        next = { text: word, offset: lastIndex + all.length - word.length };
    };
    const wanted = (what, more = '') => {
        const found = text.slice(next.offset, next.offset + 20).split('\n')[0];
        throw new JsonFault(next.offset, `${what} should stand here, not ${found ? `“${found}”` : 'the end'}${more}`);
    };
    const take = (sign) => (next.text === sign ? advance() : wanted(`“${sign}”`));
    const items = (end, item) => {
        advance();
        for (let index = 0; next.text !== end; index++) {
            if (index)
                take(',');
            if (next.text === end)
                wanted(end === ']' ? 'a value' : propertyName, '; or else the comma before it has to go');
            item(index);
        }
        advance();
    };
    const value = (path, depth) => {
        places.set(path, next.offset);
        if (depth > deepest)
            throw new JsonFault(next.offset, `lists and objects deeper than ${deepest}`);
        if (next.text === '[')
            items(']', (index) => value(`${path}[${index}]`, depth + 1));
        else if (next.text === '{') {
            items('}', () => {
                const { text: key, offset } = next;
                if (!key.startsWith('"'))
                    wanted(propertyName);
                advance();
                take(':');
                const inner = path ? `${path}.${nameOf(key, offset)}` : nameOf(key, offset);
                if (places.has(inner))
                    twice.push({ path: inner, offset });
                value(inner, depth + 1);
            });
        }
        else if (/^["\d\-tfn]/.test(next.text)) {
            nameOf(next.text, next.offset);
            advance();
        }
        else
            wanted('a value');
    };
    token.lastIndex = 0;
    advance();
    value('', 0);
    if (next.offset < text.length)
        wanted('nothing more');
    return { data: JSON.parse(text), twice, at: (path) => nearestPlace(places, path) };
}
function nameOf(scalar, offset) {
    try {
        return String(JSON.parse(scalar));
    }
    catch {
        throw new JsonFault(offset, `“${scalar.slice(0, 20)}” is not written as JSON wants it`);
    }
}
function nearestPlace(places, path) {
    for (let part = path; part; part = part.replace(/(?:\.[^.[\]]*|\[\d*\]|^[^.[\]]+)$/, '')) {
        const offset = places.get(part);
        if (offset !== undefined)
            return offset;
        if (!/(?:\.[^.[\]]*|\[\d*\]|^[^.[\]]+)$/.test(part))
            break;
    }
    return places.get('') ?? 0;
}
/** Line and column of an offset, counted from 1; `\r\n` ends one line. */
function lineAndColumn(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|[\r\n]/);
    return { line: lines.length, column: lines.at(-1).length + 1 };
}

/** The sheet alone: Excel writes a line above it that names its separator. */
const withoutHint = (text) => text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
/** Whether a text has the looks of a TimelineJS sheet: its first line names a year or a date, and a headline. */
function isTimelineJsCsv(data) {
    if (typeof data !== 'string')
        return false;
    const [first = ''] = withoutHint(data).split(/[\r\n]/, 1);
    return /\byear\b|\bstart date\b/i.test(first) && /\bheadline\b/i.test(first);
}

/** Comments, such as the one that a browser puts above a page that it saves, and XML's declaration. */
const preamble = /^(?:\s+|<!--[^]*?-->|<\?[^]*?\?>)+/;
/** What XML may have before its first element. */
const xmlPreamble = /^(?:\s+|<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE\b[^<>[]*(?:\[[^\]]*\]\s*)?>)+/i;
/** A tag at the start of what is left; an address in angle brackets is none. */
const tag = /^<([a-z][a-z0-9:-]*)(?:\s[^<>]*|\/)?>/i;
/** What may stand without an end tag. */
const unclosed = /^(?:area|base|body|br|col|dd|dt|embed|head|hr|html|img|input|li|link|meta|option|p|source|t[dhr]|wbr)$/i;
/** What holds the rest of a page, whose own end is missing where a page was cut off. */
const container = /^(?:article|blockquote|div|figure|footer|header|main|ol|section|table|ul)$/i;
/** What a text is, by how it begins and not by the name of its file. A byte order mark does not count. */
function kindOfText(text) {
    const given = text.replace(/^\uFEFF/, '');
    const [, root = ''] = /^<(?:[\w-]+:)?(\w+)[\s>]/.exec(given.replace(xmlPreamble, '')) ?? [];
    if (/^(?:rss|feed|RDF)$/.test(root))
        return 'feed';
    if (/^(?:newsItem|newsMessage|nitf)$/.test(root))
        return 'news';
    if (isHtml(given))
        return 'html';
    // A list in brackets may be a link of Markdown; no JSON that is of use begins with a list of texts.
    if (/^\s*(?:\{|\[\s*[[{\]])/.test(given))
        return 'json';
    if (isTimelineJsCsv(given))
        return 'sheet';
    // Site generators write front matter too, with a title for what an article calls its headline.
    const [, front] = /^---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(given) ?? [];
    const isSites = front !== undefined &&
        /^title[ \t]*:/im.test(front) &&
        !/^(?:headline|timeline|keyPoints)[ \t]*:/m.test(front);
    return /^---[ \t]*\r?\n/.test(given) && !isSites ? 'article' : 'text';
}
function isHtml(text) {
    const start = text.replace(preamble, '');
    if (/^\s*<\?xml\b/.test(text) || /^<!doctype\b/i.test(start))
        return true;
    const [, name] = tag.exec(start) ?? [];
    if (name === undefined)
        return false;
    const isClosed = start.toLowerCase().includes(`</${name.toLowerCase()}`);
    return isClosed || unclosed.test(name) || (container.test(name) && /<\/[a-z]/i.test(start));
}

/**
 * The text that the bytes of a file are: UTF-8, UTF-16, or what a web page declares. A byte order mark is taken away.
 * @throws {Refusal} where they are no text, or not in the encoding that they declare
 */
function decodeText(bytes) {
    const start = String.fromCharCode(...bytes.subarray(0, 4));
    const kind = Object.hasOwn(documents, start) ? documents[start] : undefined;
    if (kind)
        throw new Refusal('binary', `it is ${kind}; save its text as .txt, or as a web page`);
    const encoding = encodingOf(bytes);
    let text;
    try {
        text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        if (bytes.includes(0))
            throw binary();
        if (encoding !== 'utf-8')
            throw new Refusal('encoding', `it is not ${encoding} text, as it says; save it as UTF-8`);
        throw notUtf8(bytes);
    }
    if (text.includes('\0'))
        throw binary();
    return text;
}
/** File formats that articles are often sent in, by the bytes that such files begin with. */
const documents = {
    '%PDF': 'a PDF',
    'PK\x03\x04': 'a document of a word processor, or an archive',
    '\xd0\xcf\x11\xe0': 'a document of a word processor',
    '{\\rt': 'a document of a word processor',
};
const binary = () => new Refusal('binary', 'it is no text but a binary file; save it as text');
function notUtf8(bytes) {
    const text = new TextDecoder().decode(bytes);
    const { line } = lineAndColumn(text, text.indexOf('\uFFFD'));
    const declare = kindOfText(text) === 'html'
        ? ', or declare its own in its head, such as <meta charset="windows-1252">'
        : '';
    return new Refusal('encoding', `line ${line} is not UTF-8 text; save the file with that encoding${declare}`);
}
const declaration = /<meta[^<>]{1,200}?\bcharset=["']?([\w-]+)|^<\?xml[^<>]{1,200}?\bencoding=["']([\w-]+)/i;
/** How bytes write text: as a byte order mark says, as the zeros between Latin letters show, or as a web page declares. */
function encodingOf(bytes) {
    const [first, second, third, fourth] = bytes;
    if ((first === 0xff && second === 0xfe) || (first && second === 0 && third && fourth === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth))
        return 'utf-16be';
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000));
    const [, inPage, inXml] = declaration.exec(start) ?? [];
    const declared = inPage ?? inXml;
    // A page that was saved anew as UTF-8 may still declare its old encoding.
    return declared && !isUtf8(bytes) ? declared : 'utf-8';
}
function isUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== undefined;
    }
    catch {
        return false;
    }
}

/** No article or story has as many bytes: a longer file was named by mistake. */
const mostBytes = 50_000_000;
/**
 * The text of a file, `-` being standard input: UTF-8, UTF-16, or what a web page declares. A byte order mark is taken
 * away.
 * @throws {FileFailure} where it cannot be read or is no text
 */
async function readText(file, io) {
    const isStdin = file === '-' && io !== undefined;
    const name = isStdin ? 'standard input' : file;
    const bytes = isStdin ? await readInput(io) : await readBytes(file);
    return orFail(name, () => decodeText(bytes));
}
/** What standard input holds. */
const readInput = ({ stdin }) => readAll(stdin, 'standard input');
/** @throws {FileFailure} where the file cannot be read */
async function readBytes(file) {
    try {
        const stats = await stat(file);
        if (stats.size > mostBytes)
            throw tooLong(file);
        // A pipe or a device does not tell its size, and may never end.
        const plain = stats.isFile() || stats.isDirectory();
        return plain ? new Uint8Array(await readFile(file)) : await readAll(createReadStream(file), file);
    }
    catch (error) {
        throw error instanceof FileFailure ? error : new FileFailure(file, systemReason(error));
    }
}
async function readAll(stream, file) {
    const parts = [];
    let length = 0;
    for await (const part of stream) {
        parts.push(typeof part === 'string' ? new TextEncoder().encode(part) : part);
        length += parts.at(-1).length;
        if (length > mostBytes)
            throw tooLong(file);
    }
    const all = new Uint8Array(length);
    for (const part of parts.reverse())
        all.set(part, (length -= part.length));
    return all;
}
const tooLong = (file) => new FileFailure(file, 'it is longer than 50 MB; name the article alone');

export { JsonFault as J, readBytes as a, readText as b, readJson as c, decodeText as d, isTimelineJsCsv as i, kindOfText as k, lineAndColumn as l, mostBytes as m, readInput as r, withoutHint as w };
