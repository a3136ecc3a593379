import { html } from './html.js';
import { link } from './link.js';

/** Running text with its marks. */
const inlines = (text) => text.map((piece) => {
    if (typeof piece === 'string')
        return piece;
    const { text, href, em, strong } = piece;
    const content = href ? link(href, text) : text;
    const marked = em ? html `<em>${content}</em>` : content;
    return strong ? html `<strong>${marked}</strong>` : marked;
});

export { inlines };
