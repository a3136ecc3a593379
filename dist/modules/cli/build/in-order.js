/**
 * Does the same work for each item, for at most `concurrency` items at a time, and yields the results in the order of the
 * items. The error of an item is thrown when its turn comes.
 */
async function* inOrder(items, concurrency, work) {
    const underWay = [];
    for await (const item of items) {
        const done = work(item).then((result) => [item, result]);
        // Node would end the process for a rejection that nobody handles yet; `yield await` below throws it in its turn.
        done.catch(() => { });
        underWay.push(done);
        if (underWay.length >= concurrency)
            yield await underWay.shift();
    }
    while (underWay.length > 0)
        yield await underWay.shift();
}

export { inOrder };
