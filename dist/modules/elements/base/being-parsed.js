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

export { isBeingParsed };
