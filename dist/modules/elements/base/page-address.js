import { withReaderActions } from '../actions/reader-click.js';
import { itemOfAddress } from './item-id.js';

/** Takes the reader to the item of an element that the page's address names, if there is one. */
function goToAddress(host) {
    const id = itemOfAddress();
    const item = id && host.findItem(id);
    if (item)
        withReaderActions(({ goToItem }) => goToItem(host, item));
}
/**
 * Listens for each way in which a reader comes to an address on the page, and calls `follow` then: begins or ends with what it
 * returns.
 */
function pageAddress(follow) {
    /** A link to the place where the page is already sends no event; a router's changes the address later. */
    const followOwnLink = (event) => {
        const link = event.composedPath().find((target) => target.hash);
        const state = history.state;
        if (link)
            withReaderActions(({ followLink }) => followLink(event, link, state, follow));
    };
    return (how) => {
        window[how]('hashchange', follow);
        window[how]('click', followOwnLink, true);
        // Tells of `pushState`, which sends no event of its own.
        window.navigation?.[how]('currententrychange', follow);
    };
}

export { goToAddress, pageAddress };
