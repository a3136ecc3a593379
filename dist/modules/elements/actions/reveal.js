import { parentOf } from '../base/composed-tree.js';

/**
 * Opens what an element is closed away in, as the browser does for find-in-page: `<details>` around it, and what is
 * `hidden="until-found"`, whose page hears of it. https://html.spec.whatwg.org/#ancestor-revealing-algorithm
 */
function reveal(element) {
    let from = element;
    for (let at = element; at; from = at, at = parentOf(at)) {
        if (!(at instanceof HTMLElement))
            continue;
        if (at instanceof HTMLDetailsElement && from.nodeName !== 'SUMMARY')
            at.open = true;
        if (!isUntilFound(at))
            continue;
        at.dispatchEvent(new Event('beforematch', { bubbles: true }));
        at.removeAttribute('hidden');
    }
}
const isUntilFound = (element) => element.getAttribute('hidden') === 'until-found';

export { isUntilFound, reveal };
