import { maxEvents } from './needs-more.js';
import { datedOf, endOf } from './scale/bounds.js';

/**
 * Tells on the scale what of the timeline is in view, and which spot on it the reader chose. Entries that have not been in view
 * yet do not hold the strip open; those that have do, so that nothing jumps.
 */
function showView({ root, story, scale }, onChoice) {
    const drawn = root.querySelector('[part=scale]');
    const here = drawn?.querySelector('.here');
    if (drawn && scale)
        drawn.onclick = (event) => {
            const link = event.target.closest('a');
            const { left, width } = drawn.getBoundingClientRect();
            if (link)
                event.preventDefault();
            onChoice({ id: link?.getAttribute('href').slice(1), part: (event.clientX - left) / width });
        };
    return ({ first, page, width, items }) => {
        // The entries of very long ones are in boxes of their own, which the browser leaves out.
        const isPaged = items.length > page && items.length <= maxEvents;
        for (let index = first - 1; isPaged && index <= first + page; index++)
            items[index]?.classList.add('seen');
        root.querySelector('[part=strip]').classList.toggle('paged', isPaged);
        if (!drawn || !scale || !here)
            return;
        const { timeline } = story;
        const ids = [];
        for (let index = first; index < first + page; index++)
            ids.push(items[index]?.dataset.item);
        const isAll = items.length === timeline.length;
        // Of thousands, only those in view are looked at while the reader scrolls, and no table of all is kept.
        const events = datedOf(isAll ? timeline.slice(first, first + page) : timeline.filter(({ id }) => ids.includes(id)));
        const points = events.filter(({ kind }) => !kind);
        const [from, to] = points.length
            ? [points[0].at, Math.max(...points.map(({ at }) => at))]
            : [events[0]?.at, events[0] && endOf(events[0])];
        const [start, end] = [from, to].map((day) => (day === undefined ? undefined : scale.at(day)));
        here.setAttribute('d', start === undefined ? '' : `M${start} 15H${Math.max(end, start + 4)}`);
        const { bounds } = scale;
        const current = bounds.findIndex((bound, index) => from !== undefined && from >= bound && from < bounds[index + 1]);
        [...drawn.querySelector('[part=years]').children].forEach((cell, index) => index === current ? cell.setAttribute('aria-current', 'true') : cell.removeAttribute('aria-current'));
        drawn.classList.toggle('tight', width / (bounds.length - 1) < 44);
    };
}

export { showView };
