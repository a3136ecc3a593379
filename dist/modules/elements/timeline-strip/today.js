import { markScale, newMark } from './scale/today.js';
import { isOpen, nextPlace } from './start.js';

/** The first entry that is not before today; none where no entry is before it, or none after. */
const nextEntry = (story) => isOpen(story) ? story.timeline[nextPlace(story)] : undefined;
const newToday = ({ story, label, langOf }) => (className) => newMark(className, label(story, 'today'), langOf(story, 'today'));
/** Marks an item of the list as the next one, or takes the mark away. */
function markItem(item, isNext, wording) {
    item.querySelector(':scope > .today')?.remove();
    if (isNext)
        item.prepend(newToday(wording)('today'));
}
/** Marks where today is, in the list and on the scale. */
function markToday(strip) {
    const { root, story, scale } = strip;
    const next = nextEntry(story);
    root
        .querySelectorAll('li')
        .forEach((item, place) => markItem(item, !!next && story.timeline[place] === next, strip));
    const names = root.querySelector('[part=scale] .names');
    if (names && scale)
        markScale(names, scale, newToday(strip));
}

export { markItem, markToday, nextEntry };
