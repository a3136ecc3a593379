import { once } from 'node:events';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { digestOf } from '../../publish/build/built-file.js';
import { Failure } from '../command.js';
import { systemReason } from '../files/system-error.js';
import { RefusedFile } from './article-files.js';
import { Gate } from './gate.js';
import { deskPath, pageAt } from './pages.js';
import { readJson } from './read-json.js';

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

export { DeskServer };
