import type {ItemPlaces} from './places.js';
import type {Row} from './rows.js';

const tags = {
  overview: 'story-overview',
  keyPoints: 'key-points',
  quotes: 'quote-card',
  timeline: 'timeline-strip',
} as const;

/** Between a widget and the items that stand under it, in px. */
const gap = 12;

/** What was made room in, with the room that it had. */
const roomy = new WeakMap<Element, HTMLElement[]>();

/**
 * Lays each row over its item in the story, which makes room for what the row says of it. Those that the widgets do not show stand
 * with their words under the one that would; where there is none, behind the story. The elements themselves know nothing of it.
 */
export function layOver(box: HTMLElement, rows: readonly Row[], places: ItemPlaces, now: string | undefined) {
  const bundle = box.querySelector('story-bundle');
  if (!bundle) return;
  for (const each of roomy.get(box) ?? []) for (const name of styled) each.style.removeProperty(name);
  const {items, widgets} = places.of(bundle);
  const placed = [...box.querySelectorAll<HTMLElement>('.items > li')].map((element, index) => {
    const row = rows[index];
    const item = row?.id === undefined ? undefined : items.get(row.id);
    const widget = item || !row ? undefined : widgets.get(tags[row.list]);
    return {element, row, item, widget};
  });
  // All is told to show or not before anything is measured: each measure after a change lays the page out anew.
  for (const {element, item} of placed) {
    element.firstElementChild?.classList.toggle('unseen', item !== undefined);
    // Its size of before may be that of a story that was not shown, which is none.
    element.style.removeProperty('width');
    element.style.removeProperty('height');
  }
  const laid = placed.map((each) => ({...each, height: each.element.offsetHeight}));
  const changed: HTMLElement[] = [];
  const under = new Map<HTMLElement, number>();
  const rooms = laid.flatMap(({item, row}) =>
    item ? [{item, row, room: row!.state ? parseFloat(getComputedStyle(item).paddingBlockEnd) : NaN}] : [],
  );
  for (const {item, row, room} of rooms) {
    if (!Number.isNaN(room)) item.style.paddingBlockEnd = `${room + 26}px`;
    if (row!.key === now) item.style.backgroundColor = 'var(--well)';
    changed.push(item);
  }
  for (const {widget, height} of laid) if (widget) under.set(widget, (under.get(widget) ?? gap) + height);
  for (const [widget, height] of under) {
    widget.style.marginBlockEnd = `${height + parseFloat(getComputedStyle(widget).marginBlockEnd)}px`;
    changed.push(widget);
  }
  roomy.set(box, changed);
  const {left, top} = box.getBoundingClientRect();
  const below = new Map<HTMLElement, number>();
  const seen = laid.map(({element, item, widget, height}) => {
    const place = (item ?? widget)?.getBoundingClientRect();
    if (!place) return {element, place: undefined};
    if (item) return {element, place, isSeen: isSeen(item, place), start: textStart(item, place)};
    const before = below.get(widget!) ?? gap;
    below.set(widget!, before + height);
    return {element, place: new DOMRect(place.x, place.bottom + before, place.width, height), isSeen: true};
  });
  for (const {element, place, isSeen, start = 0} of seen) {
    element.classList.toggle('over', place !== undefined);
    element.classList.toggle('away', isSeen === false);
    if (!place) element.removeAttribute('style');
    else {
      element.style.left = `${place.left - left}px`;
      element.style.top = `${place.top - top}px`;
      element.style.width = `${place.width}px`;
      element.style.height = `${place.height}px`;
      element.style.setProperty('--text-start', `${start}px`);
    }
  }
}

const styled = ['padding-block-end', 'margin-block-end', 'background-color'];

/** Whether an item is not scrolled out of its widget. */
function isSeen(item: HTMLElement, {left, right}: DOMRect): boolean {
  const around = (item.getRootNode() as ShadowRoot).host.getBoundingClientRect();
  return right > around.left + 8 && left < around.right - 8;
}

/** How far from its edge the first words of an item begin. */
function textStart(item: HTMLElement, {left, right}: DOMRect): number {
  const words = document.createTreeWalker(item, NodeFilter.SHOW_TEXT, (node) =>
    node.nodeValue!.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const range = document.createRange();
  range.selectNode(words.nextNode() ?? item);
  const [first] = range.getClientRects();
  if (!first) return 0;
  return getComputedStyle(item).direction === 'rtl' ? right - first.right : first.left - left;
}
