/**
 * Drops, in place, the later of two items of a list with one id, and every reference to what is not in the
 * story.
 */
function resolveIds(validation, story) {
    story.overview = firstOfEachId(validation, story.overview);
    story.sections = firstOfEachId(validation, story.sections);
    story.keyPoints = firstOfEachId(validation, story.keyPoints);
    story.quotes = firstOfEachId(validation, story.quotes);
    story.timeline = firstOfEachId(validation, story.timeline);
    const sections = idsOf(story.sections);
    const quotes = idsOf(story.quotes);
    const isThere = (ids, id, item, path) => {
        if (id === undefined || ids.has(id))
            return true;
        validation.drop(validation.placeOf(item) + path, `nothing in the story has the id "${id}"`, {
            code: 'unknown-id',
            id,
        });
        return false;
    };
    const items = [...story.overview, ...story.keyPoints, ...story.quotes, ...story.timeline];
    for (const item of items) {
        const { passage } = item;
        if (passage && !isThere(sections, passage.section, item, '.passage.section'))
            delete passage.section;
    }
    for (const point of story.keyPoints) {
        if (!isThere(sections, point.section, point, '.section'))
            delete point.section;
    }
    for (const event of story.timeline) {
        if (!isThere(quotes, event.quote, event, '.quote'))
            delete event.quote;
    }
    for (const section of story.sections) {
        section.body = section.body.filter((block) => block.type !== 'quote' || isThere(quotes, block.quote, section, '.body'));
    }
    const all = story.corrections.length ? idsOf([...items, ...story.sections]) : new Set();
    for (const correction of story.corrections) {
        if (correction.affects)
            correction.affects = correction.affects.filter((id) => isThere(all, id, correction, '.affects'));
    }
    const known = new Map();
    const idsIn = (of) => {
        const ids = known.get(of) ??
            (of === 'corrections'
                ? new Set(story.corrections.map(({ date }) => date))
                : idsOf(story[of]));
        known.set(of, ids);
        return ids;
    };
    // What was removed is rightly not there.
    if (story.changes)
        story.changes = story.changes.filter((change) => change.kind === 'removed' ||
            change.id === undefined ||
            isThere(idsIn(change.of), change.id, change, '.id'));
}
const idsOf = (items) => new Set(items.map(({ id }) => id));
function firstOfEachId(validation, items) {
    if (idsOf(items).size === items.length)
        return items;
    const seen = new Set();
    return items.filter((item) => {
        const isNew = !seen.has(item.id);
        if (!isNew)
            validation.drop(`${validation.placeOf(item)}.id`, `an earlier item has the id "${item.id}" already`);
        seen.add(item.id);
        return isNew;
    });
}

export { resolveIds };
