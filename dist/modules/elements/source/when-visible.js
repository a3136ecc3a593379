import { parentOf } from '../base/composed-tree.js';

/**
 * Calls `act` once, when the element comes near the part of the page on screen, or the page is to be printed; never if the
 * signal aborts before.
 */
function whenVisible(element, signal, act) {
    // jsdom and happy-dom, in which applications test, have no `IntersectionObserver`.
    if (!globalThis.IntersectionObserver)
        return act();
    const done = new AbortController();
    const actOnce = () => {
        if (done.signal.aborted)
            return;
        done.abort();
        act();
    };
    const observer = new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting))
            actOnce();
    }, { rootMargin: '300px' });
    observer.observe(boxOf(element));
    addEventListener('beforeprint', actOnce, { signal: done.signal });
    done.signal.addEventListener('abort', () => observer.disconnect());
    signal.addEventListener('abort', () => done.abort());
}
/** With `display: contents` an element has no place on screen; the nearest one around it that has stands for it. */
function boxOf(element) {
    let at = element;
    for (; at; at = parentOf(at))
        if (at instanceof Element && getComputedStyle(at).display !== 'contents')
            return at;
    return element;
}

export { whenVisible };
