import { inheritNothing } from './own-fields.js';
import { StoryError } from './story-error.js';

/** Limits of one request: bytes read, milliseconds until it is given up, milliseconds until the second try. */
const loadLimits = { bytes: 2_000_000, timeout: 10_000, retryAfter: 1_000 };
/**
 * Reads the JSON at an `http:` or `https:` address, without cookies and without headers of our own. What
 * may be a passing trouble (network, time-out, a 5xx answer) is tried once more.
 * @throws {StoryError} saying what went wrong; the signal's reason when it was aborted
 */
async function loadData(url, options) {
    const { protocol } = new URL(url);
    if (!/^https?:$/.test(protocol)) {
        const remedy = protocol === 'file:' ? '; put the story inside the tag, or serve the page' : '';
        throw new StoryError('address', '', `src must be an http: or https: address, not ${protocol}${remedy}`);
    }
    if (protocol === 'http:' && globalThis.location?.protocol === 'https:')
        throw new StoryError('insecure', '', 'a page on https: cannot load a story over http:; use an https: address');
    try {
        return await request(url, options);
    }
    catch (error) {
        if (options.signal.aborted || !(error instanceof StoryError && error.code === 'unavailable'))
            throw error;
        await new Promise((resolve) => setTimeout(resolve, loadLimits.retryAfter));
        options.signal.throwIfAborted();
        return request(url, options);
    }
}
async function request(url, { signal, integrity, again }) {
    const trial = new AbortController();
    const stop = () => trial.abort();
    const clock = setTimeout(stop, loadLimits.timeout);
    signal.addEventListener('abort', stop);
    try {
        const init = {
            signal: trial.signal,
            credentials: 'omit',
            referrerPolicy: 'strict-origin-when-cross-origin',
            ...(integrity && { integrity }),
            ...(again && { cache: 'no-cache' }),
        };
        // Without this, `fetch` would read a `method` that a script of the page put on `Object.prototype`.
        const response = await fetch(url, inheritNothing(init));
        if (!response.ok) {
            const code = response.status >= 500 ? 'unavailable' : 'refused';
            throw new StoryError(code, '', `the server answered ${response.status} for ${url}`);
        }
        return parseJson(decode(await readBytes(response), response, url), url);
    }
    catch (error) {
        signal.throwIfAborted();
        if (error instanceof StoryError)
            throw error;
        throw new StoryError('unavailable', '', trial.signal.aborted
            ? `no answer within ${loadLimits.timeout / 1000} seconds from ${url}`
            : `${url} cannot be read: the network, the server's CORS headers${integrity ? ', the integrity digest' : ''} or a policy of the page forbids it`);
    }
    finally {
        clearTimeout(clock);
        signal.removeEventListener('abort', stop);
        // Cancels the download of an answer that was refused before its end, as one that is too large.
        stop();
    }
}
async function readBytes({ body }) {
    const chunks = [];
    let length = 0;
    // An answer without a body, such as 204 No Content, has `null` here.
    for (const reader = body?.getReader(); reader;) {
        const { done, value } = await reader.read();
        if (done)
            break;
        chunks.push(value);
        length += value.length;
        if (length > loadLimits.bytes)
            throw new StoryError('too-large', '', `a story has at most ${loadLimits.bytes / 1e6} MB`);
    }
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
    }
    return bytes;
}
/**
 * The text of an answer. JSON is UTF-8 (RFC 8259) whatever a server's default says; the `charset` that the server names
 * counts only for bytes that are not.
 */
function decode(bytes, { headers }, url) {
    const [, charset = 'utf-8'] = /charset="?([^\s;"]+)/i.exec(headers.get('content-type') ?? '') ?? [];
    for (const encoding of /^utf-?16/i.test(charset) ? [charset] : ['utf-8', charset])
        try {
            return new TextDecoder(encoding, { fatal: true }).decode(bytes);
        }
        catch {
            // The bytes are not in this encoding, or the browser does not know it; the sentence below says so.
        }
    throw new StoryError('not-a-story', '', `${url} is not in UTF-8${charset === 'utf-8' ? ', and its Content-Type names no other charset' : ` nor in ${charset}`}; save it as UTF-8`);
}
/** @throws {StoryError} with the place where the text is no JSON, and its first words, by which one knows a login page */
function parseJson(text, place) {
    try {
        // `trim` also takes a byte order mark away, which `JSON.parse` refuses.
        return JSON.parse(text.trim());
    }
    catch (error) {
        const fault = error.message.slice(0, 120);
        throw new StoryError('not-a-story', '', text.trim()
            ? `${place} is not JSON; it begins with “${text.trim().slice(0, 30)}” (${fault})`
            : `${place} is empty`);
    }
}

export { loadData, loadLimits, parseJson };
