import { isOfAnother } from './copies.js';

/** Gives a copy of a prerendered tag the markup of `from`, in which the reader has opened nothing yet. */
function restore(copy, from) {
    if (!from || copy.shadowRoot || isOfAnother(copy, from))
        return;
    const root = copy.attachShadow({ mode: 'open' });
    root.append(...[...from.childNodes].map((node) => node.cloneNode(true)));
    for (const details of root.querySelectorAll('details'))
        details.open = false;
}

export { restore };
