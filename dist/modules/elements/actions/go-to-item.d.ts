/**
 * Opens an item that the page's address names, scrolls to it and gives it the focus, once: a newer story does not take the
 * reader back. Of several widgets with such an item the first is meant, and none where the page has an element of its own
 * with that id.
 */
export declare function goToItem(root: ShadowRoot, item: HTMLElement): void;
