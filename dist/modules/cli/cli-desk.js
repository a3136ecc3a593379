import { once } from 'node:events';
import { realpathSync, readdirSync, lstatSync, openSync, constants, fstatSync, readFileSync, closeSync, statSync } from 'node:fs';
import { i as isFields, F as Failure, r as readArgs } from './command.js';
import { join, basename } from 'node:path';
import { d as digestOf } from './built-file.js';
import { w as writeAtomic } from './write-atomic.js';
import { createServer } from 'node:http';
import { systemReason } from './cli-files-system-error.js';
import { randomBytes, timingSafeEqual, createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { p as packageFile } from './main.js';
import { p as portOf, l as listenAt } from './port.js';

/** A request for a file that is refused. */
class RefusedFile extends Error {
    code;
    constructor(code) {
        super(code);
        this.code = code;
    }
}
/** Longer than any article: the characters of one are counted on the desk. */
const mostBytes$1 = 5_000_000;
/**
 * The article files of one folder: those whose names end with `.md`, in it and not below it. A link is none of them, wherever it
 * leads, and no name leads out.
 */
class ArticleFiles {
    /** Without links in its path. */
    folder;
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
        if (bytes.length > mostBytes$1)
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
            if (fstatSync(file).size > mostBytes$1)
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

/**
 * Who may ask: the page that this server served, opened by whoever read its address in the terminal. Any other page that is open
 * in a browser of this machine can send requests too, and so can any other user of it.
 */
class Gate {
    /** Nobody can guess it; it stands in the address behind `#`, which no browser sends anywhere. */
    token = randomBytes(32).toString('base64url');
    /** Such as `127.0.0.1:8032`; set once the server listens. */
    host = '';
    /** Why a request gets no answer at all; undefined where it is from this machine’s own page, or typed into its address bar. */
    refuses({ host, origin, 'sec-fetch-site': site }) {
        // DNS rebinding: a site whose name was made to resolve to this machine sends its own name.
        if (host !== this.host)
            return 'host';
        if (origin !== undefined && origin !== `http://${this.host}`)
            return 'origin';
        // Browsers tell where a request comes from; `none` is that of an address that was typed or opened from a terminal.
        if (site !== undefined && site !== 'same-origin' && site !== 'none')
            return 'site';
        return undefined;
    }
    /** Whether a request shows the token. */
    knows({ authorization = '' }) {
        const digest = (text) => createHash('sha256').update(text).digest();
        // Compared in the same time whatever is given.
        return timingSafeEqual(digest(authorization), digest(`Bearer ${this.token}`));
    }
}

const types = {
    html: 'text/html; charset=utf-8',
    css: 'text/css; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    svg: 'image/svg+xml',
};
/** What of the package is served, and nothing else. */
const served = /^\/(?:demo\/desk\/(?:index|blank)\.html|demo\/desk\/styles\/[a-z-]+\.css|demo\/icon\.svg|dist\/(?:desk|[a-z-]+\.classic)\.js)$/;
/** Where the desk is. */
const deskPath = '/demo/desk/index.html';
/** The blank page runs code that may be anything: always walled off, even where it is opened by itself. */
const walled = 'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox';
const alone = "frame-ancestors 'none'";
/** A file of the desk by its address; undefined where there is none. */
async function pageAt(path) {
    if (!served.test(path))
        return undefined;
    const text = await readFile(packageFile(path.slice(1)), 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const type = types[path.replace(/^.*\./, '')];
    const isDesk = path === deskPath;
    // From disk the desk may connect to nothing; here to the server that it came from.
    const body = isDesk ? text.replace("connect-src 'none'", "connect-src 'self'") : text;
    return { type, body, policy: path.endsWith('blank.html') ? walled : alone };
}

/** Bytes of a request: more than those of the longest file, written as JSON. */
const mostBytes = 12_000_000;
/**
 * The text of a file that a request brings.
 * @throws {RefusedFile} where it is too long, or something else
 */
async function readJson(request) {
    const parts = [];
    let length = 0;
    for await (const part of request) {
        length += part.length;
        if (length > mostBytes)
            throw new RefusedFile('too-long');
        parts.push(part);
    }
    try {
        const data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
        if (isFields(data) && typeof data.text === 'string')
            return { text: data.text };
    }
    catch {
        // What is no JSON is no text either.
    }
    throw new RefusedFile('not-utf8');
}

/** HTTP status codes of what is refused. */
const statuses = {
    'no-name': 400,
    'no-file': 404,
    'too-long': 413,
    'not-utf8': 422,
    changed: 412,
};
/**
 * Serves the desk to this machine alone, and reads and writes the article files of one folder for it. It is the only server of
 * this package that writes on request of a page, so each request has to come from the page that it served.
 */
class DeskServer {
    #files;
    #gate = new Gate();
    #server = createServer((request, response) => void this.#answer(request, response));
    constructor(files) {
        this.#files = files;
    }
    /** The address to open; whoever knows it may read and write the article files. */
    get address() {
        return `http://${this.#gate.host}${deskPath}#token=${this.#gate.token}`;
    }
    /** @throws {Failure} where the port is taken */
    async listen(port) {
        this.#server.listen(port, '127.0.0.1');
        try {
            await once(this.#server, 'listening');
        }
        catch (error) {
            throw new Failure(`port ${port}: ${systemReason(error)}`);
        }
        this.#gate.host = `127.0.0.1:${this.#server.address().port}`;
    }
    close() {
        this.#server.close();
        this.#server.closeAllConnections();
    }
    async #answer(request, response) {
        const { method = 'GET', headers } = request;
        const [path] = (request.url ?? '/').split('?');
        const refused = this.#gate.refuses(headers);
        if (refused)
            return send(response, 403, { refused });
        if (path !== '/files' && !path.startsWith('/files/'))
            return this.#sendPage(method, path, response);
        if (!this.#gate.knows(headers))
            return send(response, 401, { refused: 'token' });
        try {
            await this.#answerFiles(request, path.slice('/files'.length), response);
        }
        catch (error) {
            if (error instanceof RefusedFile)
                return send(response, statuses[error.code], { refused: error.code });
            // A disk that refuses is told to the editor, and does not end the server.
            send(response, 500, {
                refused: 'disk',
                message: error instanceof Failure ? error.message : systemReason(error),
            });
        }
    }
    async #sendPage(method, path, response) {
        if (method !== 'GET')
            return send(response, 405, { refused: 'method' });
        // The link to the demo, which is not here, leads back.
        if (path === '/' || path === '/demo/index.html')
            return void response.writeHead(302, { ...safe, Location: deskPath }).end();
        const page = await pageAt(path);
        if (!page)
            return send(response, 404, { refused: 'no-file' });
        const { type, body, policy } = page;
        response.writeHead(200, { ...safe, 'Content-Type': type, 'Content-Security-Policy': policy }).end(body);
    }
    async #answerFiles(request, path, response) {
        const { method, headers } = request;
        const files = this.#files;
        if (path === '' && method === 'GET') {
            const { folder } = files;
            return send(response, 200, { name: basename(folder), id: digestOf(folder), files: files.list() });
        }
        const name = nameIn(path);
        if (method === 'GET')
            return send(response, 200, files.read(name));
        if (method !== 'PUT')
            return send(response, 405, { refused: 'method' });
        // A form of another site can send neither this type nor this origin.
        if (headers.origin === undefined)
            return send(response, 403, { refused: 'origin' });
        if (headers['content-type'] !== 'application/json')
            return send(response, 415, { refused: 'type' });
        const { 'if-match': before, 'if-none-match': none } = headers;
        if ((before === undefined) === (none !== '*'))
            return send(response, 428, { refused: 'before' });
        const { text } = await readJson(request);
        send(response, 200, { digest: files.write(name, text, before) });
    }
}
/** @throws {RefusedFile} where an address names no file */
function nameIn(path) {
    try {
        return decodeURIComponent(path.slice(1));
    }
    catch {
        throw new RefusedFile('no-name');
    }
}
const safe = {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
};
function send(response, status, body) {
    response.writeHead(status, { ...safe, 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

/** Serves the desk to this machine, with the article files of a folder to open, and to save as they are edited. */
const desk = {
    usage: `story-widgets desk <folder> [--port <number>]

Opens the article files (.md) of a folder on the desk, in a browser on this machine, and saves them as they are edited. Prints
the address to open; whoever knows it may read and write these files, so it is not for sharing. Nothing else of the disk is
read or written: no other file, no folder below, no link. Ends with Ctrl+C.

  --port <number>  where to serve; 8032 by default, or any other that is free`,
    async run(args, io) {
        const { values, files } = readArgs(args, { port: { type: 'string' } }, { minFiles: 1, maxFiles: 1 });
        const port = portOf(values.port);
        const [folder] = files;
        const server = new DeskServer(filesOf(folder));
        await listenAt(server, port, 8032);
        try {
            io.stdout.write(`${server.address}\n`);
            if (!io.signal.aborted)
                await once(io.signal, 'abort');
        }
        finally {
            server.close();
        }
        return 0;
    },
};
function filesOf(folder) {
    let isFolder = false;
    try {
        isFolder = statSync(folder).isDirectory();
    }
    catch (error) {
        throw new Failure(`${folder}: ${systemReason(error)}`);
    }
    if (!isFolder)
        throw new Failure(`${folder}: it is no folder; name the one with the article files`);
    return new ArticleFiles(folder);
}

export { desk };
