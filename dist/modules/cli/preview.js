import { once } from 'node:events';
import { watchFile, unwatchFile, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readArgs, UsageError, Failure } from './command.js';
import { kindOf } from './named-files.js';
import { PreviewServer } from './preview-server.js';
import { previewOf } from './preview-state.js';
import { tell } from './problem.js';
import { whyNot } from './why-not.js';

/** How often the file is looked at, in milliseconds. */
const pace = 150;
/**
 * Serves an article to this machine, and shows it anew whenever it is saved. While it is wrong, the last version that was
 * right stays, and what is wrong is told on the page and on standard error.
 */
const preview = {
    summary: 'show an article on this machine, anew with every save',
    usage: `story-widgets preview <article.md|story.json> [--port <number>]

Prints the address. Ends with Ctrl+C.

  --port <number>  where to serve; 8031 by default, or any other that is free`,
    async run(args, io) {
        const { values, files } = readArgs(args, { port: { type: 'string' } }, { least: 1, most: 1 });
        const port = portOf(values.port);
        const [file] = files;
        mustBeThere(file);
        let state = await previewOf(file);
        const server = new PreviewServer(state);
        await listen(server, port);
        io.stdout.write(`${server.address}\n`);
        report(state, io);
        const look = async () => {
            state = await previewOf(file, state.story);
            server.show(state);
            report(state, io);
        };
        // Events would be quicker, but there are none from network drives, containers, and editors that replace the file.
        let looking = Promise.resolve();
        watchFile(file, { interval: pace }, () => {
            looking = looking.then(look);
        });
        if (!io.signal.aborted)
            await once(io.signal, 'abort');
        unwatchFile(file);
        server.close();
        return 0;
    },
};
function portOf(text) {
    if (text === undefined)
        return undefined;
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
        throw new UsageError('--port is no port number, such as 8031');
    return Number(text);
}
function mustBeThere(file) {
    kindOf(file);
    try {
        statSync(file);
    }
    catch (error) {
        throw new Failure(`${file}: ${whyNot(error)}`);
    }
}
async function listen(server, port) {
    try {
        await server.listen(port ?? 8031);
    }
    catch (error) {
        if (port !== undefined)
            throw error;
        await server.listen(0);
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
