const names = 'a|abbr|b|big|blockquote|cite|code|del|div|em|font|h[1-6]|i|ins|li|mark|ol|p|q|s|section|small|span|strike|strong|sub|sup|table|u|ul';
const begins = new RegExp(`<(${names})(?:\\s[^<>]*)?>`, 'gi');
/** What has no end, and a paragraph that begins a text. */
const single = /<(?:br|hr|img)(?:\s[^<>]*)?>|^\s*<p(?:\s[^<>]*)?>/i;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
const bare = /[<>]|&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});)/i;
/**
 * Whether a text that should be plain is HTML all the same, as content systems write it: an element of it is whole, or all
 * signs that HTML needs are escaped. “The <p> tag & friends” is plain text. What `escapeHtml` made always is HTML, so a
 * writer who escapes what looks like it has it read as it was.
 */
const isHtmlText = (text) => single.test(text) || hasElement(text) || (entity.test(text) && !bare.test(text));
function hasElement(text) {
    if (!text.includes('</'))
        return false;
    const small = text.toLowerCase();
    const first = new Map();
    for (const { 1: name = '', index } of text.matchAll(begins))
        if (!first.has(name.toLowerCase()))
            first.set(name.toLowerCase(), index);
    return [...first].some(([name, start]) => small.lastIndexOf(`</${name}>`) > start);
}

export { isHtmlText };
