/** The place of the first entry that is not before today, which most entries name as a day; else -1. */
function nextPlace({ timeline }) {
    const today = thisDay();
    return timeline.findIndex(({ at }) => at >= today);
}
/** Today in days since 1970, by the reader's calendar. */
const thisDay = () => Math.floor(Date.now() / 864e5 - new Date().getTimezoneOffset() / 1440);
/** The place of the entry that a timeline begins with: the last, the next, the one before it, or that of an id; else -1. */
function startPlace(story, start) {
    const { timeline } = story;
    const next = nextPlace(story);
    if (start === 'latest' || (start === 'today' && next < 0))
        return timeline.length - 1;
    if (start === 'next')
        return next;
    return start === 'today' ? Math.max(0, next - 1) : timeline.findIndex(({ id }) => id === start);
}
/** Whether some entries begin before today, and some do not end before it: the story goes on. */
function isOpen({ timeline }) {
    const today = thisDay();
    return timeline.some(({ at }) => at < today) && timeline.some(({ at, until = at }) => until >= today);
}

export { isOpen, nextPlace, startPlace, thisDay };
