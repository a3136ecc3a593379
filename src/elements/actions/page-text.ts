/** The text of a page, folded so that typography and white space do not matter, and where each sign of it stands. */
export interface PageText {
  text: string;
  nodes: Text[];
  offsets: number[];
}

const silent =
  'script, style, noscript, template, textarea, story-bundle, story-overview, key-points, quote-card, timeline-strip';

export function pageText(body: HTMLElement): PageText {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const signs: string[] = [];
  const nodes: Text[] = [];
  const offsets: number[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement!.closest(silent)) continue;
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

export const foldText = (text: string) => text.split('').map(foldSign).join('').replace(/ +/g, ' ').trim();

function foldSign(sign: string): string {
  if (/\s/.test(sign)) return ' ';
  if (/[\u00AD\u200B-\u200F\u2060]/.test(sign)) return '';
  if (/[‘’‚ʼ´`]/.test(sign)) return "'";
  if (/[“”„«»]/.test(sign)) return '"';
  return /[\u2010-\u2015−]/.test(sign) ? '-' : sign.toLowerCase().slice(0, 1);
}
