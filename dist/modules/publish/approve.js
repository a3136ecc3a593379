import { parseStoryFile } from '../check/check-text.js';
import { digestsOf } from '../check/review.js';
import { setField } from './edit-front-matter.js';
import { rightStory } from './right-story.js';
import { Refusal } from '../formats/common/refusal.js';
import { isFields } from '../story/fields.js';
import '../story/story.js';
import { limits } from '../story/schema/limits.js';

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
function approve(text, file, { by, role, at }) {
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

export { approve, reviewerOf };
