/** Loads the code for what few readers do, and calls `act` with it, unless it cannot be loaded. */
function withReaderActions(act) {
    import('./reader-actions.js').then(act, () => { });
}
/** Answers a click inside a widget; `retry` is what its button for that does. */
function readerClick(event, retry) {
    const control = event.target.closest('button, [part=passage] a');
    // A control of the page's own inside the tag is left to the page.
    if (!control || !event.currentTarget.contains(control))
        return;
    if (control.matches('[part=retry]'))
        retry();
    if (control.matches('[part=skip]'))
        withReaderActions(({ skipPast }) => skipPast(control));
    if (control.matches('[value]'))
        withReaderActions(({ copyOrShare }) => copyOrShare(control));
    const { ctrlKey, metaKey, shiftKey } = event;
    if (ctrlKey || metaKey || shiftKey || !isOnThisPage(control))
        return;
    event.preventDefault();
    import('./show-passage.js').then(({ showPassage }) => showPassage(control), () => (location.href = control.href));
}
/** Whether a link leads to a place on its own page, by the page's address or its `<link rel=canonical>`. */
function isOnThisPage(link) {
    const pages = [location, document.querySelector('link[rel=canonical]')];
    return pages.some((page) => page && withoutFragment(page) === withoutFragment(link));
}
const withoutFragment = ({ href }) => href?.split('#')[0];

export { readerClick, withReaderActions };
