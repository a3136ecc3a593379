import { itemOfAddress } from '../base/item-id.js';
import { reveal } from './reveal.js';
import { scrollStrip, scrollTo } from './scroll-to.js';

let claimed;
let followed;
/**
 * Opens an item that the page's address names, and what it is closed away in, scrolls to it and gives it the focus, once: a
 * newer story does not take the reader back. Of several widgets with such an item the first is meant, and none where the
 * page has an anchor of its own with that name.
 */
function goToItem(host, item) {
    const { hash } = location;
    if (isAnchor(hash.slice(1)) || isAnchor(itemOfAddress()))
        return;
    if (claimed?.hash === hash && claimed.host.isConnected)
        return;
    claimed = { hash, host };
    reveal(item);
    for (const section of item.querySelectorAll('[part=section]'))
        section.open = true;
    item.tabIndex = -1;
    item.focus({ preventScroll: true });
    scrollStrip(item);
    scrollOnce(item);
}
/** Whether the page has an anchor of that name: https://html.spec.whatwg.org/#find-a-potential-indicated-element */
const isAnchor = (name) => !!name &&
    (!!document.getElementById(name) ||
        [...document.getElementsByName(name)].some(({ localName }) => localName === 'a'));
/** Scrolls again where a box that came into sight is taller than it was estimated: Safari does not correct that itself. */
function scrollOnce(item, times = 5) {
    scrollTo(item, 'start');
    const { top } = item.getBoundingClientRect();
    const { scrollY } = window;
    setTimeout(() => {
        const isMoved = Math.abs(item.getBoundingClientRect().top - top) > 1;
        if (isMoved && window.scrollY === scrollY && times)
            scrollOnce(item, times - 1);
    }, 100);
}
/**
 * Goes to an item again when its link is clicked again, which sends no event, and after a router has put the link's address
 * into the history, which may take a while. `state` is `history.state` before the click: it stays the same where the page
 * handled the click in another way.
 */
async function followLink(event, link, state, follow) {
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    if (ctrlKey || metaKey || shiftKey || altKey || (link.target && link.target !== '_self'))
        return;
    // Every widget of the page hears the same click; the first that has the item takes it.
    if (followed !== event)
        claimed = undefined;
    followed = event;
    for (let times = 0; times < 40; times++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (followed !== event)
            return;
        if (location.href === link.href && (!event.defaultPrevented || history.state !== state))
            return follow();
    }
}
addEventListener('hashchange', () => (claimed = undefined), true);
window.navigation?.addEventListener('currententrychange', () => {
    if (claimed?.hash !== location.hash)
        claimed = undefined;
});

export { followLink, goToItem };
