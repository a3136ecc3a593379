import { askAgain } from '../source/ask-again.js';

const loadActions = askAgain((_again) => import('./reader-actions.js'));
const loadPassage = askAgain((_again) => import('./show-passage.js'));
/** Loads the code for what few readers do, and calls `act` with it, unless it cannot be loaded. */
function withReaderActions(act) {
    loadActions().then(act, () => { });
}
/** Answers a click inside a widget; `retry` is what its button for that does. */
function readerClick(event, retry) {
    const control = event.target.closest('button, [part=passage] a');
    // A control of the page's own inside the tag is left to the page.
    if (!control || !event.currentTarget.contains(control))
        return;
    if (control.matches('[part=retry]'))
        retry();
    if (control.matches('[part=skip], [value]')) {
        // Tells the script that loads these that it is done.
        event.preventDefault();
        withReaderActions(({ press }) => press(control));
    }
    const { ctrlKey, metaKey, shiftKey } = event;
    if (ctrlKey || metaKey || shiftKey || !isOnThisPage(control))
        return;
    event.preventDefault();
    loadPassage().then(({ showPassage }) => showPassage(control), () => (location.href = control.href));
}
/** Whether a link leads to a place on its own page, by the page's address or its `<link rel=canonical>`. */
function isOnThisPage(link) {
    const pages = [location, document.querySelector('link[rel=canonical]')];
    return pages.some((page) => page && withoutFragment(page) === withoutFragment(link));
}
const withoutFragment = ({ href }) => href?.split('#')[0];

export { readerClick, withReaderActions };
