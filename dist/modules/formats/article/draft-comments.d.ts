import type { Point } from './problems.js';
/** Before the words of a footnote that is only a guess: no article has them, so it does not compile with them. */
export declare const guess = "?? ";
/** A comment at the top of a draft: what is left for the editor, in one line. */
export declare const toDoComment: (sentence: string) => string;
/** The comment above an entry of a list that is commented out, in doubt: its lines follow it as {@link isDoubted} tells. */
export declare const doubtComment: (doubt: string) => string;
/** The comments of a draft that are left in the front matter of an article: what each says, and where it stands. */
export declare function commentsLeft(markdown: string): (Point & {
    says: string;
})[];
