/** A draft, and what is left for the editor, a sentence each. */
export interface Draft {
    /** An article file, as `compileArticle` reads it. */
    markdown: string;
    open: string[];
}
/** Before the words of a footnote that is only a guess: no article has them, so it does not compile with them. */
export declare const guess = "?? ";
/**
 * Makes an article file of plain text or Markdown. Every word of it is the text's own. What the text does not say is
 * a comment for the editor: a guessed footnote begins with `??` and stops the build until the editor takes it away; a
 * date that may not be an event’s is commented out. Whatever else `compileArticle` would refuse is told in a comment.
 * @param lang the language of the text; guessed, and said so, without it
 */
export declare function draftArticle(text: string, { lang }?: {
    lang?: string | undefined;
}): Draft;
