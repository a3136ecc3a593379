/** What of a strip is in view: the place of the first entry, how many fit, and whether the last, or all, are there. */
export interface View {
  /** Those that the reader has not filtered out. */
  items: ArrayLike<HTMLElement>;
  first: number;
  page: number;
  /** In pixels. */
  width: number;
  isAtEnd: boolean;
  fits: boolean;
}

const stripIn = (root: ParentNode) => root.querySelector<HTMLElement>('[part=strip]');

/** Where a strip stands and how wide it is, in pixels. */
export type StripSize = Pick<Element, 'scrollLeft' | 'scrollWidth' | 'clientWidth'>;

/** Its size now: the browser lays out at once what was written before. */
export function sizeOf(root: ParentNode): StripSize | undefined {
  const strip = stripIn(root);
  if (!strip) return undefined;
  const {scrollLeft, scrollWidth, clientWidth} = strip;
  return {scrollLeft, scrollWidth, clientWidth};
}

/**
 * Looks what of the strip is in view, and sets its buttons and its place among the stops of the Tab key by that. Its `size` is
 * given where it is known.
 */
export function look(root: ParentNode, size?: StripSize): View | undefined {
  const strip = stripIn(root);
  // The story may have gone meanwhile.
  if (!strip) return undefined;
  const [previous, next] = root.querySelectorAll<HTMLElement>('[part=previous], [part=next]');
  const {scrollLeft, scrollWidth, clientWidth} = size ?? strip;
  const items = root.querySelectorAll<HTMLElement>('li:not(.out)');
  // All are equally wide.
  const width = scrollWidth / items.length;
  const passed = Math.abs(scrollLeft);
  const first = Math.ceil(passed / width - 0.1);
  const page = Math.max(1, Math.round(clientWidth / width));
  const isAtEnd = passed + clientWidth > scrollWidth - width / 10;
  const fits = !first && isAtEnd;
  // Not disabled, which would take the focus away from a reader who came to the end.
  previous!.ariaDisabled = `${!first}`;
  next!.ariaDisabled = `${isAtEnd}`;
  previous!.parentElement!.hidden = fits;
  strip.tabIndex = fits ? -1 : 0;
  return {items, first, page, width: clientWidth, isAtEnd, fits};
}

/** Which way a key or a button leads; nothing where it is none of these, or meant for something else. */
export function wayOf(event: Event): string | undefined {
  const target = event.target as HTMLElement;
  const {
    key = target.getAttribute('part') ?? '',
    altKey,
    ctrlKey,
    metaKey,
    shiftKey,
  } = event as KeyboardEvent;
  const isOther = altKey || ctrlKey || metaKey || shiftKey || target.matches('input');
  return !isOther && /^(previous|next|ArrowLeft|ArrowRight|Home|End)$/.test(key) ? key : undefined;
}
