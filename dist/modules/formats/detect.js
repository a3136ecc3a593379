import { isTimelineJsCsv } from './timelinejs/is-sheet.js';

/** Comments, such as the one that a browser puts above a page that it saves, and XML's declaration. */
const preamble = /^(?:\s+|<!--[^]*?-->|<\?[^]*?\?>)+/;
/** What XML may have before its first element. */
const xmlPreamble = /^(?:\s+|<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE\b[^<>[]*(?:\[[^\]]*\]\s*)?>)+/i;
/** A tag at the start of what is left; an address in angle brackets is none. */
const tag = /^<([a-z][a-z0-9:-]*)(?:\s[^<>]*|\/)?>/i;
/** What may stand without an end tag. */
const unclosed = /^(?:area|base|body|br|col|dd|dt|embed|head|hr|html|img|input|li|link|meta|option|p|source|t[dhr]|wbr)$/i;
/** What holds the rest of a page, whose own end is missing where a page was cut off. */
const container = /^(?:article|blockquote|div|figure|footer|header|main|ol|section|table|ul)$/i;
/** What a text is, by how it begins and not by the name of its file. A byte order mark does not count. */
function kindOfText(text) {
    const given = text.replace(/^\uFEFF/, '');
    const [, root = ''] = /^<(?:[\w-]+:)?(\w+)[\s>]/.exec(given.replace(xmlPreamble, '')) ?? [];
    if (/^(?:rss|feed|RDF)$/.test(root))
        return 'feed';
    if (/^(?:newsItem|newsMessage|nitf)$/.test(root))
        return 'news';
    if (isHtml(given))
        return 'html';
    // A list in brackets may be a link of Markdown; no JSON that is of use begins with a list of texts.
    if (/^\s*(?:\{|\[\s*[[{\]])/.test(given))
        return 'json';
    if (isTimelineJsCsv(given))
        return 'sheet';
    // Site generators write front matter too, with a title for what an article calls its headline.
    const [, front] = /^---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(given) ?? [];
    const isSites = front !== undefined &&
        /^title[ \t]*:/im.test(front) &&
        !/^(?:headline|timeline|keyPoints)[ \t]*:/m.test(front);
    return /^---[ \t]*\r?\n/.test(given) && !isSites ? 'article' : 'text';
}
function isHtml(text) {
    const start = text.replace(preamble, '');
    if (/^\s*<\?xml\b/.test(text) || /^<!doctype\b/i.test(start))
        return true;
    const [, name] = tag.exec(start) ?? [];
    if (name === undefined)
        return false;
    const isClosed = start.toLowerCase().includes(`</${name.toLowerCase()}`);
    return isClosed || unclosed.test(name) || (container.test(name) && /<\/[a-z]/i.test(start));
}

export { kindOfText };
