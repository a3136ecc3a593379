import {askAgain} from '../source/ask-again.js';

type ReaderActions = typeof import('./reader-actions.js');

const loadActions = askAgain((_again) => import('./reader-actions.js'));
const loadPassage = askAgain((_again) => import('./show-passage.js'));

/** Loads the code for what few readers do, and calls `act` with it, unless it cannot be loaded. */
export function withReaderActions(act: (actions: ReaderActions) => unknown) {
  loadActions().then(act, () => {});
}

/** Answers a click inside a widget; `retry` is what its button for that does. */
export function readerClick(event: Event, retry: () => void) {
  const control = (event.target as Element).closest<HTMLElement>('button, [part=passage] a');
  // A control of the page's own inside the tag is left to the page.
  if (!control || !(event.currentTarget as Node).contains(control)) return;
  if (control.matches('[part=retry]')) retry();
  if (control.matches('[part=skip], [value]')) {
    // Tells the script that loads these that it is done.
    event.preventDefault();
    withReaderActions(({press}) => press(control as HTMLButtonElement));
  }
  const {ctrlKey, metaKey, shiftKey} = event as MouseEvent;
  if (ctrlKey || metaKey || shiftKey || !isOnThisPage(control)) return;
  event.preventDefault();
  loadPassage().then(
    ({showPassage}) => showPassage(control),
    () => (location.href = control.href),
  );
}

/** Whether a link leads to a place on its own page, by the page's address or its `<link rel=canonical>`. */
function isOnThisPage(link: HTMLElement): link is HTMLAnchorElement {
  const pages = [location, document.querySelector<HTMLLinkElement>('link[rel=canonical]')];
  return pages.some((page) => page && withoutFragment(page) === withoutFragment(link as HTMLAnchorElement));
}

const withoutFragment = ({href}: {href: string | undefined}) => href?.split('#')[0];
