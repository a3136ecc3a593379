import { scrollStrip } from '../actions/scroll-to.js';

/** Looks what of the strip is in view, and sets its buttons and its place among the stops of the Tab key by that. */
function look(root) {
    const strip = root.querySelector('[part=strip]');
    const [previous, next] = root.querySelectorAll('[part=previous], [part=next]');
    // The story may have gone meanwhile.
    if (!strip)
        return undefined;
    const { scrollLeft, scrollWidth, clientWidth } = strip;
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
    return { items, first, page, isAtEnd, fits };
}
/** Which way a key or a button leads; nothing where it is none of these, or meant for something else. */
function wayOf(event) {
    const target = event.target;
    const { key = target.getAttribute('part') ?? '', altKey, ctrlKey, metaKey, shiftKey, } = event;
    const isOther = altKey || ctrlKey || metaKey || shiftKey || target.matches('input');
    return !isOther && /^(previous|next|ArrowLeft|ArrowRight|Home|End)$/.test(key) ? key : undefined;
}
/** Scrolls to an entry by its place, or as a key or a button says; returns the entry, or nothing at the end. */
function walk({ items, first, page, isAtEnd }, to) {
    const far = items.length;
    const forward = far && getComputedStyle(items[0]).direction === 'rtl' ? -1 : 1;
    const steps = {
        previous: -page,
        next: page,
        ArrowRight: forward,
        ArrowLeft: -forward,
        Home: -far,
        End: far,
    };
    const step = steps[to] ?? 0;
    if (typeof to === 'string' && (step > 0 ? isAtEnd : !first))
        return undefined;
    const place = typeof to === 'number' ? to : Math.min(to === 'next' ? far - page : far - 1, first + step);
    const item = items[Math.max(0, place)];
    if (item)
        scrollStrip(item);
    return item;
}

export { look, walk, wayOf };
