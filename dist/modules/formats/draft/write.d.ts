import type { DraftParts } from './from-text.js';
/** A draft, and what is left for the editor, a sentence each. */
export interface Draft {
    /** An article file, as `compileArticle` reads it. */
    markdown: string;
    open: string[];
}
/**
 * Makes an article file of plain text or Markdown. Every word of it is the text's own. What the text does not say is
 * a comment for the editor: a guessed footnote begins with `??` and stops the build until the editor takes it away; a
 * date or a quote that may not be one is commented out. Whatever else `compileArticle` would refuse is told in a comment.
 * @param lang the language of the text; guessed, and said so, without it
 */
export declare function draftArticle(text: string, { lang }?: {
    lang?: string | undefined;
}): Draft;
/** Writes the parts of an article as its file. `guessed` is the language if it is not known. */
export declare function draftOfParts(parts: DraftParts, { lang, guessed, isMarkdown }: {
    lang: string | undefined;
    guessed: string | undefined;
    isMarkdown: boolean;
}): Draft;
