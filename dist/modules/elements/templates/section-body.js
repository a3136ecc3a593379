import { nothing, html } from './html.js';
import { image } from './image.js';
import { inlines } from './inline.js';
import { quoteText } from './quote.js';

/** The article's own paragraphs, lists, quotes and pictures, in its order. */
const sectionBody = (story, { body }) => body.map((block) => renderBlock(story, block));
function renderBlock(story, block) {
    switch (block.type) {
        case 'paragraph':
            return html `<p>${inlines(block.text)}</p>`;
        case 'list':
            return html `<ul>${block.items.map((item) => html `<li>${inlines(item)}</li>`)}</ul>`;
        case 'image':
            return image(block.image);
        case 'quote': {
            const quote = story.quotes.find(({ id }) => id === block.quote);
            return quote ? html `<figure part="quote">${quoteText(story, quote)}</figure>` : nothing;
        }
    }
}

export { sectionBody };
