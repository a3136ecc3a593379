/** The id that the page's address names; empty where its fragment is no text that anyone encoded. */
export function itemOfAddress() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** The id of the item that an element belongs to. */
export const itemAround = (element: Element) => element.closest<HTMLElement>('[data-item]')!.dataset.item!;
