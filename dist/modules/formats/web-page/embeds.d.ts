/**
 * Writes the posts that a page embeds as plain block quotes, so that the search for its article neither takes them for
 * advertisements nor their buttons for text. Of a post without its words the editor is told, with the link.
 */
export declare function settleEmbeds(page: Document, lang: string, notes: string[]): void;
