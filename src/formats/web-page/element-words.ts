import {inlineText} from '../../story/inline-text.js';
import {htmlBlocks} from '../html/blocks.js';
import {embedSelector} from '../html/embeds.js';

/** What is not one space alone: to write each space of a long text anew takes most of the time of reading it. */
const unevenSpace = /[^\S ]\s*| \s+/g;

/** The text of an element on one line. */
export const textOf = (element: Element) => (element.textContent ?? '').replace(unevenSpace, ' ').trim();

const lineTags = new Set('p li h1 h2 h3 h4 h5 h6 a'.split(' '));
/** What changes no word of a line. */
const inlineTags = new Set('a b em i span strong'.split(' '));

/** The words of an element as the text that is drafted has them, without struck-out words and numbers of notes. */
export function wordsOf(element: Element): string {
  // To write HTML and read it anew takes ten times as long, and most paragraphs hold words and links alone.
  return isLine(element) ? textOf(element) : wordsOfHtml(element.outerHTML);
}

const isLine = (element: Element): boolean =>
  lineTags.has(element.localName) &&
  !element.hasAttribute('style') &&
  !element.matches(embedSelector) &&
  areInline(element);

function areInline(element: Element): boolean {
  for (let each = element.firstElementChild; each; each = each.nextElementSibling)
    if (!inlineTags.has(each.localName) || each.hasAttribute('style') || !areInline(each)) return false;
  return true;
}

const wordsOfHtml = (html: string): string =>
  htmlBlocks(html, {onLoss: () => {}})
    .map((block) => ('text' in block ? inlineText(block.text) : ''))
    .join(' ')
    .trim();
