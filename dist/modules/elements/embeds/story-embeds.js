import { play } from './play.js';
export { facade } from './facade.js';

/** Heard before what leads the links of a frame out of it, and in every widget, prerendered or not. */
function hear(event) {
    const link = event.composedPath().find(isLink);
    if (link && !event.defaultPrevented)
        play(event, link);
}
const isLink = (node) => node instanceof HTMLAnchorElement && node.matches('[part=embed-open]');
addEventListener('click', hear, true);
