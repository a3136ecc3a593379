import { markChecked } from '../checked-story.js';
import '../story.js';
import { differences, correctionsFirst, itemLists, matched } from './compare.js';
import { limits } from '../schema/limits.js';

/**
 * An edition of a story with what changed since an earlier one, and what that told of those before it. It is dated by what the
 * edition says of itself: one without `updated` tells no changes, and so does one that was given some already.
 */
function withChanges(story, last) {
    const { updated: at, changes } = story;
    if (changes || !at)
        return story;
    const fresh = differences(last, story).map(({ of, id, kind }) => ({
        ...{ of, ...(id !== undefined && { id }) },
        ...{ kind, at },
    }));
    const all = new Map();
    for (const change of [...fresh, ...carried(story, last)]) {
        const key = [change.of, change.id, change.kind].join('\n');
        if (!all.has(key))
            all.set(key, change);
    }
    if (all.size === 0)
        return story;
    return markChecked({ ...story, changes: correctionsFirst([...all.values()]).slice(0, limits.items) });
}
/** The changes that an edition told of, by the ids that their items have now; those of items that are gone are dropped. */
function carried(story, last) {
    const ids = new Map();
    for (const of of itemLists)
        for (const [item, { id }] of matched(last[of], story[of]))
            ids.set(`${of} ${id}`, item.id);
    for (const { date } of story.corrections)
        ids.set(`corrections ${date}`, date);
    return (last.changes ?? []).flatMap((change) => {
        if (change.id === undefined || change.kind === 'removed')
            return [change];
        const id = ids.get(`${change.of} ${change.id}`);
        return id === undefined ? [] : [{ ...change, id }];
    });
}

export { withChanges };
