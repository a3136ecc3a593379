import { parseArgs } from 'node:util';

/**
 * Why a story is refused. `path` names the field, such as `headline`; it is empty where the whole is meant.
 */
class StoryError extends Error {
    name = 'StoryError';
    code;
    path;
    reason;
    constructor(code, path, reason) {
        super(path ? `${path}: ${reason}` : reason);
        this.code = code;
        this.path = path;
        this.reason = reason;
    }
}

/** A path as a message names it: `timeline[0].when`. */
const fieldOf = (path) => path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');
/** Whether a value is an object with fields, whatever they hold, and no list. */
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** More would not be read, and each takes a search. */
const mostSearches = 20;
const mostIds = 1000;
const mostListed = 10;
/** What to do about a reference to nothing in the story: the id that was probably meant, or all of them if they are few. */
function idRemedies(document) {
    let searches = 0;
    return ({ path, code, id }) => {
        if (code !== 'unknown-id' || id === undefined || !isFields(document) || ++searches > mostSearches)
            return undefined;
        const lists = listsMeant.find(([end]) => path.endsWith(end))?.[1] ?? [];
        const ids = [...new Set(lists.flatMap((name) => idsOf(document[name])))];
        if (ids.length === 0 || ids.length > mostIds)
            return undefined;
        const nearest = nearestKey(ids, id);
        if (nearest)
            return `did you mean “${nearest}”?`;
        return ids.length <= mostListed ? `there is ${ids.join(', ')}` : undefined;
    };
}
/** Where a reference of that name leads. */
const listsMeant = [
    ['.section', ['sections']],
    ['.quote', ['quotes']],
    ['.body', ['quotes']],
    ['.affects', ['overview', 'sections', 'keyPoints', 'quotes', 'timeline']],
];
const idsOf = (list) => Array.isArray(list)
    ? list.flatMap((item) => (isFields(item) && typeof item.id === 'string' ? [item.id] : []))
    : [];
/** The name that `written` was probably meant to be: at most a third of its letters differ. */
function nearestKey(names, written) {
    const ranked = names.map((name) => ({ name, away: distance(name.toLowerCase(), written.toLowerCase()) }));
    const [best] = ranked.sort((a, b) => a.away - b.away);
    return best && best.away <= Math.ceil(best.name.length / 3) ? best.name : undefined;
}
/** How many letters to add, take out or change to make one word of the other (Levenshtein). */
function distance(one, other) {
    if (Math.abs(one.length - other.length) > 20)
        return Infinity;
    let row = [...Array(other.length + 1).keys()];
    for (let i = 1; i <= one.length; i++) {
        const next = [i];
        for (let j = 1; j <= other.length; j++) {
            const changed = row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
            next.push(Math.min(changed, row[j] + 1, next[j - 1] + 1));
        }
        row = next;
    }
    return row.at(-1);
}

/** Nothing can be made of what was given. The message says why and what to do, and names no file: its reader knows which. */
class Refusal extends Error {
    name = 'Refusal';
    code;
    /** Where in the text, counted from 1. */
    place;
    constructor(code, message, place) {
        super(message);
        this.code = code;
        this.place = place;
    }
    /** Scripts that lie beside each other on a page have a copy of this class each; what one refuses is refused for all. */
    static [Symbol.hasInstance](error) {
        return error instanceof Error && error.name === 'Refusal';
    }
}

/** Something is wrong with a file or the system; the message is a sentence for the publisher. */
class Failure extends Error {
    name = 'Failure';
}
/** Something is wrong with a file: the message is its name, the place in it if there is one, and the reason. */
class FileFailure extends Failure {
    reason;
    /** Counted from 1. */
    place;
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
    name = 'UsageError';
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

export { Failure as F, Refusal as R, StoryError as S, UsageError as U, FileFailure as a, idRemedies as b, fieldOf as f, isFields as i, nearestKey as n, orFail as o, readArgs as r };
