import { fingerprint } from './fingerprint.js';

/** Markup of a widget that came with the page: in its shadow root, or inside its tag, from where it moves to there. */
class Prerendered {
    #print;
    #nodes;
    constructor(host, root) {
        this.#print = host.getAttribute('prerendered');
        if (this.#print && !root.firstChild)
            moveInside(host, root);
        this.#nodes = [...root.childNodes];
    }
    /** Whether it is there and shows the story, or may, as long as there is none. What shows another goes. */
    shows(story, setting) {
        if (!this.#nodes.length || !story || this.#print === fingerprint(story, setting))
            return !!this.#nodes.length;
        this.drop();
        return false;
    }
    drop() {
        for (const node of this.#nodes.splice(0))
            node.remove();
    }
}
/** Takes focus and selection along. Where a script inserted the markup, its shadow root is still a template. */
function moveInside(host, root) {
    // May be null in a frame that nobody sees: https://developer.mozilla.org/docs/Web/API/Window/getSelection
    const selection = getSelection();
    const { anchorNode = null, anchorOffset, focusNode, focusOffset } = selection ?? {};
    const focused = document.activeElement;
    const from = host.querySelector(':scope > template')?.content ?? host;
    root.append(...[...from.childNodes].filter(({ nodeName }) => nodeName !== 'SCRIPT'));
    if (root.contains(focused))
        focused.focus({ preventScroll: true });
    if (root.contains(anchorNode))
        selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}
/** Whether the parser may still be inside the element, as it can be for a script that does not wait for the page's end. */
function isBeingParsed(element) {
    if (document.readyState !== 'loading')
        return false;
    for (let node = element; node; node = node.parentNode)
        if (node.nextSibling)
            return false;
    return true;
}

export { Prerendered, isBeingParsed };
