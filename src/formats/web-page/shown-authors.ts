import {isName, namesIn} from '../common/byline.js';

const places =
  'a[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]:not([itemscope]), .byline, .by-line, .author-name, .author__name, .article-author, .entry-author';
/** Of another item of the page, or of its comments. */
const elsewhere = 'aside, footer, nav, .related, .comments, .comment';
/** What the article of a page, or the page itself, is an item of. */
const own = /(?:Article|Posting|Report|Page|WebSite|CreativeWork)\b/;
/** Who wrote an article is an item of its own within it. */
const somebody = /\/(?:Person|Organization|NewsMediaOrganization|Corporation)\b/;

/** The persons whom a page shows as those who wrote its article. */
export function shownAuthors(page: Document): string[] {
  const names = [...page.querySelectorAll(places)]
    .filter((element) => !isElsewhere(element))
    .flatMap((element) => namesIn((element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300)))
    .filter(isName);
  return [...new Set(names)];
}

/** Whether an element belongs to another item of the page than its article: to a video, a review, another article. */
export function isElsewhere(element: Element): boolean {
  if (element.closest(elsewhere)) return true;
  let articles = 0;
  for (let item = itemOf(element); item; item = itemOf(item.parentElement)) {
    const type = item.getAttribute('itemtype') ?? '';
    if (!type || somebody.test(type)) continue;
    if (!own.test(type) || (!/(?:Page|WebSite)\b/.test(type) && ++articles > 1)) return true;
  }
  return false;
}

const itemOf = (element: Element | null) => element?.closest('[itemscope]') ?? null;
