import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { F as Failure, a as FileFailure, r as readArgs, o as orFail } from './command.js';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { p as packageFile } from './main.js';
import { systemReason } from './cli-files-system-error.js';
import { c as readStoryText, e as parseNamed, k as kindOf } from './read-story-file.js';
import { p as portOf, l as listenAt } from './port.js';
import { t as tell } from './problem.js';

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
    /** The address of the page, once `listen` has resolved. */
    address = '';
    #state;
    #listeners = new Set();
    #server = createServer((request, response) => void this.#answer(request, response));
    constructor(state) {
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

const around = 2;
/** Reads the file into a state. Where it holds no story, or cannot be read, `before` stays, with the problem. */
async function previewOf(file, before) {
    const last = before && { story: before };
    try {
        const text = await readStoryText(file);
        const { story, problems } = await parseNamed(text, file);
        const shown = problems.map((problem) => ({ ...problem, lines: linesAround(text, problem.line) }));
        return { file, ...(story && problems.length === 0 ? { story } : last), problems: shown };
    }
    catch (error) {
        if (!(error instanceof FileFailure))
            throw error;
        const { reason, place = { line: 0, column: 0 } } = error;
        return { file, ...last, problems: [{ ...place, path: '', reason, lines: [] }] };
    }
}
function linesAround(text, line) {
    const first = Math.max(1, line - around);
    return text
        .split(/\r\n?|\n/)
        .slice(first - 1, line + around)
        .map((each, index) => ({ line: first + index, text: each.slice(0, 500) }));
}

/** Milliseconds between two looks at the file. */
const pace = 150;
/**
 * Serves an article to this machine, and shows it anew whenever it is saved. While it has problems, the last version
 * without stays, and the problems are told on the page and on standard error.
 */
const preview = {
    usage: `story-widgets preview <article.md|story.json> [--port <number>]

Prints the address. Ends with Ctrl+C.

  --port <number>  where to serve; 8031 by default, or any other that is free`,
    async run(args, io) {
        const { values, files } = readArgs(args, { port: { type: 'string' } }, { minFiles: 1, maxFiles: 1 });
        const port = portOf(values.port);
        const [file] = files;
        await orFail(file, () => kindOf(file));
        let stamp = stampOf(file);
        if (!stamp)
            throw new Failure(`${file}: there is no such file; check its name and the folder you are in`);
        let state = await previewOf(file);
        const server = new PreviewServer(state);
        await listenAt(server, port, 8031);
        try {
            io.stdout.write(`${server.address}\n`);
            report(state, io);
            for await (const now of stamps(file, io.signal)) {
                if (now === stamp)
                    continue;
                stamp = now;
                state = await previewOf(file, state.story);
                server.show(state);
                report(state, io);
            }
        }
        finally {
            server.close();
        }
        return 0;
    },
};
/**
 * Yields a stamp each time that a file changed, by looking at it again and again: events would be quicker, but network
 * drives, containers, and editors that replace the file send none.
 */
async function* stamps(file, signal) {
    while (!signal.aborted) {
        await setTimeout(pace, undefined, { signal }).catch(() => { });
        yield stampOf(file);
    }
}
/** A text that changes when the file is written, replaced or deleted. */
function stampOf(file) {
    try {
        const { mtimeNs, size, ino } = statSync(file, { bigint: true });
        return `${mtimeNs} ${size} ${ino}`;
    }
    catch {
        return '';
    }
}
function report({ file, problems }, { stderr }) {
    for (const problem of problems) {
        stderr.write(problem.line ? tell({ ...problem, file }) : `${file}: ${problem.reason}\n`);
    }
    if (problems.length === 0)
        stderr.write(`${basename(file)}: no problem.\n`);
}

export { preview };
