/** What a node stands in: its parent, or the host of its shadow root. */
export const parentOf = (node: Node): Node | null | undefined => node.parentNode ?? (node as ShadowRoot).host;

/** The nearest element that a selector matches, from `node` itself outwards, also through the shadow roots around it. */
export function closestAround(node: Node | null | undefined, selector: string): HTMLElement | undefined {
  for (let at = node; at; at = parentOf(at))
    if ((at as Element).matches?.(selector)) return at as HTMLElement;
  return undefined;
}

/** The language of the page around an element, where a story that could tell one is missing. */
export const languageAround = (element: Element): {lang: string} =>
  closestAround(element, '[lang]') ?? {lang: 'en'};
