type ReaderActions = typeof import('./reader-actions.js');
/** What few readers ask for is loaded when one does. */
export declare function withReaderActions(act: (actions: ReaderActions) => unknown, otherwise?: () => void): void;
/** Answers a click inside a widget; `retry` is what its button for that does. */
export declare function readerClick(event: Event, retry: () => void): void;
export {};
