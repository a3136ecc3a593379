import { position, endPosition } from '../../story/dates/position.js';
import { isWhen } from '../../story/dates/when.js';

/** Whether readers are shown the story; one that is withheld or withdrawn shows nothing of itself. */
const isShown = ({ status = 'usable' }) => status === 'usable';
/** The day, or the moment, of an edition; undefined where it tells none. */
function dayOfEdition({ updated, published }) {
    const day = updated ?? published;
    return typeof day === 'string' && isWhen(day) ? day : undefined;
}
/**
 * Whether an edition of a story is older than another, by the days that they tell, and so must not take its place: readers would
 * have the mistake again that was corrected. One without a day is older than one that was updated. Days that may be the same are no
 * older; and what is withheld or withdrawn may always take the place of what is shown.
 */
function isOlder(edition, other) {
    if (!isShown(edition))
        return false;
    const [day, otherDay] = [dayOfEdition(edition), dayOfEdition(other)];
    if (!otherDay)
        return false;
    if (!day)
        return other.updated === otherDay;
    return position(day) < position(otherDay) && endPosition(day) <= position(otherDay);
}

export { dayOfEdition, isOlder, isShown };
