let claimed: {hash: string; root: ShadowRoot} | undefined;

/**
 * Opens an item that the page's address names, scrolls to it and gives it the focus, once: a newer story does not take the
 * reader back. Of several widgets with such an item the first is meant, and none where the page has an element of its own
 * with that id.
 */
export function goToItem(root: ShadowRoot, item: HTMLElement): void {
  const {hash} = location;
  if (document.getElementById(item.dataset.item!)) return;
  if (claimed?.hash === hash && claimed.root.host.isConnected) return;
  claimed = {hash, root};
  for (const section of item.querySelectorAll<HTMLDetailsElement>('[part=section]')) section.open = true;
  item.tabIndex = -1;
  item.focus({preventScroll: true});
  scrollTo(item);
}

/** Scrolls again where what came into sight was taller than was thought; Safari does not correct that itself. */
function scrollTo(item: HTMLElement, times = 5) {
  item.scrollIntoView({block: 'start', inline: 'start'});
  const {top} = item.getBoundingClientRect();
  const {scrollY} = window;
  setTimeout(() => {
    const isMoved = Math.abs(item.getBoundingClientRect().top - top) > 1;
    if (isMoved && window.scrollY === scrollY && times) scrollTo(item, times - 1);
  }, 100);
}

addEventListener('hashchange', () => (claimed = undefined), true);
