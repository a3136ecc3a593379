import { namesIn, isName } from '../common/byline.js';

const places = 'a[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]:not([itemscope]), .byline, .by-line, .author-name, .author__name, .article-author, .entry-author';
/** Of another item of the page, or of its comments. */
const elsewhere = 'aside, footer, nav, .related, .comments, .comment, [itemtype*="VideoObject"], [itemtype*="ImageObject"], [itemtype*="Comment"]';
/** The persons whom a page shows as those who wrote its article. */
function shownAuthors(page) {
    const names = [...page.querySelectorAll(places)]
        .filter((element) => !element.closest(elsewhere))
        .flatMap((element) => namesIn((element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300)))
        .filter(isName);
    return [...new Set(names)];
}
/** Whether an element belongs to another item of the page than its article. */
const isElsewhere = (element) => element.closest(elsewhere) !== null;

export { isElsewhere, shownAuthors };
