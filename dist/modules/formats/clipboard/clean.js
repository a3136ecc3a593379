import { Parser } from 'htmlparser2';
import { escapeHtml } from '../html/escape.js';

/** Styles of Word that are an element of HTML; all else of it has one already. */
const styles = [
    [/^MsoTitle\b/, 'h1'],
    [/^Mso(?:Heading|Subtitle)\w*\b/, 'h2'],
    [/^Mso(?:Intense)?Quote\b/, 'blockquote'],
    [/^MsoListParagraph/, 'li'],
];
/** Words within have marks, or none. */
const marks = [
    [/font-weight:\s*(?:bold|[6-9]00)/, 'strong'],
    [/font-style:\s*italic/, 'em'],
    [/text-decoration:[^;]*line-through/, 's'],
    [/vertical-align:\s*super/, 'sup'],
    [/vertical-align:\s*sub(?!\w)/, 'sub'],
];
const headings = /^h[1-6]$/;
/** What is not of the text: editors’ comments, what marks them, and what is hidden. */
const isUnseen = (name, { style = '', class: kind = '', id = '', href = '' }) => /mso-list:\s*Ignore|mso-element:\s*comment|mso-hide|display:\s*none/i.test(style) ||
    /^(?:style|script|head|xml)$/.test(name) ||
    /(?:^|\s)(?:MsoCommentReference|MsoCommentText|msocom\w*)(?:\s|$)/i.test(kind) ||
    /^(?:_com_|_msocom|cmnt)/i.test(id) ||
    /^#(?:_msocom|cmnt)/i.test(href);
/**
 * HTML as Google Docs and Word put it on the clipboard, with elements in place of their styles: headings, lists, quotes,
 * marks. Links lead where they lead, and not by way of Google.
 */
function cleanClipboard(html) {
    const out = [];
    /** What ends with each element that is open. */
    const ends = [];
    let [skipping, items, headed] = [0, false, 0];
    const endList = () => {
        if (items)
            out.push('</ul>');
        items = false;
    };
    const parser = new Parser({
        onopentag(name, attributes) {
            const { style = '', class: kind = '', id = '' } = attributes;
            if (skipping > 0 || isUnseen(name, attributes)) {
                skipping++;
                return;
            }
            if (headings.test(name))
                headed++;
            const styled = name === 'p' ? (styles.find(([pattern]) => pattern.test(kind))?.[1] ?? name) : name;
            if (styled === 'li' && name === 'p' && !items)
                out.push('<ul>');
            else if (items && styled !== 'li' && name === 'p')
                endList();
            if (headings.test(name))
                endList();
            if (styled === 'li' && name === 'p')
                items = true;
            // The wrapper of all that Google Docs copies is bold in name alone.
            if (name === 'b' && (id.startsWith('docs-internal-guid') || /font-weight:\s*normal/.test(style))) {
                ends.push('');
            }
            else if (name === 'span' || name === 'font') {
                const own = headed > 0 ? [] : marks.filter(([pattern]) => pattern.test(style)).map(([, tag]) => tag);
                out.push(...own.map((tag) => `<${tag}>`));
                ends.push(own
                    .reverse()
                    .map((tag) => `</${tag}>`)
                    .join(''));
            }
            else if (/^(?:html|body|meta|link)$|:/.test(name))
                ends.push('');
            else if (name === 'br' || name === 'img' || name === 'hr') {
                out.push(`<${name}${attributesOf(attributes, ['src', 'alt', 'width', 'height'])}>`);
                ends.push('');
            }
            else {
                const tag = styled === 'blockquote'
                    ? '<blockquote><p>'
                    : `<${styled}${attributesOf(attributes, ['href', 'cite'])}>`;
                out.push(tag);
                ends.push(styled === 'blockquote' && name === 'p' ? '</p></blockquote>' : `</${styled}>`);
            }
        },
        onclosetag(name) {
            if (skipping > 0) {
                skipping--;
                return;
            }
            if (headings.test(name))
                headed--;
            out.push(ends.pop() ?? '');
        },
        ontext(words) {
            if (skipping === 0)
                out.push(escapeHtml(words));
        },
    });
    parser.end(html);
    endList();
    return out.join('').replaceAll('</blockquote><blockquote>', '');
}
const attributesOf = (attributes, names) => names
    .flatMap((name) => (attributes[name] ? [` ${name}="${escapeHtml(addressOf(attributes[name]))}"`] : []))
    .join('');
/** Where a link of Google Docs leads. */
function addressOf(written) {
    if (!/^https:\/\/www\.google\.com\/url\?/.test(written) || !URL.canParse(written))
        return written;
    return new URL(written).searchParams.get('q') ?? written;
}

export { cleanClipboard };
