/** Disclosures that a render opened or closed, and not the reader. */
const moved = new WeakSet();
/** Whether a `toggle` event is the reader's. */
const isReaders = ({ target }) => !moved.delete(target);
/** Renders; what the reader opened, and the focus, stay with the item and not with its place in the list. */
function keepFocus(root, render) {
    const open = new Set([...root.querySelectorAll('details[open]')].map(placeOf));
    const focus = focusIn(root);
    render();
    if (open.size)
        for (const details of root.querySelectorAll('details')) {
            const wasOpen = open.has(placeOf(details));
            if (details.open === wasOpen)
                continue;
            details.open = wasOpen;
            moved.add(details);
        }
    if (focus !== focusIn(root))
        [...root.querySelectorAll('[part]')]
            .find((element) => placeOf(element) === focus)
            ?.focus({
            preventScroll: true,
        });
}
/** Which part of which item has the focus. happy-dom may throw where another root has it: https://github.com/capricorn86/happy-dom */
function focusIn(root) {
    try {
        return placeOf(root.activeElement);
    }
    catch {
        return null;
    }
}
/** Which part of which item an element is. */
const placeOf = (element) => element && `${element.getAttribute('part')} ${element.closest('[data-item]')?.dataset.item}`;

export { isReaders, keepFocus };
