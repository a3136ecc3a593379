import { parseArgs } from 'node:util';
import { nearestKey } from '../formats/common/did-you-mean.js';
import { Refusal } from '../formats/common/refusal.js';
import { StoryError } from '../story/story-error.js';

/** Something is wrong with a file or the system; the message is a sentence for the publisher. */
class Failure extends Error {
    constructor() {
        super(...arguments);
        this.name = 'Failure';
    }
}
/**
 * What `act` gives for a file.
 * @throws {Failure} which names the file, where it is refused
 */
async function orFail(file, act) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof Refusal || error instanceof StoryError))
            throw error;
        const place = error instanceof Refusal && error.place;
        throw new Failure(`${file}:${place ? `${place.line}:${place.column}` : ''} ${error.message}`);
    }
}
/** The command was called wrongly. */
class UsageError extends Error {
    constructor() {
        super(...arguments);
        this.name = 'UsageError';
    }
}
/**
 * The options and file names of a command line.
 * @throws {UsageError} where an option is unknown or lacks its value, or there are not `minFiles` to `maxFiles` files
 */
function readArgs(args, options, { minFiles, maxFiles = Infinity }) {
    const { values, positionals } = parsed(args, options);
    if (positionals.length < minFiles)
        throw new UsageError('no file is named');
    if (positionals.length > maxFiles)
        throw new UsageError(`one file at a time: “${positionals[maxFiles]}” is too many`);
    return { values: values, files: positionals };
}
function parsed(args, options) {
    try {
        return parseArgs({ args, options, allowPositionals: true });
    }
    catch (error) {
        const [sentence = ''] = error.message.split('. ');
        const [, written] = /^Unknown option '--([^']+)'/.exec(sentence) ?? [];
        const meant = written && nearestKey([...Object.keys(options), 'help'], written);
        if (meant)
            throw new UsageError(`there is no option --${written}; did you mean --${meant}?`);
        throw new UsageError(sentence.charAt(0).toLowerCase() + sentence.slice(1));
    }
}

export { Failure, UsageError, orFail, readArgs };
