import {textOf} from './element-words.js';
import {isLong} from './find-text.js';

/** The element that holds the entries of a page, and these. */
export interface Entries {
  holder: Element;
  articles: readonly Element[];
}

/** An article with more of the text is the article, and those beside it are others. */
const mostOfText = 0.6;

/**
 * The articles of a page that are one article written in entries, as live blogs are: they stand side by side under a headline that
 * is in none of them, none has most of the text, and none leads to a page of its own.
 */
export function entriesOf(page: Document): Entries | undefined {
  const groups = new Map<Element, Element[]>();
  for (const article of page.querySelectorAll('article')) {
    const holder = holderOf(article);
    if (holder) groups.set(holder, [...(groups.get(holder) ?? []), article]);
  }
  for (const [holder, all] of groups) {
    const isText = (each: Element) => [...each.querySelectorAll('p')].some((line) => isLong(textOf(line)));
    // An entry of few words is one too.
    const articles = all.filter(isText).length > 1 ? all.filter((each) => textOf(each) !== '') : [];
    const sizes = articles.map((each) => textOf(each).length);
    const size = sizes.reduce((sum, each) => sum + each, 0);
    if (articles.length > 1 && !articles.some(isAlone) && Math.max(...sizes) <= size * mostOfText)
      return {holder, articles};
  }
  return undefined;
}

/** The nearest element that holds another article too; some pages have each in a box of its own. */
function holderOf(article: Element): Element | undefined {
  let holder = article.parentElement;
  while (holder && holder.querySelectorAll('article').length === 1) holder = holder.parentElement;
  return holder && !holder.closest('aside, footer, nav') ? holder : undefined;
}

/** Whether it has the headline of a page, entries of its own, or a heading that leads to its page. */
const isAlone = (article: Element) =>
  article.querySelector('h1, article, h2 a[href]:not([href^="#"]), h3 a[href]:not([href^="#"])') !== null ||
  article.closest('a[href]') !== null;

const noText = 'footer, button, form, nav';

/** The text of all entries as HTML, in the order of the page; when they were written is told. */
export function textOfEntries({articles}: Entries, notes: string[]): string {
  const times: string[] = [];
  const texts = articles.map((each) => {
    const text = each.cloneNode(true) as Element;
    for (const part of text.querySelectorAll(noText)) part.remove();
    const time = [...text.querySelectorAll('time')].find((found) => !found.closest('p, li, blockquote'));
    if (time) times.push(`“${textOf(time)}”`);
    (time?.closest('a') ?? time)?.remove();
    return text.innerHTML;
  });
  notes.push(
    `The page is written in ${articles.length} entries, which are kept in its order${times.length ? `; when each was written was left out: ${times.join(', ')}` : ''}.`,
  );
  return texts.join('\n');
}
