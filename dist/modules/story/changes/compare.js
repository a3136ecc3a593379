const heads = ['headline', 'standfirst', 'image'];
const itemLists = ['overview', 'sections', 'keyPoints', 'quotes', 'timeline'];
/**
 * What a reader of one edition finds otherwise in another, corrections first: items that are new, say something else, were
 * corrected or are gone, and the same of the fields of the head. Another order, another passage and other ids are no change.
 */
function differences(before, now) {
    const told = new Set(before.corrections.map(wordsOf));
    const corrections = now.corrections.filter((entry) => !told.has(wordsOf(entry)));
    const corrected = new Set(corrections.flatMap(({ affects }) => affects ?? []));
    const found = corrections.map(({ date }) => ({ of: 'corrections', id: date, kind: 'corrected' }));
    for (const of of heads) {
        const [old, fresh] = [before, now].map((story) => JSON.stringify(story[of]));
        if (old !== fresh)
            found.push({ of, kind: !old ? 'new' : fresh ? 'changed' : 'removed' });
    }
    for (const of of itemLists) {
        const origins = matched(before[of], now[of]);
        for (const item of now[of]) {
            const { id } = item;
            const old = origins.get(item);
            if (corrected.has(id))
                found.push({ of, id, kind: 'corrected' });
            else if (!old)
                found.push({ of, id, kind: 'new' });
            else if (shownOf(old) !== shownOf(item))
                found.push({ of, id, kind: 'changed' });
        }
        const kept = new Set(origins.values());
        for (const item of before[of])
            if (!kept.has(item))
                found.push({ of, id: item.id, kind: 'removed' });
    }
    return correctionsFirst(found);
}
const correctionsFirst = (all) => [
    ...all.filter(({ kind }) => kind === 'corrected'),
    ...all.filter(({ kind }) => kind !== 'corrected'),
];
const wordsOf = ({ date, text }) => `${date} ${text}`;
/**
 * Which item of an edition each of another was. Their words count for more than their ids, since some of these are numbers, or
 * made of a heading: the same words, else the same id, else a line that both have.
 */
function matched(before, now) {
    const origins = new Map();
    for (const keysOf of [(item) => [shownOf(item)], ({ id }) => [id], linesOf]) {
        const kept = new Set(origins.values());
        const left = new Map();
        for (const item of [...before].reverse())
            for (const key of kept.has(item) ? [] : keysOf(item))
                if (!left.get(key)?.push(item))
                    left.set(key, [item]);
        for (const item of now) {
            if (origins.has(item))
                continue;
            for (const key of keysOf(item)) {
                const items = left.get(key) ?? [];
                while (kept.has(items.at(-1)))
                    items.pop();
                const old = items.pop();
                if (!old)
                    continue;
                origins.set(item, old);
                kept.add(old);
                break;
            }
        }
    }
    return origins;
}
/** What is shown of an item: not what it rests on, nor why a claim of it was let stand. */
function shownOf(item) {
    const hidden = ['id', 'passage', 'allow', 'at', 'until', 'capturedAt'];
    return JSON.stringify(item, (key, value) => (hidden.includes(key) ? undefined : value));
}
/** Its lines, each of which tells it from others. */
const linesOf = (item) => ['heading', 'title', 'summary', 'text', 'body'].flatMap((name) => {
    const line = item[name];
    return line ? [`${name} ${JSON.stringify(line)}`] : [];
});

export { correctionsFirst, differences, itemLists, matched };
