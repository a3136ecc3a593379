/** Whether a screen reader can be told something that no change of the page says. */
const canNotify = (element) => !!element.ariaNotify;
/**
 * Has a screen reader say the words that an element is about to show: at once where the browser can, and else as the element is a
 * live region (`aria-live`), which some screen readers hear late or not at all and which would say them twice.
 */
function announce(element, words) {
    if (!canNotify(element))
        return;
    element.ariaLive = null;
    element.ariaNotify(words);
}

export { announce, canNotify };
