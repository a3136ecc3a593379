/**
 * Text as HTML, XHTML and XML alike write it, also within double quotation marks. Taken apart and joined, which takes two
 * thirds of the time of `replaceAll`: a page for editors holds some hundred kilobytes of escaped markup.
 */
function escapeHtml(text) {
    for (const [sign, written] of signs)
        if (text.includes(sign))
            text = text.split(sign).join(written);
    return text;
}
const signs = [
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
];

export { escapeHtml };
