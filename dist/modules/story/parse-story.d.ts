import type { LeftOut } from './validation.js';
import { StoryError } from './story-error.js';
import type { Story } from './story.js';
export { StoryError };
export type { LeftOut };
export type { Story, StoryDocument } from './story.js';
export type { StoryErrorCode } from './story-error.js';
type Warn = (message: string, leftOut: readonly LeftOut[]) => void;
/**
 * Makes a story of data from anywhere, or refuses it. The story is a new plain object, and every field of it is of its
 * type.
 *
 * A story needs `version`, `id`, `lang` and `headline`. Version 1 is read, minor versions such as `1.2`
 * included. Unknown fields are ignored, and so is `null`. A bad item of a list is dropped and the
 * rest kept, as is a bad optional field; `warn` is called once, with a text for the console that names the first
 * fifty, and a list of all that was left out. The timeline is put in order, dates without words get them, `lang` is
 * canonical (`he` for `iw`), and `dir` is that of `lang` unless given. Do not change the story afterwards, parse anew: it
 * is not checked again, and widgets and `prerender` remember its fingerprint.
 * @throws {StoryError} and nothing else
 */
export declare function parseStory(input: unknown, { warn }?: {
    warn?: Warn;
}): Story;
