import { Parser } from 'htmlparser2';
import { inOneLine } from './template-html.js';

/** What of a widget a mail has no use for: controls, the scale of a timeline, and the article behind a disclosure. */
const left = (name, { part, class: names }) => ['button', 'svg', 'input', 'style', 'script'].includes(name) ||
    ['end', 'scale', 'section'].includes(part ?? '') ||
    names === 'buttons';
/** Tags that mean something to mail programs, as what they are written, with their looks; all others lose their tag. */
const kept = {
    article: ['div', ''],
    section: ['div', ''],
    figure: ['div', 'margin: 0 0 16px'],
    h1: ['h1', 'margin: 0 0 8px; font-size: 26px'],
    h2: ['h2', 'margin: 24px 0 8px; font-size: 24px'],
    h3: ['h3', 'margin: 0 0 4px; font-size: 18px'],
    h4: ['h4', 'margin: 0 0 4px; font-size: 16px'],
    h5: ['h5', 'margin: 0 0 4px; font-size: 16px'],
    h6: ['h6', 'margin: 0 0 4px; font-size: 16px'],
    p: ['p', 'margin: 0 0 8px; font-size: 16px'],
    figcaption: ['p', 'margin: 0 0 8px; font-size: 14px'],
    ul: ['ul', 'margin: 0 0 16px'],
    ol: ['ol', 'margin: 0 0 16px'],
    li: ['li', 'margin: 0 0 12px; font-size: 16px'],
    blockquote: ['blockquote', 'margin: 0 0 8px 16px'],
    a: ['a', ''],
    em: ['em', ''],
    strong: ['strong', ''],
    b: ['b', ''],
    span: ['span', ''],
    img: ['img', 'max-width: 100%'],
};
/** What is small print, or in the quote of a card large. */
const styles = {
    label: 'margin: 24px 0 8px; font-size: 13px',
    byline: 'margin: 0 0 16px; font-size: 14px',
    when: 'margin: 0; font-size: 14px; font-weight: bold',
    meta: 'margin: 0 0 8px; font-size: 14px',
};
const attributes = ['href', 'src', 'alt', 'lang', 'dir'];
/** No mail is wider in most programs, and Outlook knows no `max-width`. In CSS pixels. */
const widest = 600;
/**
 * The HTML of a widget for a mail, from that for a page: the same words in tags that mail programs know, with the looks on
 * them. A passage becomes a link to its place in the article, if it has one; of the sections behind disclosures the
 * article's own link is left.
 */
function emailHtml(html) {
    let out = '';
    /** How many tags that a mail leaves out are open here, one in the other. */
    let skipped = 0;
    /** The end tags still to be written, the innermost last. */
    const ends = [];
    let passage;
    const parser = new Parser({
        onopentag(name, { hidden, ...given }) {
            if (skipped || left(name, given) || hidden !== undefined)
                return void skipped++;
            if (name === 'details')
                passage = { words: '', href: undefined };
            if (passage) {
                if (name === 'a')
                    passage.href = given.href;
                return void ends.push(name === 'summary' ? 'summary' : '');
            }
            const [tag, style] = kept[name] ?? [];
            if (!tag)
                return void ends.push('');
            const look = styles[given.part ?? ''] ?? styles[given.class ?? ''] ?? style;
            out += `<${tag}${attributesOf(given, name)}${look ? ` style="${look}"` : ''}>`;
            ends.push(name === 'img' ? '' : `</${tag}>`);
        },
        ontext(text) {
            if (skipped)
                return;
            if (!passage)
                out += inOneLine(text);
            else if (ends.at(-1) === 'summary' || (ends.includes('summary') && !passage.href))
                passage.words += text;
        },
        onclosetag(name) {
            if (skipped)
                return void skipped--;
            const end = ends.pop() ?? '';
            if (!passage)
                return void (out += end);
            if (name !== 'details')
                return;
            const { words, href } = passage;
            passage = undefined;
            if (href)
                out += `<p style="${styles.meta}"><a href="${inOneLine(href)}">${inOneLine(words.trim())}</a></p>`;
        },
    });
    parser.end(html);
    return out.replace(/<(p|div|ul|ol)[^>]*>\s*<\/\1>/g, '').replace(/ {2,}/g, ' ');
}
function attributesOf(given, name) {
    const plain = attributes.flatMap((each) => given[each] === undefined ? [] : [[each, given[each]]]);
    const width = Number(given.width);
    const size = name === 'img' && width ? sizeOf(width, Number(given.height)) : [];
    return [...plain, ...size].map(([key, value]) => ` ${key}="${inOneLine(value)}"`).join('');
}
function sizeOf(width, height) {
    const own = Math.min(width, widest);
    const tall = height ? [['height', `${Math.round((height * own) / width)}`]] : [];
    return [['width', `${own}`], ...tall];
}

export { emailHtml };
