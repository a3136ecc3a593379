/** The id that the page's address names; empty where its fragment is no text that anyone encoded. */
export function itemOfAddress() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** The item with that id, if it is there. */
export const itemIn = (root: ParentNode, id: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('[data-item]')].find(({dataset}) => dataset.item === id);

/** The id of the item that an element belongs to. */
export const itemAround = (element: Element) => element.closest<HTMLElement>('[data-item]')!.dataset.item!;
