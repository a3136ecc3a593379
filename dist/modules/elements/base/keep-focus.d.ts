/** Whether a `toggle` event is the reader's. */
export declare const isReaders: ({ target }: Event) => boolean;
/** Renders; what the reader opened, and the focus, stay with the item and not with its place in the list. */
export declare function keepFocus(root: ShadowRoot, render: () => void): void;
