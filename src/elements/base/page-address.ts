import {withReaderActions} from '../actions/reader-click.js';
import {itemOfAddress} from './item-id.js';

/** Takes the reader to the item of an element that the page's address names, if there is one. */
export function goToAddress(host: Element & {findItem(id: string): HTMLElement | undefined}) {
  const id = itemOfAddress();
  const item = id && host.findItem(id);
  if (item) withReaderActions(({goToItem}) => goToItem(host, item));
}

/**
 * Listens for each way in which a reader comes to an address on the page, and calls `follow` then: begins or ends with what it
 * returns.
 */
export function pageAddress(follow: () => void) {
  /** A link to the place where the page is already sends no event; a router's changes the address later. */
  const followOwnLink = (event: Event) => {
    const link = event.composedPath().find((target) => (target as HTMLAnchorElement).hash);
    const state: unknown = history.state;
    if (link)
      withReaderActions(({followLink}) =>
        followLink(event as MouseEvent, link as HTMLAnchorElement, state, follow),
      );
  };
  return (how: 'addEventListener' | 'removeEventListener') => {
    window[how]('hashchange', follow);
    window[how]('click', followOwnLink, true);
    // Tells of `pushState`, which sends no event of its own.
    (window as {navigation?: EventTarget}).navigation?.[how]('currententrychange', follow);
  };
}
