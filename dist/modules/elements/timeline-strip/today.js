import { markScale, newMark } from './scale/today.js';
import { isOpen, nextPlace } from './start.js';

/** The first entry that is not before today; none where no entry is before it, or none after. */
const nextEntry = (story) => isOpen(story) ? story.timeline[nextPlace(story)] : undefined;
/** A mark of today. */
const newToday = ({ story, label, langOf }) => (className = 'today') => newMark(className, label(story, 'today'), langOf(story, 'today'));
/** Marks the next entry in the list, if there is one, and no other. */
function markNext({ root, ...wording }) {
    const { story } = wording;
    for (const mark of root.querySelectorAll('li > .today'))
        mark.remove();
    if (isOpen(story))
        root.querySelectorAll('li')[nextPlace(story)]?.prepend(newToday(wording)());
}
/** Marks where today is, in the list and on the scale. */
function markToday(strip) {
    const { root, scale } = strip;
    markNext(strip);
    const names = root.querySelector('[part=scale] .names');
    if (names && scale)
        markScale(names, scale, newToday(strip));
}

export { markNext, markToday, newToday, nextEntry };
