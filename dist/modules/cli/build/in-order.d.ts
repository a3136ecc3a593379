/**
 * Does the same work for each item, for `most` of them at a time, and yields what comes of it in the order of the items.
 * Of an item that fails, the error is thrown when its turn comes.
 */
export declare function inOrder<Item, Result>(items: AsyncIterable<Item>, concurrency: number, work: (item: Item) => Promise<Result>): AsyncGenerator<[Item, Result], void, void>;
