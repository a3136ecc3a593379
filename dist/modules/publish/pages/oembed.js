import { availability } from '../../elements/base/availability.js';
import { escapeHtml } from '../../formats/html/escape.js';
import { pageHeight } from './page-height.js';
import { pageWords } from './page-words.js';

/** The size of a frame where who asks tells none. WordPress makes none taller than 1,000 CSS pixels, on a phone neither. */
const usual = { width: 640, phone: 320, tallest: 1000 };
/**
 * The `<iframe>` tag for a page of a story, with the HTML `instead` of it where something takes the tag away. Its sandbox lets it run its own scripts, open links in a new tab and copy a
 * quote, and no more; with `data-story-frame` the host’s script gives it its height.
 */
const frameTag = (title, address, height, instead = '') => `<iframe data-story-frame src="${escapeHtml(address)}" title="${escapeHtml(title)}" ` +
    `width="100%" height="${height}" frameborder="0" loading="lazy" ` +
    `allow="clipboard-write" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox">${instead}</iframe>`;
/**
 * How to embed a page of a story, for those who ask by oEmbed (oembed.com): a document of type `rich`, with a frame, and
 * before it the headline and three points for places that show none. Of a story that is not to be shown, one of type
 * `link`. Only what the story says is in it.
 */
function oEmbedOf(story, parts, { maxwidth, maxheight } = {}) {
    const { byline, publisher, image } = story;
    const { page, addressOf } = parts;
    const gone = availability(story);
    const { title, points } = pageWords(story, page);
    const provider = {
        ...(publisher && { provider_name: publisher.name }),
        ...(publisher?.url && { provider_url: publisher.url }),
    };
    if (gone)
        return { version: '1.0', type: 'link', title, ...provider };
    const width = Math.min(usual.width, maxwidth ?? usual.width);
    const most = Math.min(usual.tallest, maxheight ?? usual.tallest);
    const fits = page.name !== 'index' || pageHeight(story, page, Math.min(width, usual.phone)) <= most;
    const framed = fits ? page : parts.shorter;
    const height = Math.min(most, pageHeight(story, framed, width));
    const [author] = byline;
    const picture = parts.card ?? image;
    const thumbnail = picture?.width && picture.height ? picture : undefined;
    const link = `<a href="${escapeHtml(story.url ?? addressOf(page))}">${escapeHtml(story.headline)}</a>`;
    // WordPress keeps no list in it: with all tags but the link taken away, this still reads as lines.
    const quoted = [link, ...points.map(escapeHtml)].join(' · ');
    return {
        version: '1.0',
        type: 'rich',
        title,
        ...(author && { author_name: byline.map(({ name }) => name).join(', ') }),
        ...(byline.length === 1 && author?.url && { author_url: author.url }),
        ...provider,
        ...(thumbnail && {
            thumbnail_url: thumbnail.url,
            thumbnail_width: thumbnail.width,
            thumbnail_height: thumbnail.height,
        }),
        ...{ width, height },
        html: `<blockquote>${quoted}</blockquote>${frameTag(title, addressOf(framed), height)}`,
    };
}

export { frameTag, oEmbedOf };
