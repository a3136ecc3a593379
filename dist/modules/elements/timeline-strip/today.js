const dayLength = 86_400_000;
/**
 * The first entry that is not before today, by the reader's calendar, since most entries name a day; none where no entry
 * is before it, or none after.
 */
function nextEntry({ timeline }) {
    const today = Math.floor(Date.now() / dayLength - new Date().getTimezoneOffset() / 1440);
    return timeline.some(({ at }) => at < today) ? timeline.find(({ at }) => at >= today) : undefined;
}
/** Marks an item of the list as the next one, or takes the mark away. */
function markItem(item, isNext, newToday) {
    item.querySelector(':scope > .today')?.remove();
    if (isNext)
        item.prepend(newToday('today'));
}

export { markItem, nextEntry };
