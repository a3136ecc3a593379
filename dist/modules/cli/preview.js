import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readArgs, orFail, Failure } from './command.js';
import { PreviewServer } from './preview/server.js';
import { previewOf } from './preview/state.js';
import { portOf, listenAt } from './port.js';
import { tell } from '../check/problem.js';
import { kindOf } from '../check/check-text.js';

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
