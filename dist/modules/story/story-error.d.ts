/** What is wrong: with the story itself, or with how it was to be loaded. */
export type StoryErrorCode = 'not-a-story'
/** Made for a newer major version of the format than this one reads. */
 | 'newer-version'
/** A field without which there is no story. */
 | 'missing' | 'invalid' | 'too-large'
/** Not an address that a story can be loaded from. */
 | 'address'
/** `http:` on an `https:` page. */
 | 'insecure'
/** The network or the server failed; another try may succeed. */
 | 'unavailable'
/** The server answered that it will not give it, as with 404; another try would not help. */
 | 'refused';
/**
 * Why a story is refused. `path` names the field, such as `headline`; it is empty where the whole is meant.
 */
export declare class StoryError extends Error {
    name: string;
    readonly code: StoryErrorCode;
    readonly path: string;
    readonly reason: string;
    constructor(code: StoryErrorCode, path: string, reason: string);
}
