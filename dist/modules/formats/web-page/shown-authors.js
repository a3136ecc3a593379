import { namesIn, isName } from '../common/byline.js';

const places = 'a[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]:not([itemscope]), .byline, .by-line, .author-name, .author__name, .article-author, .entry-author, .author.vcard .fn, .p-author';
/** What names who wrote an article as often as who is quoted in it, or wrote another. */
const perhaps = '.author';
/** Of another item of the page, or of its comments. */
const elsewhere = 'aside, footer, nav, .related, .comments, .comment';
/** What the article of a page, or the page itself, is an item of. */
const own = /(?:Article|Posting|Report|Page|WebSite|CreativeWork)\b/;
/** Who wrote an article is an item of its own within it. */
const somebody = /\/(?:Person|Organization|NewsMediaOrganization|Corporation)\b/;
/** The persons whom a page shows as those who wrote its article. */
function shownAuthors(page) {
    return namesAt(page, places);
}
/** Who may have written an article; of that the editor is asked. */
const perhapsAuthors = (page) => namesAt(page, perhaps);
function namesAt(page, selector) {
    const ownArticle = page.querySelector('article h1, article .entry-title')?.closest('article');
    const isOfAnother = (element) => {
        const article = element.closest('article');
        return ownArticle && article && !article.contains(ownArticle) && !ownArticle.contains(article);
    };
    const names = [...page.querySelectorAll(selector)]
        .filter((element) => !isElsewhere(element) && !isOfAnother(element) && !element.closest('blockquote, figure'))
        .flatMap((element) => namesIn((element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300)))
        .filter((name) => isName(name) || unspacedName.test(name));
    return [...new Set(names)];
}
/** A name in a script that sets no spaces, and not the desk of a newspaper. */
const unspacedName = /^(?!.*(?:部|局|社|編集|编辑|編輯|記者|记者)$)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・·]{2,12}$/u;
/** Whether an element belongs to another item of the page than its article: to a video, a review, another article. */
function isElsewhere(element) {
    if (element.closest(elsewhere))
        return true;
    let articles = 0;
    for (let item = itemOf(element); item; item = itemOf(item.parentElement)) {
        const type = item.getAttribute('itemtype') ?? '';
        if (!type || somebody.test(type))
            continue;
        if (!own.test(type) || (!/(?:Page|WebSite)\b/.test(type) && ++articles > 1))
            return true;
    }
    return false;
}
const itemOf = (element) => element?.closest('[itemscope]') ?? null;

export { isElsewhere, perhapsAuthors, shownAuthors };
