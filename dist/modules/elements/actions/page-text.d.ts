/** The text of a page, folded so that typography and white space do not matter, and where each sign of it stands. */
export interface PageText {
    text: string;
    nodes: Text[];
    offsets: number[];
}
export declare function pageText(body: HTMLElement): PageText;
export declare const foldText: (text: string) => string;
