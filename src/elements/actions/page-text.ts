import {isUntilFound} from './reveal.js';

/** The text of a page, folded so that typography and white space do not matter, and where each sign of it stands. */
export interface PageText {
  text: string;
  nodes: Text[];
  offsets: number[];
}

const silent =
  'script, style, noscript, template, textarea, story-bundle, story-overview, key-points, quote-card, timeline-strip';

/** The text in those elements of a page that `counts` takes. */
export function pageText(body: HTMLElement, counts: (element: Element) => boolean): PageText {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const signs: string[] = [];
  const nodes: Text[] = [];
  const offsets: number[] = [];
  const known = new Map<Element, boolean>();
  const isPart = (element: Element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const isIn = !element.closest(silent) && counts(element);
    known.set(element, isIn);
    return isIn;
  };
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!isPart(node.parentElement!)) continue;
    for (let offset = 0; offset < node.length; offset++) {
      const sign = foldSign(node.data.charAt(offset));
      if (!sign || (sign === ' ' && signs.at(-1) === ' ')) continue;
      signs.push(sign);
      nodes.push(node);
      offsets.push(offset);
    }
  }
  return {text: signs.join(''), nodes, offsets};
}

/** Whether the text of an element is rendered where a reader can see it. */
export function isSeen(element: Element): boolean {
  const {display, visibility} = getComputedStyle(element);
  // `checkVisibility` calls an element without a box of its own invisible.
  if (display === 'contents') return !!element.parentElement && isSeen(element.parentElement);
  return visibility === 'visible' && (element.checkVisibility?.() ?? element.getClientRects().length > 0);
}

/** Whether the text of an element would be seen after the reader opened everything around it. */
export function canBeSeen(element: Element): boolean {
  if (getComputedStyle(element).visibility !== 'visible') return false;
  for (let at: Element | null = element; at; at = at.parentElement)
    if (!isUntilFound(at) && getComputedStyle(at).display === 'none') return false;
  return true;
}

/** Whether an element is for screen readers only: in a box of one pixel, or clipped to nothing. */
export function isCutAway(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const {overflowX, clip, clipPath, display} = getComputedStyle(at);
    if (display === 'contents' || display === 'inline') continue;
    const {width, height, right} = at.getBoundingClientRect();
    if (overflowX !== 'visible' && (width <= 1 || height <= 1)) return true;
    if (/rect\((0|1)px,? (0|1)px/.test(clip) || clipPath.startsWith('inset(5') || right + scrollX < 0)
      return true;
  }
  return false;
}

export const foldText = (text: string) => text.split('').map(foldSign).join('').replace(/ +/g, ' ').trim();

function foldSign(sign: string): string {
  if (/\s/.test(sign)) return ' ';
  if (/[\u00AD\u200B-\u200F\u2060]/.test(sign)) return '';
  if (/[‘’‚ʼ´`]/.test(sign)) return "'";
  if (/[“”„«»]/.test(sign)) return '"';
  return /[\u2010-\u2015−]/.test(sign) ? '-' : sign.toLowerCase().slice(0, 1);
}
