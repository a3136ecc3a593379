import { words, articleOfHtml } from '../common/source-article.js';
import { withoutBy, isName } from '../common/byline.js';
import { Refusal } from '../common/refusal.js';
import { cleanClipboard } from './clean.js';
import { tableAsLines, documentHead } from './document-head.js';

/**
 * The article that Google Docs or Word put on the clipboard, or that a document of Word is.
 * @throws {Refusal} where it has no text
 */
function readClipboard(html) {
    const notes = [];
    const clean = tableAsLines(cleanClipboard(html, (reason) => notes.push(`Of the text: ${reason}.`)));
    if (words(clean) === '')
        throw new Refusal('no-article', /\S/.test(clean.replace(/<[^<>]*>/g, ''))
            ? 'its text lies too deep within tables or lists that hold each other; paste it as plain text'
            : 'it holds no text');
    const [, lang = ''] = /<(?:html|body)\b[^<>]*?\blang=["']?([\w-]+)/i.exec(html) ?? [];
    return [{ title: '', read: () => withByline(articleOfHtml(clean, { lang, notes, head: documentHead })) }];
}
/** A document says who wrote it in a line below its title. */
function withByline(article) {
    const { document } = article;
    const [opening] = document.sections ?? [];
    const first = opening?.body[0];
    if (first?.type !== 'paragraph' || first.text.length !== 1 || typeof first.text[0] !== 'string')
        return article;
    const [line] = first.text;
    const name = withoutBy(line);
    if (name === line || !isName(name))
        return article;
    opening.body.shift();
    document.byline = [{ name }];
    return article;
}

export { readClipboard };
