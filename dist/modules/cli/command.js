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
/** Something is wrong with a file: the message is its name, the place in it if there is one, and the reason. */
class FileFailure extends Failure {
    constructor(file, reason, place) {
        super(`${file}:${place ? `${place.line}:${place.column}` : ''} ${reason}`);
        this.reason = reason;
        this.place = place;
    }
}
/**
 * The result of `act` for a file.
 * @throws {FileFailure} in place of a `Refusal`, with the name of the file before its reason
 */
async function orFail(file, act) {
    try {
        return await act();
    }
    catch (error) {
        if (!(error instanceof Refusal || error instanceof StoryError))
            throw error;
        throw new FileFailure(file, error.message, error instanceof Refusal ? error.place : undefined);
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
    return { values, files: positionals };
}
function parsed(args, options) {
    const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
    for (const token of tokens) {
        if (token.kind !== 'option' || Object.hasOwn(options, token.name))
            continue;
        const { name, rawName } = token;
        const meant = rawName.startsWith('--') && nearestKey([...Object.keys(options), 'help'], name);
        throw new UsageError(meant ? `there is no option --${name}; did you mean --${meant}?` : `unknown option '${rawName}'`);
    }
    try {
        return parseArgs({ args, options, allowPositionals: true });
    }
    catch (error) {
        const [sentence = ''] = error.message.split('. ');
        throw new UsageError(sentence.charAt(0).toLowerCase() + sentence.slice(1));
    }
}

export { Failure, FileFailure, UsageError, orFail, readArgs };
