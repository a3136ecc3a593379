import { svg, html } from '../../templates/html.js';
import { eventLooks } from '../event-looks.js';
import { endOf } from './bounds.js';

/**
 * How far apart the entries lie, on one scale: a tick for a moment, a bar for what lasts or is known only roughly, a band
 * for an era; below, its round steps, each a link to the first entry in it. `here` is drawn later. Of 10,000 entries many
 * fall on the same place.
 */
function scaleTemplate({ dated, cells, bounds, at }, { dir }, name, lang) {
    const marks = {};
    const mark = (looks, path) => (marks[looks] ??= new Set()).add(path);
    const eras = dated.filter(({ kind }) => kind);
    // Of two that share their last and first year, each would cover the other there.
    const endOfBand = (era, next) => at(next && next.when === era.end ? next.at : endOf(era));
    mark('axis', 'M0 8H1000');
    for (const event of dated) {
        if (event.kind)
            continue;
        const looks = eventLooks(event);
        const x = at(event.at);
        // What would be narrower than a tick is one.
        if (event.until && at(event.until) > x + 4)
            mark(`${looks} bar`, `M${x} 8H${at(event.until)}`);
        else
            mark(looks, `M${x} 2v12`);
    }
    const firstIn = (from, to) => dated.find((event) => event.at >= from && event.at < to && !event.kind) ??
        dated.find((event) => event.at >= from && event.at < to);
    return html `<div class="names" aria-hidden="true"></div>
    <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">
      ${eras.map((era, index) => svg `<path class="band" d=${`M${at(era.at) + 1} 8H${Math.max(at(era.at) + 2, endOfBand(era, eras[index + 1]) - 1)}`} />`)}
      ${Object.entries(marks).map(([looks, paths]) => svg `<path class=${looks} d=${[...paths].join('')} />`)}
      <path class="here" d="" />
    </svg>
    <div part="years" data-days=${bounds.join(' ')} role="group" aria-label=${name} lang=${lang} dir=${dir}>${cells.map(({ from, to, label }) => {
        const event = firstIn(from, to);
        return event ? html `<a href=${`#${event.id}`}>${label}</a>` : html `<span>${label}</span>`;
    })}</div>`;
}

export { scaleTemplate };
