import { thisDay, nextPlace } from './start.js';

/** The first entry that is not before today; none where no entry is before it, or none after. */
const nextEntry = (story) => story.timeline.some(({ at }) => at < thisDay()) ? story.timeline[nextPlace(story)] : undefined;
/** Marks an item of the list as the next one, or takes the mark away. */
function markItem(item, isNext, newToday) {
    item.querySelector(':scope > .today')?.remove();
    if (isNext)
        item.prepend(newToday('today'));
}

export { markItem, nextEntry };
