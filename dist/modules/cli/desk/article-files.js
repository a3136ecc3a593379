import { realpathSync, readdirSync, lstatSync, openSync, constants, fstatSync, readFileSync, closeSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../publish/build/built-file.js';
import { writeAtomic } from '../files/write-atomic.js';

/** A request for a file that is refused. */
class RefusedFile extends Error {
    constructor(code) {
        super(code);
        this.code = code;
    }
}
/** Longer than any article: the characters of one are counted on the desk. */
const mostBytes = 5_000_000;
/**
 * The article files of one folder: those whose names end with `.md`, in it and not below it. A link is none of them, wherever it
 * leads, and no name leads out.
 */
class ArticleFiles {
    constructor(folder) {
        this.folder = realpathSync(folder);
    }
    /** Their names, in the order of the alphabet. */
    list() {
        return readdirSync(this.folder, { withFileTypes: true })
            .filter((entry) => entry.isFile() && isName(entry.name))
            .map(({ name }) => name)
            .sort();
    }
    /** @throws {RefusedFile} */
    read(name) {
        const bytes = this.#bytes(name);
        if (!bytes)
            throw new RefusedFile('no-file');
        try {
            // A byte order mark stays, so that what nobody touched stays byte for byte.
            const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
            return { text, digest: digestOf(bytes) };
        }
        catch {
            throw new RefusedFile('not-utf8');
        }
    }
    /**
     * Writes a file whole or not at all, if it is on the disk as the writer knows it, and returns its digest.
     * @param before its digest as the writer knows it; undefined for a file that is new
     * @throws {RefusedFile} `changed` where it is not
     */
    write(name, text, before) {
        const bytes = new TextEncoder().encode(text);
        if (bytes.length > mostBytes)
            throw new RefusedFile('too-long');
        const there = this.#bytes(name);
        if ((there && digestOf(there)) !== before)
            throw new RefusedFile('changed');
        writeAtomic([[join(this.folder, name), text]]);
        return digestOf(bytes);
    }
    /** What is on the disk; undefined where there is nothing of this name. */
    #bytes(name) {
        if (!isName(name))
            throw new RefusedFile('no-name');
        const path = join(this.folder, name);
        const stats = lstatSync(path, { throwIfNoEntry: false });
        if (!stats)
            return undefined;
        if (!stats.isFile())
            throw new RefusedFile('no-name');
        // Between the look and the opening it may have become a link.
        const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
        try {
            if (!fstatSync(file).isFile())
                throw new RefusedFile('no-name');
            if (fstatSync(file).size > mostBytes)
                throw new RefusedFile('too-long');
            return readFileSync(file);
        }
        finally {
            closeSync(file);
        }
    }
}
/** A plain name: no path, no hidden file, no stream of a file as Windows has them. */
const isName = (name) => name.length <= 200 && /^[^./\\:\0-\x1f][^/\\:\0-\x1f]*\.md$/i.test(name) && !/[. ]$/.test(name);

export { ArticleFiles, RefusedFile };
