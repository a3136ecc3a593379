import { stat, readFile } from 'node:fs/promises';
import { Failure } from './command.js';

/** No article or story is longer; what is was named by mistake. */
const mostBytes = 50_000_000;
/**
 * The text of a file, `-` being standard input: UTF-8, or UTF-16 if a byte order mark says so. The mark is taken away.
 * @throws {Failure} where it cannot be read or is no text
 */
async function readText(file, io) {
    const bytes = file === '-' && io ? await readAll(io.stdin) : await readBytes(file);
    return decode(bytes, file === '-' ? 'standard input' : file);
}
async function readBytes(file) {
    try {
        const { size } = await stat(file);
        if (size > mostBytes)
            throw tooLong(file);
        return Uint8Array.from(await readFile(file));
    }
    catch (error) {
        throw error instanceof Failure ? error : new Failure(`${file}: ${whyNot(error)}`);
    }
}
async function readAll(stream) {
    const parts = [];
    let length = 0;
    for await (const part of stream) {
        parts.push(typeof part === 'string' ? new TextEncoder().encode(part) : part);
        length += parts.at(-1).length;
        if (length > mostBytes)
            throw tooLong('standard input');
    }
    const all = new Uint8Array(length);
    for (const part of parts.reverse())
        all.set(part, (length -= part.length));
    return all;
}
const tooLong = (file) => new Failure(`${file}: it is longer than 50 MB; name the article alone`);
function decode(bytes, file) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : utf16Or8(bytes);
    let text;
    try {
        text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        throw new Failure(`${file}: it is not UTF-8 text; save it with that encoding`);
    }
    if (text.includes('\0'))
        throw new Failure(`${file}: it is no text but a binary file; save it as text`);
    return text;
}
const utf16Or8 = (bytes) => (bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8');
/** Why the system did not do what it was asked to, and what to do about it. */
function whyNot(error) {
    const { code = '', message } = error;
    const known = {
        ENOENT: 'there is no such file; check its name and the folder you are in',
        EISDIR: 'it is a folder; name the files in it',
        ENOTDIR: 'part of its path is a file, not a folder; choose another path',
        EACCES: 'you are not allowed to open or write it; change its permissions',
        EPERM: 'you are not allowed to open or write it; change its permissions',
        EROFS: 'the disk is read-only; choose another folder',
        ENOSPC: 'the disk is full; make room and run the command again',
        EEXIST: 'a file of that name is in the way; choose another folder',
    };
    return known[code] ?? (code || message);
}

export { readText, whyNot };
