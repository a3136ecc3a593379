const stripIn = (root) => root.querySelector('[part=strip]');
/** Its size now: the browser lays out at once what was written before. */
function sizeOf(root) {
    const strip = stripIn(root);
    if (!strip)
        return undefined;
    const { scrollLeft, scrollWidth, clientWidth } = strip;
    return { scrollLeft, scrollWidth, clientWidth };
}
/**
 * Looks what of the strip is in view, and sets its buttons and its place among the stops of the Tab key by that. Its `size` is
 * given where it is known.
 */
function look(root, size) {
    const strip = stripIn(root);
    // The story may have gone meanwhile.
    if (!strip)
        return undefined;
    const [previous, next] = root.querySelectorAll('[part=previous], [part=next]');
    const { scrollLeft, scrollWidth, clientWidth } = size ?? strip;
    const items = root.querySelectorAll('li:not(.out)');
    // All are equally wide.
    const width = scrollWidth / items.length;
    const passed = Math.abs(scrollLeft);
    const first = Math.ceil(passed / width - 0.1);
    const page = Math.max(1, Math.round(clientWidth / width));
    const isAtEnd = passed + clientWidth > scrollWidth - width / 10;
    const fits = !first && isAtEnd;
    // Not disabled, which would take the focus away from a reader who came to the end.
    previous.ariaDisabled = `${!first}`;
    next.ariaDisabled = `${isAtEnd}`;
    previous.parentElement.hidden = fits;
    strip.tabIndex = fits ? -1 : 0;
    return { items, first, page, width: clientWidth, isAtEnd, fits };
}
/** Which way a key or a button leads; nothing where it is none of these, or meant for something else. */
function wayOf(event) {
    const target = event.target;
    const { key = target.getAttribute('part') ?? '', altKey, ctrlKey, metaKey, shiftKey, } = event;
    const isOther = altKey || ctrlKey || metaKey || shiftKey || target.matches('input');
    return !isOther && /^(previous|next|ArrowLeft|ArrowRight|Home|End)$/.test(key) ? key : undefined;
}

export { look, sizeOf, wayOf };
