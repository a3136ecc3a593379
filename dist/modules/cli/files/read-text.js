import { createReadStream } from 'node:fs';
import { stat, readFile } from 'node:fs/promises';
import { FileFailure } from '../command.js';
import { systemReason } from './system-error.js';

/** No article or story has as many bytes: a longer file was named by mistake. */
const mostBytes = 50_000_000;
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

export { mostBytes, readBytes };
