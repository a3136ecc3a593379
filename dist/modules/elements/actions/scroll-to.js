import { parentOf } from '../base/composed-tree.js';

/**
 * Scrolls to an element as the browser does, and takes back what that did to boxes of the page that hide what runs over:
 * their reader has no way to scroll them back. https://github.com/w3c/csswg-drafts/issues/9452
 */
function scrollTo(element, block) {
    const hiding = [];
    for (let at = around(element); at; at = around(at)) {
        if (!(at instanceof Element) || getComputedStyle(at).overflowX !== 'hidden')
            continue;
        hiding.push([at, at.scrollLeft]);
        // What the body hides, the page itself does not show.
        if (at === document.body)
            hiding.push([document.documentElement, document.documentElement.scrollLeft]);
    }
    // What tests run in may have nothing to scroll.
    element.scrollIntoView?.({ block, inline: 'nearest' });
    for (const [box, left] of hiding)
        box.scrollTo({ left, behavior: 'instant' });
}
/** What it is rendered in: a slot, where there is one for it. */
const around = (node) => node.assignedSlot ?? parentOf(node);
/** Scrolls a strip, and nothing else, until an item is at its beginning. */
function scrollStrip(item) {
    const strip = item.closest('[part=strip]');
    if (!strip)
        return;
    const side = getComputedStyle(strip).direction === 'rtl' ? 'right' : 'left';
    strip.scrollLeft += item.getBoundingClientRect()[side] - strip.getBoundingClientRect()[side];
}

export { scrollStrip, scrollTo };
