import {textOf} from './element-words.js';
import {articleRoot} from './find-text.js';

const labels = 'p, h2, h3, h4, h5, h6, strong, b, span, div';
const sentence = /[.!?…。！？۔؟।]["”»」]?$/u;
const longestLabel = 60;

/** Whether a link leads to another page of the site. */
function isOwn(link: Element, host: string | undefined): boolean {
  const address = link.getAttribute('href') ?? '';
  if (address.startsWith('#') || /^(?:mailto|tel|javascript):/i.test(address)) return false;
  return !URL.canParse(address) || new URL(address).host === host;
}

/** Whether an element is no more than links, a line each, and words in bold above them, as columns of old pages are. */
function isColumn(element: Element, host: string | undefined): boolean {
  const parts = [...element.children];
  const links = parts.filter((each) => each.matches('a[href]'));
  return (
    links.length > 1 &&
    parts.every((each) => each.matches('a, br, b, strong')) &&
    links.every((link) => isOwn(link, host)) &&
    textOf(element).replaceAll(' ', '') === parts.map(textOf).join('').replaceAll(' ', '')
  );
}

/** Whether all that a list says is links to other pages of the site, as a list of its other articles does. */
function isOfLinks(list: Element, host: string | undefined): boolean {
  const items = [...list.children];
  return (
    items.length > 1 &&
    items.every((item) => {
      const links = [...item.querySelectorAll('a[href]')];
      return (
        links.length > 0 &&
        links.every((link) => isOwn(link, host)) &&
        textOf(item) === links.map(textOf).join(' ')
      );
    })
  );
}

/** The words above a list that only name it. */
function labelOf(list: Element): Element | undefined {
  const before = list.previousElementSibling ?? undefined;
  const words = before ? textOf(before) : '';
  const isLabel = words !== '' && words.length <= longestLabel && !sentence.test(words);
  return before?.matches(labels) && isLabel && !before.querySelector('p, ul, ol') ? before : undefined;
}

/** Takes the lists of an article away that lead to other articles of its site, with the words above them, and tells which. */
export function takeLinkLists(page: Document, url: string | undefined, notes: string[]): void {
  const host = url && URL.canParse(url) ? new URL(url).host : undefined;
  const root = articleRoot(page);
  const lists = [...page.querySelectorAll('ul, ol, td')].filter((list) =>
    list.matches('td') ? isColumn(list, host) : isOfLinks(list, host),
  );
  const written = [...page.querySelectorAll('p')].reduce((size, each) => size + textOf(each).length, 0);
  // Old pages have no paragraphs.
  const all = written || (page.body ? textOf(page.body).length / 2 : 0);
  // An article may be no more than links.
  if (lists.reduce((size, each) => size + textOf(each).length, 0) > all) return;
  for (const list of lists) {
    if (!list.isConnected || list.closest('nav, footer, aside')) continue;
    const label = labelOf(list);
    // A menu has no words above it, and is no part of the text.
    const isTold = label !== undefined || !!root?.contains(list);
    const items = [...list.children].map(textOf).join('”, “');
    if (isTold)
      notes.push(
        `A list of links to other pages of the site was left out: ${label ? `${textOf(label)} ` : ''}“${items}”.`.slice(
          0,
          1000,
        ),
      );
    label?.remove();
    list.remove();
  }
}
