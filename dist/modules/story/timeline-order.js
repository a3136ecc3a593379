import { position } from './when-position.js';

/**
 * The events in order of time; those of one moment stay as written. An undated event follows the event it was
 * written after, and undated planned events at the end of the list stay at the end: they are still to come.
 */
function orderTimeline(events) {
    const toCome = events.length - trailingPlans(events);
    const groups = [[]];
    for (const event of events.slice(0, toCome)) {
        if (event.when === undefined)
            groups.at(-1).push(event);
        else
            groups.push([event]);
    }
    // What was written before the first date has nothing to follow, and stays first.
    const [first = [], ...dated] = groups;
    const placed = dated.map((group) => ({ group, at: position(group[0].when) }));
    placed.sort((a, b) => a.at - b.at);
    return [...first, ...placed.flatMap(({ group }) => group), ...events.slice(toCome)];
}
function trailingPlans(events) {
    const reversed = [...events].reverse();
    const last = reversed.findIndex(({ when, status }) => when !== undefined || status !== 'planned');
    return last === -1 ? events.length : last;
}

export { orderTimeline };
