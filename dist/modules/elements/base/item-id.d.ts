/** The id that the page's address names; empty where its fragment is no text that anyone encoded. */
export declare function itemOfAddress(): string;
/** The id of the item that an element belongs to. */
export declare const itemAround: (element: Element) => string;
