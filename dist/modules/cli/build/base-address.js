import { UsageError } from '../command.js';

/**
 * Where a folder will be on the web, ending with a slash; empty where that is not told.
 * @throws {UsageError} for what is no address
 */
function baseOf(base = '') {
    // Behind a query or a fragment no file can be, and a password is for nobody else to read.
    const isAddress = /^https?:\/\/[^\s"?#@]+$/.test(base) && URL.canParse(base);
    if (base && !isAddress && !/^\.{0,2}\/[\w./-]*$/.test(base)) {
        throw new UsageError(`--base is no address: “${base}”; write one such as https://cdn.example.org/stories/, or a path that begins with /`);
    }
    return base && !base.endsWith('/') ? `${base}/` : base;
}
/**
 * That there is a whole address for a feed.
 * @throws {UsageError} where there is none
 */
function needsWholeAddress(base) {
    if (!/^https?:/.test(base))
        throw new UsageError(noFeed);
}
const noFeed = '--feed needs --base with a whole address, such as https://cdn.example.org/stories/: a feed is read elsewhere, and has to tell ' +
    'where its stories are';

export { baseOf, needsWholeAddress };
