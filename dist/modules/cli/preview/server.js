import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { Failure } from '../command.js';
import { packageFile } from '../package-file.js';
import { systemReason } from '../files/system-error.js';

const script = 'text/javascript; charset=utf-8';
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src https: http:; base-uri 'none'; " +
    "form-action 'none'; require-trusted-types-for 'script'; trusted-types story-widgets";
const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Preview</title>
<link rel="stylesheet" href="preview.css">
<script src="story-elements.js"></script>
<script type="module" src="preview.js"></script>
</head>
<body>
<div id="problems" role="status"></div>
<story-bundle>No story yet.</story-bundle>
</body>
</html>
`;
const styles = `
:root {color-scheme: light dark}
body {font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem}
#problems > * {border-inline-start: 4px solid #c00; margin-block: 0 1.5rem; padding: 0.5rem 1rem}
#problems p {margin: 0}
#problems pre {margin: 0.5rem 0 0; overflow-x: auto}
`;
/** Serves the page of a preview to this machine alone, and sends each change to every page that is open. */
class PreviewServer {
    #state;
    #listeners;
    #server;
    constructor(state) {
        /** The address of the page, once `listen` has resolved. */
        this.address = '';
        this.#listeners = new Set();
        this.#server = createServer((request, response) => void this.#answer(request, response));
        this.#state = state;
    }
    /** @throws {Failure} where the port is taken */
    async listen(port) {
        this.#server.listen(port, 'localhost');
        try {
            await once(this.#server, 'listening');
        }
        catch (error) {
            throw new Failure(`port ${port}: ${systemReason(error)}`);
        }
        this.address = `http://localhost:${this.#server.address().port}/`;
    }
    show(state) {
        this.#state = state;
        for (const listener of this.#listeners)
            this.#tell(listener);
    }
    close() {
        this.#server.close();
        this.#server.closeAllConnections();
    }
    async #answer({ url = '/', headers }, response) {
        const send = (status, type, body) => {
            response.writeHead(status, {
                'Content-Type': type,
                'Cache-Control': 'no-store',
                'Content-Security-Policy': policy,
                'X-Content-Type-Options': 'nosniff',
            });
            response.end(body);
        };
        // DNS rebinding: a site whose name was made to resolve to this machine must not read an unpublished article.
        if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? ''))
            return send(403, 'text/plain', `The preview is at ${this.address}\n`);
        const [pathname] = url.split('?');
        if (pathname === '/')
            return send(200, 'text/html; charset=utf-8', page);
        if (pathname === '/preview.css')
            return send(200, 'text/css; charset=utf-8', styles);
        if (pathname === '/events')
            return this.#listen(response);
        // Browsers ask for an icon on their own; a 404 would show as an error in the console.
        if (pathname === '/favicon.ico')
            return send(204, 'text/plain', '');
        const file = fileFor(pathname);
        // Any page that is open in the browser may ask, also for files that do not exist: that must not end the server.
        const content = file && (await readFile(packageFile(file), 'utf8').catch(() => undefined));
        if (!content)
            return send(404, 'text/plain', 'There is nothing here.\n');
        send(200, script, content);
    }
    /** Keeps a response open for server-sent events. https://html.spec.whatwg.org/multipage/server-sent-events.html */
    #listen(response) {
        response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
        this.#listeners.add(response);
        response.on('close', () => this.#listeners.delete(response));
        // A page whose preview was ended asks again every second, and finds one that was started anew.
        response.write('retry: 1000\n\n');
        this.#tell(response);
    }
    #tell(listener) {
        listener.write(`data: ${JSON.stringify(this.#state)}\n\n`);
    }
}
function fileFor(pathname) {
    if (pathname === '/story-elements.js')
        return 'dist/story-elements.classic.js';
    if (pathname === '/preview.js')
        return 'dist/modules/cli/preview/preview-client.js';
    return /^\/(?:language-[\w-]+|prerendered|reader-actions|show-passage|story-(?:check|embeds|faults|words)|timeline-\w+)\.js$/.test(pathname)
        ? `dist${pathname}`
        : undefined;
}

export { PreviewServer };
