import { textOf, listOf } from '../common/values.js';
import { htmlBlocks } from '../html/blocks.js';
import { inlineText } from '../../story/inline-text.js';
import { sectionsOfText, textParagraphs, sectionsOf } from '../html/sections.js';
import { htmlInlines } from '../html/inlines.js';
import { isHtmlText } from '../html/html-text.js';
import { isFields } from '../../story/fields.js';

/** IPTC’s own samples write `body_xhtml` for a content type. */
const isHtml = ({ contentType, value }) => /html/i.test(textOf(contentType)) || (textOf(contentType) === '' && isHtmlText(textOf(value)));
const isNews = ({ contentType }) => /nitf|xml/i.test(textOf(contentType));
/** The words of a headline, a description or a body, without its markup. */
function wordsOf(part) {
    const value = textOf(part.value);
    if (isHtml(part))
        return inlineText(htmlInlines(value, () => { }));
    return /^text\/plain\b/i.test(textOf(part.contentType)) ? value.replace(/\s+/g, ' ') : withoutMarkup(value);
}
/** A headline without the markup that a reader would see as signs. */
const withoutMarkup = (words) => isHtmlText(words) ? inlineText(htmlInlines(words, () => { })) : words.replace(/\s+/g, ' ');
/** The text of an item: of its bodies the one with most structure that is understood. */
function bodyOf(bodies, path, { lang, headline, known }, losses) {
    const written = bodies.filter(isFields);
    const isPlain = (body) => !isHtml(body) && !isNews(body);
    const body = written.find(isHtml) ?? written.find(isPlain) ?? written[0];
    for (const [index, each] of bodies.entries()) {
        if (each !== body)
            losses.add(`${path}[${index}]`, 'another body was read');
    }
    if (!body)
        return { sections: [], quotes: [] };
    const onLoss = (reason) => losses.add(`${path}[${bodies.indexOf(body)}]`, reason);
    const context = { lang, headline, known: new Set(known.map(({ id }) => id)), onLoss };
    const value = textOf(body.value);
    return isPlain(body)
        ? sectionsOfText(textParagraphs(value), [], context)
        : sectionsOf(htmlBlocks(value, { onLoss }), context);
}
/** The address and the handle that contact information gives. */
function webOf(contactInfo, path, losses) {
    const found = {};
    for (const [index, each] of listOf(contactInfo).entries()) {
        const value = isFields(each) ? textOf(each.value) : '';
        const type = isFields(each) ? textOf(each.type) : '';
        if (/^https?:/.test(value) && !found.url)
            found.url = value;
        else if (type === 'social' && value && !found.handle)
            found.handle = value;
        else
            losses.add(`${path}.contactInfo[${index}]`, 'no home in a story');
    }
    return found;
}
/** The text of a part, with its marks and links. */
function inlinesOfBody({ bodies }, path, losses) {
    const [body, ...others] = listOf(bodies).filter(isFields);
    const at = path ? `${path}.bodies` : 'bodies';
    for (const index of others.keys())
        losses.add(`${at}[${index + 1}]`, 'another text was read');
    return body ? inlinesOf(body, `${at}[0]`, losses) : [];
}
/** The text of a description or a body, with its marks and links where it is HTML. */
function inlinesOf(part, path, losses) {
    const value = textOf(part.value);
    return isHtml(part) ? htmlInlines(value, (reason) => losses.add(path, reason)) : value ? [value] : [];
}
/** What an item is called: its first headline, or what stands for one. */
function titleOf({ headlines, title, name }) {
    const [headline] = listOf(headlines).filter(isFields);
    return (headline && wordsOf(headline)) || withoutMarkup(textOf(title) || textOf(name));
}

export { bodyOf, inlinesOf, inlinesOfBody, titleOf, webOf, withoutMarkup, wordsOf };
