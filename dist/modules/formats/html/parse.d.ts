/** What is told of HTML, in its order. Names are in lower case; an end tag that is missing is told where it belongs. */
export interface HtmlHandler {
    open(name: string, attributes: Readonly<Record<string, string>>): void;
    close(name: string): void;
    text(words: string): void;
    /** Something of it cannot be carried. */
    lose(reason: string): void;
}
/** Reads HTML, all of it or a piece, however badly it is written. Scripts and whatever is shown to nobody are left out. */
export declare function readHtml(html: string, handler: HtmlHandler): void;
