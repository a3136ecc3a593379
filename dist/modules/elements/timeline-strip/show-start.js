import { scrollStrip } from '../actions/scroll-to.js';
import { startPlace } from './start.js';

const started = new WeakMap();
/** Brings the entry that the page wants first into view, once; says where there is none of that name. */
function showStart(element, { story }) {
    const { start, renderRoot } = element;
    if (!start || started.get(element) === start)
        return;
    started.set(element, start);
    const item = renderRoot.querySelectorAll('li')[startPlace(story, start)];
    if (item)
        scrollStrip(item);
    else if (start !== 'next')
        console.warn(`<timeline-strip> has no event "${start}" to start with`);
}

export { showStart };
