/**
 * Does the same work for each item, for `most` of them at a time, and yields what comes of it in the order of the items.
 * Of an item that fails, the error is thrown when its turn comes.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  concurrency: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<[Item, Result], void, void> {
  const underWay: Promise<[Item, Result]>[] = [];
  for await (const item of items) {
    const done = work(item).then((result): [Item, Result] => [item, result]);
    // It is told below, which may be later.
    done.catch(() => {});
    underWay.push(done);
    if (underWay.length >= concurrency) yield await underWay.shift()!;
  }
  while (underWay.length > 0) yield await underWay.shift()!;
}
