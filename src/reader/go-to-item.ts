let claimed: {hash: string; root: ShadowRoot} | undefined;

/**
 * Opens an item that the page's address names, scrolls to it and gives it the focus. Of several widgets with such an
 * item the first is meant, and none where the page has an element of its own with that id.
 */
export function goToItem(root: ShadowRoot, item: HTMLElement): void {
  const {hash} = location;
  if (document.getElementById(item.dataset.item!)) return;
  if (claimed?.hash === hash && claimed.root !== root && claimed.root.host.isConnected) return;
  claimed = {hash, root};
  for (const section of item.querySelectorAll<HTMLDetailsElement>('[part=section]')) section.open = true;
  item.tabIndex = -1;
  item.focus({preventScroll: true});
  item.scrollIntoView({block: 'start', inline: 'start'});
}

addEventListener('hashchange', () => (claimed = undefined), true);
