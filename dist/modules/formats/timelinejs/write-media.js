import { escapeHtml } from '../html/escape.js';
import { isAskedFor } from './embed.js';

/** The one thing that a slide shows: what is played elsewhere, a picture, an address, or the quote that reports the event. */
function mediaOf({ media, embed, url }, quote, path, losses) {
    if (quote && (media ?? embed ?? url))
        losses.add(`${path}.quote`, 'a slide shows one thing');
    if (media && embed)
        losses.add(`${path}.media`, 'a slide shows one thing');
    if (embed)
        return embedMedia(embed, url, `${path}.embed`, losses);
    if (media)
        return pictureMedia(media, url, `${path}.media`, losses);
    if (!url)
        return quote && { url: quoteHtml(quote, `${path}.quote`, losses) };
    if (isAskedFor(url))
        losses.add(`${path}.url`, 'TimelineJS shows what is there, and does not only lead to it');
    return { url };
}
/** A picture, and where it leads. */
function pictureMedia({ url, alt, credit, width, height }, link, path, losses) {
    if (width ?? height)
        losses.add(path, 'the size of a picture, which TimelineJS finds out itself');
    return { url, alt, ...(credit && { credit: escapeHtml(credit) }), ...(link && { link }) };
}
/** TimelineJS finds out itself what is at an address; of one that it does not know and nothing is said of, it is a link. */
function embedMedia({ url, title, credit, image }, link, path, losses) {
    if (!isAskedFor(url) && !title && !credit)
        losses.add(path, 'TimelineJS has no more than a link to it');
    if (image)
        losses.unless({ ...image, alt: image.alt || undefined }, `${path}.image.`, {
            alt: 'a thumbnail of TimelineJS has an address alone',
            credit: 'a thumbnail of TimelineJS has an address alone',
            width: 'a thumbnail of TimelineJS has an address alone',
            height: 'a thumbnail of TimelineJS has an address alone',
        });
    return {
        url,
        ...(title && { caption: escapeHtml(title) }),
        ...(credit && { credit: escapeHtml(credit) }),
        ...(image && { thumbnail: image.url }),
        ...(link && { link }),
    };
}
function quoteHtml(quote, path, losses) {
    const { text, speaker, said, source, passage } = quote;
    if (quote.embed)
        losses.add(`${path}.embed`, 'a slide shows one thing');
    if (speaker?.handle ?? speaker?.url ?? speaker?.image ?? said ?? source ?? passage)
        losses.add(path, 'of a quote, TimelineJS shows words, name and role');
    const by = speaker
        ? `<cite>${escapeHtml([speaker.name, speaker.role].filter(Boolean).join(', '))}</cite>`
        : '';
    return `<blockquote>${escapeHtml(text)}${by}</blockquote>`;
}

export { mediaOf, pictureMedia };
