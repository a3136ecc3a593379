import type { LeftOut } from '../../story/parse-story.js';
/** What to do about a reference to nothing in the story: the id that was probably meant, or all of them if they are few. */
export declare function idRemedies(document: unknown): (leftOut: LeftOut) => string | undefined;
/** The name that `written` was probably meant to be: at most a third of its letters differ. */
export declare function nearestKey(names: readonly string[], written: string): string | undefined;
