import { createReadStream } from 'node:fs';
import { stat, readFile } from 'node:fs/promises';
import { Failure } from '../command.js';
import { lineAndColumn } from '../../check/json-places.js';
import { encodingOf } from './text-encoding.js';
import { systemReason } from './system-error.js';

/** No article or story is longer; what is was named by mistake. */
const mostBytes = 50_000_000;
/**
 * The text of a file, `-` being standard input: UTF-8, UTF-16, or what a web page declares. A byte order mark is taken
 * away.
 * @throws {Failure} where it cannot be read or is no text
 */
async function readText(file, io) {
    if (file !== '-' || !io)
        return decodeText(await readBytes(file), file);
    return decodeText(await readAll(io.stdin, 'standard input'), 'standard input');
}
/** @throws {Failure} where the file cannot be read */
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
        throw error instanceof Failure ? error : new Failure(`${file}: ${systemReason(error)}`);
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
const tooLong = (file) => new Failure(`${file}: it is longer than 50 MB; name the article alone`);
/**
 * The text that the bytes of a file are.
 * @throws {Failure} where they are none
 */
function decodeText(bytes, file) {
    const start = String.fromCharCode(...bytes.subarray(0, 4));
    const kind = Object.hasOwn(documents, start) ? documents[start] : undefined;
    if (kind)
        throw new Failure(`${file}: it is ${kind}; save its text as .txt, or as a web page`);
    const encoding = encodingOf(bytes);
    let text;
    try {
        text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        if (bytes.includes(0))
            throw binary(file);
        if (encoding !== 'utf-8')
            throw new Failure(`${file}: it is not ${encoding} text, as it says; save it as UTF-8`);
        const { text: whole, line } = firstFault(bytes);
        const isPage = /\.x?html?$/i.test(file) || /^\s*</.test(whole);
        const declare = isPage ? ', or declare its own in its head, such as <meta charset="windows-1252">' : '';
        throw new Failure(`${file}: line ${line} is not UTF-8 text; save the file with that encoding${declare}`);
    }
    if (text.includes('\0'))
        throw binary(file);
    return text;
}
/** The line of the first bytes that are not UTF-8, and the text with signs for them. */
function firstFault(bytes) {
    const text = new TextDecoder().decode(bytes);
    return { text, line: lineAndColumn(text, text.indexOf('\uFFFD')).line };
}
/** What articles are sent in, by the signs that such files begin with. */
const documents = {
    '%PDF': 'a PDF',
    'PK\x03\x04': 'a document of a word processor, or an archive',
    '\xd0\xcf\x11\xe0': 'a document of a word processor',
    '{\\rt': 'a document of a word processor',
};
const binary = (file) => new Failure(`${file}: it is no text but a binary file; save it as text`);

export { decodeText, mostBytes, readBytes, readText };
