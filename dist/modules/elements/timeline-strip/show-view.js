import { maxEvents } from './needs-more.js';
import { endOf } from './scale/domain.js';

/**
 * Tells on the scale what of the timeline is in view, and takes the reader to what they choose there. Entries that have not
 * been in view yet do not hold the strip open; those that have do, so that nothing jumps.
 */
function showView(root, { story }, scale, goTo) {
    const drawn = root.querySelector('[part=scale]');
    const here = drawn?.querySelector('.here');
    let shown = [];
    const dated = new Map(scale?.dated.map((event) => [event.id, event]));
    const places = new Map(story.timeline.map(({ id }, place) => [id, place]));
    const eventOf = (item) => item && dated.get(item.dataset.item);
    const nearest = (moment) => {
        let best = 0;
        let least = Infinity;
        for (let index = 0; index < shown.length; index++) {
            const event = eventOf(shown[index]) ?? dated.get(story.timeline[index].id);
            const distance = event && !event.kind ? Math.abs(scale.at(event.at) - moment) : Infinity;
            if (distance < least)
                [best, least] = [index, distance];
        }
        return best;
    };
    if (drawn && scale)
        drawn.onclick = (event) => {
            const link = event.target.closest('[data-place]');
            const { left, width } = drawn.getBoundingClientRect();
            const part = (event.clientX - left) / width;
            const moment = 1000 * (story.dir === 'rtl' ? 1 - part : part);
            const named = [...Array(shown.length).keys()].find((index) => shown[index].dataset.item === link?.dataset.place);
            if (link)
                event.preventDefault();
            const place = places.get(link?.dataset.place ?? '');
            goTo(named ??
                (link && shown.length === story.timeline.length
                    ? place
                    : nearest(link ? scale.at(dated.get(link.dataset.place).at) : moment)));
        };
    return ({ first, page, items }) => {
        shown = items;
        const inView = Array.from({ length: page }, (_, index) => items[first + index]);
        // The entries of very long ones are in boxes of their own, which the browser leaves out.
        for (let index = 0; index < items.length && items.length <= maxEvents; index++) {
            const item = items[index];
            const isNear = index >= first - 1 && index <= first + page;
            if (isNear)
                item.classList.add('seen');
            if (items.length > page)
                item.classList.toggle('away', !item.classList.contains('seen'));
        }
        if (!drawn || !scale || !here)
            return;
        const events = inView.map(eventOf).filter((event) => event !== undefined);
        const points = events.filter(({ kind }) => !kind);
        const [from, to] = points.length
            ? [points[0].at, Math.max(...points.map(({ at }) => at))]
            : [events[0]?.at, events[0] && endOf(events[0])];
        const [start, end] = [from, to].map((day) => (day === undefined ? undefined : scale.at(day)));
        here.setAttribute('d', start === undefined ? '' : `M${start} 15H${Math.max(end, start + 4)}`);
        const current = scale.cells.findIndex((cell) => from !== undefined && from >= cell.from && from < cell.to);
        [...drawn.querySelector('[part=years]').children].forEach((cell, index) => index === current ? cell.setAttribute('aria-current', 'true') : cell.removeAttribute('aria-current'));
        drawn.classList.toggle('tight', drawn.clientWidth / scale.cells.length < 44);
    };
}

export { showView };
