/**
 * The events in the order of `at`; those of one moment stay as written. An undated event follows the event it was
 * written after, and undated planned events at the end of the list stay at the end: they are still to come.
 */
function orderTimeline(events) {
    if (isInOrder(events))
        return [...events];
    const toCome = events.length - trailingPlans(events);
    const groups = [[]];
    for (const event of events.slice(0, toCome)) {
        if (event.at === undefined)
            groups.at(-1).push(event);
        else
            groups.push([event]);
    }
    // Undated events before the first dated one have none to follow: they stay first.
    const [first = [], ...dated] = groups;
    dated.sort(([a], [b]) => a.at - b.at);
    return [...first, ...dated.flat(), ...events.slice(toCome)];
}
/** As most are written: each with its date, and none before the last. */
const isInOrder = (events) => events.every(({ at }, index) => at !== undefined && at >= (events[index - 1]?.at ?? at));
function trailingPlans(events) {
    const reversed = [...events].reverse();
    const last = reversed.findIndex(({ at, status }) => at !== undefined || status !== 'planned');
    return last === -1 ? events.length : last;
}

export { orderTimeline };
