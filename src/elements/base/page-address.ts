import {withReaderActions} from '../actions/reader-click.js';
import {itemOfAddress} from './item-id.js';

/** Takes the reader to the item that the page's address names, if `find` knows one of that id in `host`. */
export function goToAddress(host: Element, find: (id: string) => HTMLElement | undefined) {
  const id = itemOfAddress();
  const item = id && find(id);
  if (item) withReaderActions(({goToItem}) => goToItem(host, item));
}

/**
 * Listens, while its element is on the page, for each way in which a reader comes to an address on it, and calls `follow`
 * then.
 */
export class PageAddress {
  readonly follow: () => void;

  constructor(follow: () => void) {
    this.follow = follow;
  }

  /** Begins to listen, or ends it. */
  hear(how: 'addEventListener' | 'removeEventListener') {
    window[how]('hashchange', this.follow);
    window[how]('click', this.#followLink, true);
    // Tells of `pushState`, which sends no event of its own.
    (window as {navigation?: EventTarget}).navigation?.[how]('currententrychange', this.follow);
  }

  /** A link to the place where the page is already sends no event; a router's changes the address later. */
  readonly #followLink = (event: Event) => {
    const link = event.composedPath().find((target) => (target as HTMLAnchorElement).hash);
    const state: unknown = history.state;
    if (link)
      withReaderActions(({followLink}) =>
        followLink(event as MouseEvent, link as HTMLAnchorElement, state, this.follow),
      );
  };
}
