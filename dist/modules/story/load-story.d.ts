import type { Story } from './story.js';
/** What one request may take: bytes read, milliseconds until it is given up, milliseconds until the second try. */
export declare const loadLimits: {
    bytes: number;
    timeout: number;
    retryAfter: number;
};
export interface LoadOptions {
    /** Ends the request when the story is not wanted any more. */
    signal: AbortSignal;
    /** A Subresource Integrity digest that the answer must match. The browser then reads all of it before we see any. */
    integrity?: string | undefined;
    /** Asks the server whether a copy at hand is still the newest. */
    again?: boolean;
    /** Awaited with what was read, before it is checked: fetches the words of its language. */
    prepare?: (data: unknown) => Promise<void>;
}
/**
 * Reads and checks the story at an `http:` or `https:` address, without cookies and without headers of our own. What
 * may be a passing trouble (network, time-out, a 5xx answer) is tried once more.
 * @throws {StoryError} saying what went wrong; the signal's reason when it was aborted
 */
export declare function loadStory(url: string, options: LoadOptions): Promise<Story>;
/** @throws {StoryError} showing how the text begins, which tells a login page from a story, and where it is no JSON */
export declare function parseJson(text: string, place: string): unknown;
