import { linkUrl } from '../../story/link-url.js';
import '../../story/story.js';
import { textOf, isWritten } from '../common/values.js';
import { htmlBlocks } from '../html/blocks.js';
import { inlineText } from '../../story/inline-text.js';
import { readHtmlQuote, toQuote, untoldPost } from '../html/block-quote.js';
import { readEmbed } from './embed.js';
import { htmlInlines } from '../html/inlines.js';
import { limits } from '../../story/schema/limits.js';

/**
 * A picture stays one, a block quote that names its speaker is a quote; what else TimelineJS would embed from another site is what
 * a reader can ask for, or a link to it where its site is not one that is framed.
 */
function readMedia(media, path, within) {
    const { losses } = within;
    const { url, alt, caption, credit, link, thumbnail, ...rest } = media;
    losses.others(rest, path);
    const words = (html, name) => {
        const inlines = htmlInlines(textOf(html), (reason) => losses.add(`${path}.${name}`, reason));
        if (inlines.some((inline) => typeof inline !== 'string'))
            losses.add(`${path}.${name}`, 'its marks and links');
        return inlineText(inlines);
    };
    const written = textOf(url);
    if (written.startsWith('<blockquote')) {
        losses.others({ alt, caption, credit, link, thumbnail }, path, 'a quote has a speaker and no more');
        return readQuote(written, path, within);
    }
    const [, embedded] = /^<iframe[^>]*\ssrc=["']([^"']+)/i.exec(written) ?? [];
    const address = linkUrl((embedded ?? written).replace(/^\/\//, 'https://'));
    const isImage = address !== undefined && /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(new URL(address).pathname);
    if (isWritten(url) && address === undefined)
        losses.add(`${path}.url`, 'not the address of anything on the web');
    const leads = linkUrl(textOf(link));
    if (!leads)
        losses.others({ link }, path, 'not the address of anything on the web');
    if (!isImage) {
        const [title, by] = [words(caption, 'caption'), words(credit, 'credit')];
        losses.others({ alt }, path, 'what is played has words that all read: its caption');
        const embed = address && readEmbed({ address, title, credit: by, thumbnail: textOf(thumbnail) }, path, losses);
        if (!embed)
            losses.others({ caption, credit, link, thumbnail }, path, 'nothing that it could belong to');
        if (!embed)
            return address ? { url: address } : {};
        return { embed, ...(leads && leads !== embed.url && { url: leads }) };
    }
    losses.others({ thumbnail }, path, 'the picture itself is shown');
    // An attribute, not HTML.
    const shown = textOf(alt).replace(/\s+/g, ' ');
    const said = words(caption, 'caption');
    if (shown && said)
        losses.add(`${path}.caption`, 'a picture has no caption beside its alternative text');
    if (!shown && said)
        losses.add(`${path}.caption`, 'taken for the alternative text, which is missing');
    if (!shown && !said)
        losses.add(`${path}.alt`, 'missing: write what the picture shows');
    const by = words(credit, 'credit');
    return {
        media: { url: address, alt: shown || said, ...(by && { credit: by.slice(0, limits.line) }) },
        ...(leads && { url: leads }),
    };
}
function readQuote(html, path, { losses, lang, quotes }) {
    const onLoss = (reason) => losses.add(`${path}.url`, reason);
    const block = htmlBlocks(html, { onLoss }).find(({ kind }) => kind === 'quote');
    const read = block?.kind === 'quote' ? readHtmlQuote(block, lang) : undefined;
    const quote = read && toQuote(read, `quote-${quotes.length + 1}`);
    if (!quote) {
        onLoss(read?.network ? untoldPost(read) : 'left out: a quote that does not say whose words it holds');
        return read?.url ? { url: read.url } : {};
    }
    quotes.push(quote);
    return { quote: quote.id };
}

export { readMedia };
