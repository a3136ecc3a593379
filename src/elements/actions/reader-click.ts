type ReaderActions = typeof import('./reader-actions.js');

/** What few readers ask for is loaded when one does. */
export function withReaderActions(act: (actions: ReaderActions) => unknown, otherwise?: () => void) {
  import('./reader-actions.js').then(act, otherwise ?? (() => {}));
}

/** Answers a click inside a widget; `retry` is what its button for that does. */
export function readerClick(event: Event, retry: () => void) {
  const control = (event.target as Element).closest<HTMLElement>('button, [part=passage] a');
  // Not what the page itself has inside the tag.
  if (control?.getRootNode() !== event.currentTarget) return;
  if (control.matches('[part=retry]')) retry();
  if (control.matches('[part=skip]')) withReaderActions(({skipPast}) => skipPast(control));
  if (control.matches('[value]'))
    withReaderActions(({copyOrShare}) => copyOrShare(control as HTMLButtonElement));
  const {ctrlKey, metaKey, shiftKey} = event as MouseEvent;
  if (ctrlKey || metaKey || shiftKey || !isOnThisPage(control)) return;
  event.preventDefault();
  withReaderActions(
    ({showPassage}) => showPassage(control),
    () => (location.href = control.href),
  );
}

/** Whether a link leads to a place on the page that it stands on, by its address or by the one that it says is its own. */
function isOnThisPage(link: HTMLElement): link is HTMLAnchorElement {
  const pages = [location, document.querySelector<HTMLLinkElement>('link[rel=canonical]')];
  return pages.some((page) => page && withoutFragment(page) === withoutFragment(link as HTMLAnchorElement));
}

const withoutFragment = ({href}: {href: string | undefined}) => href?.split('#')[0];
