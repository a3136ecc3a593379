import { parentOf } from './composed-tree.js';

/**
 * Whether the parser may still be inside the element, as it can be for a script that does not wait for the page's end. What
 * follows the element or anything around it tells that it is not: for a shadow root, the elements that its host has after it.
 */
function isBeingParsed(element) {
    if (document.readyState !== 'loading')
        return false;
    for (let node = element; node; node = parentOf(node))
        if (node.nextSibling || node.host?.lastElementChild)
            return false;
    return true;
}
const paused = new WeakSet();
/**
 * Whether an element that is on the page can begin. If not, `again`, the same function each time, is called later: where the
 * parser is still inside it, and once where its markup is on the page already, which is to be painted before the script takes
 * over.
 */
function canBegin(element, again) {
    if (!element.isConnected)
        return false;
    if (isBeingParsed(element)) {
        // In the next frame; and at the end of the page, since an iframe that nobody sees has no frames.
        requestAnimationFrame(again);
        document.addEventListener('DOMContentLoaded', again, { once: true });
        return false;
    }
    if (!element.hasAttribute('prerendered') || paused.has(element) || document.readyState === 'complete')
        return true;
    paused.add(element);
    requestAnimationFrame(() => setTimeout(again));
    return false;
}

export { canBegin };
