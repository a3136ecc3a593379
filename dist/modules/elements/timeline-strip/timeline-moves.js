import { scrollStrip } from '../actions/scroll-to.js';
import { look } from './look.js';
import { TimelineStripSelectEvent } from './select-event.js';
export { markToday } from './today.js';

/** Takes the reader to an entry of what is shown, by its place or as a key or a button says, and tells the page. */
function goTo({ element, root, story }, to) {
    // Keys may come quicker than news of what they scrolled.
    const view = look(root);
    const item = view && !view.fits && walk(view, to);
    if (!item)
        return;
    const index = [...root.querySelectorAll('li')].indexOf(item);
    const { id } = story.timeline[index];
    item.dataset.item = id;
    element.dispatchEvent(new TimelineStripSelectEvent({ item: id, index }));
}
/** Takes the reader to what they chose on the scale, or to the nearest to it that is shown. */
function goToSpot(strip, { id, part }) {
    const { root, story, scale } = strip;
    const { timeline, dir } = story;
    const items = look(root)?.items;
    if (!items || !scale)
        return;
    const dated = new Map(scale.dated.map((event) => [event.id, event]));
    const named = Array.from(items).findIndex(({ dataset }) => id !== undefined && dataset.item === id);
    if (named >= 0)
        return goTo(strip, named);
    // Entries of a long timeline have no id until one is looked for.
    if (id !== undefined && items.length === timeline.length)
        return goTo(strip, timeline.findIndex((event) => event.id === id));
    const moment = id === undefined ? 1000 * (dir === 'rtl' ? 1 - part : part) : scale.at(dated.get(id).at);
    let best = 0;
    let least = Infinity;
    for (let index = 0; index < items.length; index++) {
        const event = dated.get(items[index].dataset.item) ?? dated.get(timeline[index].id);
        const distance = event && !event.kind ? Math.abs(scale.at(event.at) - moment) : Infinity;
        if (distance < least)
            [best, least] = [index, distance];
    }
    goTo(strip, best);
}
/** Scrolls to an entry by its place, or as a key or a button says; returns the entry, or nothing at the end. */
function walk({ items, first, page, isAtEnd }, to) {
    const far = items.length;
    const forward = far && getComputedStyle(items[0]).direction === 'rtl' ? -1 : 1;
    const steps = {
        previous: -page,
        next: page,
        ArrowRight: forward,
        ArrowLeft: -forward,
        Home: -far,
        End: far,
    };
    const step = steps[to] ?? 0;
    if (typeof to === 'string' && (step > 0 ? isAtEnd : !first))
        return undefined;
    const place = typeof to === 'number' ? to : Math.min(to === 'next' ? far - page : far - 1, first + step);
    const item = items[Math.max(0, place)];
    if (item)
        scrollStrip(item);
    return item;
}

export { goTo, goToSpot };
