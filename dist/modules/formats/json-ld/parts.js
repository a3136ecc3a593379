import { listOf, without, isWritten, textOf } from '../common/values.js';
import { Ids } from '../common/ids.js';
import { isoWhen } from '../common/dates/iso-date.js';
import { wordsOf, isOfType, typesOf } from './graph.js';
import { ListReader } from './lists.js';
import { quoteOf } from './quotation.js';

const [quotations, lists, events] = [
    new Set(['Quotation']),
    new Set(['ItemList']),
    new Set(['Event', 'NewsEvent', 'PublicationEvent']),
];
/** The list that a part is about, as `toJsonLd` writes it. */
function listIn(part, graph) {
    const entity = graph.thing(part.mainEntity);
    return entity && isOfType(entity, lists) ? entity : undefined;
}
/** The lists, quotations and events that are parts of an article, and the updates of a live blog. */
function readParts(fields, at, article, context) {
    const { graph, losses } = context;
    const reader = new ListReader(article, context);
    const quotes = [];
    const ids = new Ids();
    const each = (name, take) => listOf(fields[name]).forEach((value, index) => {
        const path = Array.isArray(fields[name]) ? `${at(name)}[${index}]` : at(name);
        const part = graph.thing(value);
        if (part)
            take(part, path);
        else
            losses.add(path, 'no home in a story');
    });
    each('hasPart', (part, path) => {
        if (isOfType(part, quotations)) {
            const quote = quoteOf(part, path, ids, article, context);
            if (quote)
                quotes.push(quote);
        }
        else if (isOfType(part, lists))
            reader.list(part, path);
        else if (isOfType(part, events))
            reader.event(part, path);
        else if (listIn(part, graph)) {
            losses.others(without(part, '@type', '@id', 'name', 'mainEntity'), path);
            reader.list(listIn(part, graph), `${path}.mainEntity`);
        }
        else
            losses.add(path, `a ${typesOf(part).join(', ') || 'part'} has no home in a story`);
    });
    each('liveBlogUpdate', (update, path) => reader.event(update, path));
    return { ...reader.lists, quotes };
}
/** Corrections: comments with their dates. One that does not tell when it was made is no entry of a story. */
function readCorrections(value, path, { graph, losses, lang }) {
    return listOf(value).flatMap((each, index) => {
        const at = Array.isArray(value) ? `${path}[${index}]` : path;
        const fields = graph.thing(each) ?? { text: each };
        losses.others(without(fields, '@type', '@id', 'text', 'description', 'datePublished', 'dateCreated'), at);
        const text = wordsOf(fields.text) || wordsOf(fields.description);
        const written = fields.datePublished ?? fields.dateCreated;
        const date = isWritten(written)
            ? isoWhen(textOf(written), `${at}.datePublished`, losses, lang)
            : undefined;
        if (text && date)
            return [{ date, text }];
        losses.add(at, `left out: a correction without ${text ? 'its date' : 'words'}${text && `: ${text.slice(0, 120)}`}`, 'correction');
        return [];
    });
}

export { listIn, readCorrections, readParts };
