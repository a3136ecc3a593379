import type { Nearest } from './nearest.js';
import type { ArticleText, Place } from './article-text.js';
import type { Passage } from '../story.js';
export { ArticleText } from './article-text.js';
export type { Place, SectionText } from './article-text.js';
export type { Nearest } from './nearest.js';
export { fold } from './fold.js';
/** Words to look for: a W3C Web Annotation `TextQuoteSelector`. `[…]` or `[...]` in `exact` stands for words left out. */
export interface Wanted {
    exact: string;
    prefix?: string | undefined;
    suffix?: string | undefined;
}
/** The passage as the article writes it, with the rest of its paragraph around it, and the block it begins in. */
export interface Located extends Place {
    passage: Passage;
}
/** Why words could not be found. */
export interface NotLocated {
    /**
     * `missing`: they are not in the article; `ambiguous`: they stand there `count` times; `empty`: there are none;
     * `elision`: none on one side of a `[…]`, or more than 10 pieces.
     */
    reason: 'missing' | 'ambiguous' | 'empty' | 'elision';
    count: number;
    nearest: Nearest | null;
}
/**
 * Looks for words in an article. They are found whatever their typography (see `fold`), but no word may differ, none
 * may be cut in half, and they stand there once: where they do not, `prefix` and `suffix` tell which place is meant.
 * The pieces of an elided quote are found in order, at most 500 characters apart, in one section; none may be absent.
 * The time is linear in the article.
 */
export declare function locate(article: ArticleText, wanted: Wanted): Located | NotLocated;
/** The passage that a known part of a block is: from one place of its text up to another. */
export declare function passageAt(article: ArticleText, place: Place, start: number, end: number): Passage;
