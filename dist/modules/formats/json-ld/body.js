import { isWritten, listOf, textOf } from '../common/values.js';
import { htmlBlocks } from '../html/blocks.js';
import { sectionsOf, sectionsOfText } from '../html/sections.js';
import { isOfType, wordsOf } from './graph.js';
import { listIn } from './parts.js';
import { textParagraphs } from '../html/text-paragraphs.js';

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
    const options = { lang, headline, onLoss };
    if (/<(?:p|br|div|h[1-6]|ul|blockquote)\b/i.test(written))
        return sectionsOf(htmlBlocks(written, { onLoss }), options);
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
    const paragraphs = textParagraphs(written).map((paragraph) => /&#?\w+;/.test(paragraph) ? wordsOf(paragraph) : paragraph);
    return sectionsOfText(paragraphs, headings, options);
}

export { readBody };
