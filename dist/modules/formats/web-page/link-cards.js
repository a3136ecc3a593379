import { articleRoot, textOf } from './find-text.js';

const blocks = 'div, p, section, h2, h3, h4, h5, h6';
const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i;
/** Whether a link is a card, as bookmarks and embedded posts are: a title, and what stands there, each in an element of its own. */
function isCard(link, headline) {
    const address = link.getAttribute('href');
    if (address.startsWith('#') || picture.test(address) || link.closest('nav, footer, aside'))
        return false;
    const leaves = [...link.querySelectorAll(blocks)].filter((each) => !each.querySelector(blocks) && textOf(each) !== '');
    return leaves.length > 1 && !link.querySelector('h1') && !(headline && textOf(link).includes(headline));
}
/** Takes the cards in an article away that lead to other pages, and tells which; a page may set its own text so. */
function takeLinkCards(page, headline, notes) {
    const cards = [...page.querySelectorAll('a[href]')].filter((link) => isCard(link, headline));
    const size = (elements) => [...elements].reduce((sum, each) => sum + textOf(each).length, 0);
    if (size(cards) > size(page.querySelectorAll('p')))
        return;
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

export { takeLinkCards };
