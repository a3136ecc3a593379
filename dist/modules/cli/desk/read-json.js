import { isFields } from '../../story/fields.js';
import { RefusedFile } from './article-files.js';

/** Bytes of a request: more than those of the longest file, written as JSON. */
const mostBytes = 12_000_000;
/**
 * The text of a file that a request brings.
 * @throws {RefusedFile} where it is too long, or something else
 */
async function readJson(request) {
    const parts = [];
    let length = 0;
    for await (const part of request) {
        length += part.length;
        if (length > mostBytes)
            throw new RefusedFile('too-long');
        parts.push(part);
    }
    try {
        const data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
        if (isFields(data) && typeof data.text === 'string')
            return { text: data.text };
    }
    catch {
        // What is no JSON is no text either.
    }
    throw new RefusedFile('not-utf8');
}

export { readJson };
