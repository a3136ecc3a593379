import { textOf, isLong } from './find-text.js';

/** An article with more of the text is the article, and those beside it are others. */
const mostOfText = 0.6;
/**
 * The articles of a page that are one article written in entries, as live blogs are: they stand side by side under a headline that
 * is in none of them, none has most of the text, and none leads to a page of its own.
 */
function entriesOf(page) {
    const groups = new Map();
    for (const article of page.querySelectorAll('article')) {
        const holder = holderOf(article);
        if (holder)
            groups.set(holder, [...(groups.get(holder) ?? []), article]);
    }
    for (const [holder, all] of groups) {
        const isText = (each) => [...each.querySelectorAll('p')].some((line) => isLong(textOf(line)));
        // An entry of few words is one too.
        const articles = all.filter(isText).length > 1 ? all.filter((each) => textOf(each) !== '') : [];
        const sizes = articles.map((each) => textOf(each).length);
        const size = sizes.reduce((sum, each) => sum + each, 0);
        if (articles.length > 1 && !articles.some(isAlone) && Math.max(...sizes) <= size * mostOfText)
            return { holder, articles };
    }
    return undefined;
}
/** The nearest element that holds another article too; some pages have each in a box of its own. */
function holderOf(article) {
    let holder = article.parentElement;
    while (holder && holder.querySelectorAll('article').length === 1)
        holder = holder.parentElement;
    return holder && !holder.closest('aside, footer, nav') ? holder : undefined;
}
/** Whether it has the headline of a page, entries of its own, or a heading that leads to its page. */
const isAlone = (article) => article.querySelector('h1, article, h2 a[href]:not([href^="#"]), h3 a[href]:not([href^="#"])') !== null ||
    article.closest('a[href]') !== null;
const noText = 'footer, button, form, nav';
/** The text of all entries as HTML, in the order of the page; when they were written is told. */
function textOfEntries({ articles }, notes) {
    const times = [];
    const texts = articles.map((each) => {
        const text = each.cloneNode(true);
        for (const part of text.querySelectorAll(noText))
            part.remove();
        const time = [...text.querySelectorAll('time')].find((found) => !found.closest('p, li, blockquote'));
        if (time)
            times.push(`“${textOf(time)}”`);
        (time?.closest('a') ?? time)?.remove();
        return text.innerHTML;
    });
    notes.push(`The page is written in ${articles.length} entries, which are kept in its order${times.length ? `; when each was written was left out: ${times.join(', ')}` : ''}.`);
    return texts.join('\n');
}

export { entriesOf, textOfEntries };
