import {textOf} from './element-words.js';
import {articleRoot} from './find-text.js';

const blocks = 'div, p, section, h2, h3, h4, h5, h6';
const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;

/** Whether a link is a card, as bookmarks and embedded posts are: a title, and what stands there, each in an element of its own. */
function isCard(link: Element, headline: string | undefined): boolean {
  const address = link.getAttribute('href')!;
  // Most links hold words alone, and to ask about their elements takes longer than all else.
  if (!link.firstElementChild) return false;
  if (address.startsWith('#') || picture.test(address) || link.closest('nav, footer, aside')) return false;
  const leaves = [...link.querySelectorAll(blocks)].filter(
    (each) => !each.querySelector(blocks) && textOf(each) !== '',
  );
  if (link.querySelector('h1') || (headline && textOf(link).includes(headline))) return false;
  return leaves.length > 1 || isArticleOfLink(link);
}

/** Sites set links to other articles amid a text as an article each, with its headline alone. */
function isArticleOfLink(link: Element): boolean {
  const own = link.closest('article article');
  return !!own && !!link.querySelector('h2, h3, h4, h5, h6') && textOf(own) === textOf(link);
}

/** Takes the cards in an article away that lead to other pages, and tells which; a page may set its own text so. */
export function takeLinkCards(page: Document, headline: string | undefined, notes: string[]): void {
  const cards = [...page.querySelectorAll('a[href]')].filter((link) => isCard(link, headline));
  const size = (elements: Iterable<Element>) =>
    [...elements].reduce((sum, each) => sum + textOf(each).length, 0);
  if (size(cards) > size(page.querySelectorAll('p'))) return;
  const root = articleRoot(page);
  for (const card of cards) {
    const lines = [...card.querySelectorAll(blocks)].filter((each) => !each.querySelector(blocks));
    const words = lines.map(textOf).filter(Boolean).join(' – ');
    // Where nothing tells which part is the article, any may be.
    if (!root || root.contains(card))
      notes.push(`A card that leads to another page was left out: “${words.slice(0, 600)}”.`);
    let whole = card;
    while (whole.parentElement?.matches('div, figure, p') && textOf(whole.parentElement) === textOf(card))
      whole = whole.parentElement;
    whole.remove();
  }
}
