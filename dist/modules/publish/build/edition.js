import { isWhen } from '../../story/dates/when.js';

/** Whether readers are shown the story; one that is withheld or withdrawn shows nothing of itself. */
const isShown = ({ status = 'usable' }) => status === 'usable';
/** The day, or the moment, of an edition; undefined where it tells none. */
function dayOfEdition({ updated, published }) {
    const day = updated ?? published;
    return typeof day === 'string' && isWhen(day) ? day : undefined;
}

export { dayOfEdition, isShown };
