import { createReadStream } from 'node:fs';
import { stat, readFile } from 'node:fs/promises';
import { orFail, FileFailure } from '../command.js';
import { decodeText } from '../../publish/decode-text.js';
import { systemReason } from './system-error.js';

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

export { mostBytes, readBytes, readInput, readText };
