/**
 * Does the same work for each item, for `most` of them at a time, and yields what comes of it in the order of the items.
 * Of an item that fails, the error is thrown when its turn comes.
 */
async function* inOrder(items, concurrency, work) {
    const underWay = [];
    for await (const item of items) {
        const done = work(item).then((result) => [item, result]);
        // It is told below, which may be later.
        done.catch(() => { });
        underWay.push(done);
        if (underWay.length >= concurrency)
            yield await underWay.shift();
    }
    while (underWay.length > 0)
        yield await underWay.shift();
}

export { inOrder };
