/** Which widget shows what. */
const tags = {
    headline: 'story-overview',
    standfirst: 'story-overview',
    image: 'story-overview',
    overview: 'story-overview',
    corrections: 'story-overview',
    sections: 'key-points',
    keyPoints: 'key-points',
    quotes: 'quote-card',
    timeline: 'timeline-strip',
};
/** Those of some differences that a widget shows; that of a section is one of its key point. */
const shownIn = (tag, story, all) => all.flatMap((each) => {
    if (tags[each.of] !== tag)
        return [];
    if (each.of !== 'sections')
        return [each];
    return story.keyPoints
        .filter(({ section }) => section === each.id)
        .map((point) => ({ ...each, of: 'keyPoints', id: point.id }));
});
/** Where a widget shows what differs, by the items that it has at the moment: the item, or a line. */
function placesIn(root, { corrections }) {
    const items = new Map([...root.querySelectorAll('[data-item]')].map((item) => [item.dataset.item, item]));
    return ({ of, id }) => {
        if (of === 'corrections')
            return root.querySelectorAll('[part=foot] > [part=correction]')[corrections.findIndex(({ date }) => date === id)];
        if (id !== undefined)
            return items.get(id);
        return root.querySelector(of === 'image' ? '[part=image] figcaption' : `[part=${of}]`) ?? undefined;
    };
}
/** Puts a mark at the end of a line of a place, where nothing moves when it goes. */
function putInto(place, mark) {
    const line = place.querySelector(':scope > [part=when], :scope > [part=label], :scope > div > [part=heading], :scope > div > [part=summary]');
    if (line)
        line.append(mark);
    else
        place.insertBefore(mark, place.querySelector(':scope > [part=passage], :scope > [part=correction]'));
}

export { placesIn, putInto, shownIn };
