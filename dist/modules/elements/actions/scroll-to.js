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
        // `overflow: hidden` of the body counts for the viewport, so its scroll position is the page's.
        if (at === document.body)
            hiding.push([document.documentElement, document.documentElement.scrollLeft]);
    }
    // jsdom and happy-dom, in which applications test, cannot scroll.
    element.scrollIntoView?.({ block, inline: 'nearest' });
    for (const [box, left] of hiding)
        box.scrollTo({ left, behavior: 'instant' });
}
/** The node that a node is rendered in: its slot, else its parent. */
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
