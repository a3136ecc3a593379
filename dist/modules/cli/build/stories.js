import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Failure } from '../command.js';
import { inOrder } from './in-order.js';
import { packageFile } from '../package-file.js';
import { WriteFailure } from '../files/write-atomic.js';

/** Files that one thread builds in the time that another takes to load the compiler. */
const fewFiles = 8;
/**
 * The built module, even where the sources run without a build: a thread cannot load TypeScript.
 * https://github.com/privatenumber/tsx/issues/354
 */
const workerModule = 'dist/modules/cli/build/worker.js';
/**
 * Builds the files that changed, in threads on all cores if there are many, and writes them in the order of their names
 * on the command line: of two with one id, the second is told. Holds only a few stories at a time.
 * @throws {WriteFailure} where one cannot be written, since the next could not either
 */
async function buildStories(files, folder, settings, progress, signal) {
    const threads = Math.min(availableParallelism(), Math.floor(files.length / fewFiles));
    const pool = threads > 1 ? await startThreads(threads, settings, signal) : undefined;
    const build = pool
        ? (file) => pool.run(file, { signal })
        : inThisThread(settings);
    const changed = changedOf(files, folder, progress, signal);
    try {
        // More files than threads are under way, so that no thread idles while an earlier file is slow.
        for await (const [file, built] of inOrder(changed, 4 * Math.max(threads, 1), build)) {
            signal.throwIfAborted();
            if ('told' in built) {
                progress.fail(built.told);
                continue;
            }
            for (const told of [built.unsettled, built.silenced, built.unread])
                if (told)
                    progress.say(told);
            const page = attempt(progress, () => folder.put(built.story, file, built));
            progress.put(page, built.open);
            if (built.undrawn && page !== undefined)
                progress.lack(built.undrawn);
        }
    }
    finally {
        await pool?.destroy();
    }
}
async function startThreads(maxThreads, settings, signal) {
    // Each task that is under way listens to it, and Node warns of more than ten listeners.
    setMaxListeners(0, signal);
    const { Tinypool } = await import('tinypool');
    const filename = pathToFileURL(packageFile(workerModule)).href;
    return new Tinypool({ filename, minThreads: 0, maxThreads, workerData: settings });
}
/** Builds in this thread; the compiler is loaded with the first file that changed. */
const inThisThread = (settings) => async (file) => {
    const { buildFile } = await import('./article.js');
    return buildFile(file, settings);
};
async function* changedOf(files, folder, progress, signal) {
    for (const [index, file] of files.entries()) {
        // A break for the event loop, so that an interrupt and the answers of the threads are heard.
        if (index % 50 === 0)
            await setImmediate();
        signal.throwIfAborted();
        progress.show(index, files.length, basename(file));
        const has = attempt(progress, () => folder.has(file));
        if (has)
            progress.keep(has.open);
        else if (has === false)
            yield file;
    }
}
/** The result of `act`; undefined after a failure of this one file, which is told. A full disk ends the whole build. */
function attempt(progress, act) {
    try {
        return act();
    }
    catch (error) {
        if (!(error instanceof Failure) || error instanceof WriteFailure)
            throw error;
        progress.fail(`${error.message}\n`);
        return undefined;
    }
}

export { buildStories };
