import { isWritten, listOf, textOf } from '../common/values.js';
import { htmlBlocks } from '../html/blocks.js';
import { isHtmlText } from '../html/html-text.js';
import { htmlInlines } from '../html/inlines.js';
import { sectionsOf, textParagraphs, sectionsOfText } from '../html/sections.js';
import { isOfType, wordsOf } from './graph.js';
import { listIn } from './parts.js';
import { fold } from '../../story/passages/fold.js';
import '../../story/passages/sentences.js';
import { inlineText } from '../../story/inline-text.js';

/** The description as standfirst, unless the text begins with it, and the abstract as overview, or in its place. */
function addSummaries(document, fields, at, losses) {
    const description = wordsOf(fields.description);
    const abstract = listOf(fields.abstract)
        .flatMap((each) => textOf(each).split(/\s*\n\s*/))
        .map(wordsOf)
        .filter(Boolean);
    const opening = document.sections?.[0]?.body.find((block) => block.type === 'paragraph');
    const begins = fold((opening ? inlineText(opening.text) : '').slice(0, 500)).text;
    if (description && begins.startsWith(fold(description).text.slice(0, 60)))
        losses.add(at('description'), 'the text begins with the same words');
    else if (description)
        document.standfirst = description;
    const known = (document.overview ?? []).map(({ text }) => inlineText(text)).join('\n');
    if (abstract.length === 0 || known === abstract.join('\n'))
        return;
    if (known)
        losses.add(at('abstract'), 'the list of the overview was read');
    else if (abstract.length > 1)
        document.overview = abstract.map((text, index) => ({ id: `overview-${index + 1}`, text: [text] }));
    else if (document.standfirst)
        losses.add(at('abstract'), 'the description was read');
    else
        document.standfirst = abstract[0];
}
/** The text of an article: plain as schema.org wants it, where what a key point is named begins a section, or HTML. */
function readBody(fields, at, headline, { graph, losses, lang }) {
    const { articleBody, text } = fields;
    if (isWritten(articleBody))
        losses.others({ text }, at('').replace(/\.$/, ''), 'articleBody was read');
    const name = isWritten(articleBody) ? 'articleBody' : 'text';
    const written = listOf(articleBody ?? text)
        .map(textOf)
        .join('\n\n');
    const onLoss = (reason) => losses.add(at(name), reason);
    const context = { lang, headline, onLoss };
    const isHtml = isHtmlText(written);
    if (isHtml && /<(?:p|br|div|h[1-6]|ul|blockquote)\b/i.test(written))
        return sectionsOf(htmlBlocks(written, { onLoss }), context);
    const lists = listOf(fields.hasPart).flatMap((value) => {
        const part = graph.thing(value);
        const list = part && (isOfType(part, new Set(['ItemList'])) ? part : listIn(part, graph));
        return list ? listOf(list.itemListElement) : [];
    });
    const headings = lists.flatMap((element) => {
        const entry = graph.thing(element);
        const item = entry && 'item' in entry ? graph.thing(entry.item) : entry;
        return item && isWritten(item.text) ? wordsOf(item.name) || [] : [];
    });
    const paragraphs = textParagraphs(written).map((paragraph) => isHtml ? inlineText(htmlInlines(paragraph, onLoss)) : paragraph);
    return sectionsOfText(paragraphs, headings, context);
}

export { addSummaries, readBody };
