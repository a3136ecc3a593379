import { nothing, html } from './html.js';

/** Facts in a row, with a dot between two that stand on one line; what is empty is left out. */
function facts(all, part) {
    const present = all.filter(Boolean);
    return present.length
        ? html `<p part=${part ?? nothing} class="meta facts">${present.map((fact) => html `<span>${fact}</span> `)}</p>`
        : nothing;
}

export { facts };
