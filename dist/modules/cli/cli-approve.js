import { d as digestsOf, p as parseStoryFile, c as readStoryText } from './read-story-file.js';
import { r as rightStory, s as setField } from './edit-front-matter.js';
import { R as Refusal, i as isFields, r as readArgs, U as UsageError, o as orFail } from './command.js';
import { l as limits } from './inline-text.js';
import { w as writeAtomic } from './write-atomic.js';

/** “Dana Real, head of news”: a name, and behind the first comma a role. */
function reviewerOf(written) {
    const [, by = '', role = ''] = /^\s*([^,，、،]+?)\s*(?:[,，、،]\s*(.*?)\s*)?$/su.exec(written) ?? [];
    if (!/[\p{L}\p{N}]/u.test(by))
        throw new Refusal('no-name', 'write who reviewed it: --by "Name, role"');
    if (written.length > limits.line)
        throw new Refusal('too-long', 'the name is longer than 500 characters');
    return { by, ...(role && { role }) };
}
/**
 * The text of an article (`.md`) or a story (`.json`) that carries who reviewed its items, with digests of these; all else of
 * the file is as it was.
 * @throws {Refusal} where something is wrong with the file, since nobody can approve of that
 */
function approve$1(text, file, { by, role, at }) {
    const { story, data } = rightStory(text, file, 'cannot be approved');
    const hash = digestsOf(story);
    if (hash === '')
        throw new Refusal('no-items', 'it has no items that could be approved');
    if (hash.length > limits.text)
        throw new Refusal('too-long', 'it has more items than a review can name');
    const reviewed = { by, ...(role && { role }), at, hash };
    const written = isFields(data)
        ? withReview(text, data, reviewed)
        : setField(text, ['ai', 'reviewed'], reviewed);
    if (parseStoryFile(written, file).story?.ai?.reviewed?.hash !== hash)
        throw new Refusal('not-right', 'its “ai” cannot be written into; write it as “ai: {source: …}”');
    return written;
}
/** The JSON of a story with its indentation. */
function withReview(text, data, reviewed) {
    const indent = /^[{[]\r?\n([ \t]+)/.exec(text.trimStart())?.[1];
    const ai = { ...(isFields(data.ai) ? data.ai : {}), reviewed };
    return JSON.stringify({ ...data, ai }, null, indent) + (text.endsWith('\n') ? '\n' : '');
}

/** Writes into an article or a story who reviewed its items. The file is as it was where that cannot be done. */
const approve = {
    usage: `story-widgets approve <article.md|story.json> --by "Name, role"

Checks the file, then writes ai.reviewed into it: who reviewed the items, when, and digests of the items. Readers see who in
the overview. “check” warns of each item that changes afterwards, until it is approved anew. A file with problems cannot be
approved, and stays as it is.

  --by <name>  who reviewed it; behind a comma, their role`,
    async run(args, io) {
        const { values, files } = readArgs(args, { by: { type: 'string' } }, { minFiles: 1, maxFiles: 1 });
        const [file] = files;
        if (values.by === undefined)
            throw new UsageError('write who reviewed it: --by "Name, role"');
        const reviewer = await orFail(file, () => reviewerOf(values.by));
        const text = await readStoryText(file);
        const at = `${new Date().toISOString().slice(0, 16)}Z`;
        writeAtomic([[file, await orFail(file, () => approve$1(text, file, { ...reviewer, at }))]]);
        io.stderr.write(`${file}: approved by ${[reviewer.by, reviewer.role].filter(Boolean).join(', ')}.\n`);
        return 0;
    },
};

export { approve };
