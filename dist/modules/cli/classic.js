import { e as escapeHtml } from './escape.js';

/** Those of WordPress itself and of its most common plugins; others are told by an attribute or by an end. */
const known = new Set('audio caption contact-form-7 embed facebook gallery instagram more playlist soundcloud tweet twitter video vimeo wp_caption youtube'.split(' '));
const shortcode = /(?<!\[)\[(\/?)([a-z][\w-]{1,40})((?:\s[^[\]<>]{0,500})?)\/?\](?!\]|\()/gi;
const block = 'address|article|aside|blockquote|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul';
const begins = new RegExp(`(<(?:${block})(?:\\s[^<>]*)?>)`, 'gi');
const ends = new RegExp(`(</(?:${block})>)`, 'gi');
const opens = new RegExp(`^</?(?:${block})(?:[\\s>/])`, 'i');
/**
 * A post as WordPress keeps it, as the HTML that it shows: paragraphs where a blank line parts them, and without shortcodes,
 * which programs of the site replace. `onLoss` is told of each of those; a caption stays with its picture.
 * @param isShown its paragraphs are elements already, as where WordPress has rendered it
 */
function classicHtml(written, onLoss, { isShown = false } = {}) {
    const html = withoutShortcodes(written, onLoss);
    // The block editor writes all its elements.
    if (isShown || /<!--\s*wp:/.test(html))
        return html;
    const kept = [];
    const parts = html
        .replace(/\r\n?/g, '\n')
        // Blank lines of these are no ends of paragraphs.
        .replace(/<(p|pre|script|style|table)\b[^]*?<\/\1>/gi, (whole) => `\n\n<pre ${kept.push(whole) - 1}>\n\n`)
        .replace(begins, '\n\n$1')
        .replace(ends, '$1\n\n')
        .split(/\n\s*\n/);
    return parts
        .map((part) => part.trim())
        .filter(Boolean)
        .map((part) => (opens.test(part) ? part : `<p>${part}</p>`))
        .join('\n')
        .replace(/<pre (\d+)>/g, (_, index) => kept[Number(index)] ?? '');
}
function withoutShortcodes(html, onLoss) {
    const closed = new Set([...html.matchAll(/\[\/([a-z][\w-]{1,40})\]/gi)].map(([, name]) => name.toLowerCase()));
    const captioned = html.replace(/\[(caption|wp_caption)\b([^[\]]*)\]([^]*?)\[\/\1\]/gi, (_, __, attributes, inner) => {
        const [picture = ''] = /(?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?/i.exec(inner) ?? [];
        const [, told = ''] = /\bcaption="([^"]*)"/.exec(attributes) ?? [];
        const words = inner.replace(picture, '').trim() || escapeHtml(told);
        return `\n\n<figure>${picture}<figcaption>${words}</figcaption></figure>\n\n`;
    });
    const addressed = captioned.replace(/\[(embed|video|audio|youtube|vimeo)\b([^[\]]*)\]\s*(https?:[^\s[\]<>]+)\s*\[\/\1\]/gi, (whole) => {
        onLoss(`a shortcode, which the site replaces: left out: ${whole.slice(0, 300)}`);
        return '\n\n';
    });
    return addressed.replace(shortcode, (whole, end, name, attributes) => {
        const isOne = known.has(name.toLowerCase()) || closed.has(name.toLowerCase()) || /\s[\w-]+=\S/.test(attributes);
        if (!isOne)
            return whole;
        if (!end)
            onLoss(`a shortcode, which the site replaces: left out: ${whole.slice(0, 300)}`);
        return '';
    });
}

export { classicHtml as c };
