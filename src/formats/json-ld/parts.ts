import type {ArticleText} from '../../story/passages/locate.js';
import type {Correction, Quote} from '../../story/story.js';
import {isWritten, listOf, textOf, without} from '../common/values.js';
import type {Fields} from '../common/values.js';
import {Ids} from '../common/ids.js';
import {isoWhen} from '../common/dates/iso-date.js';
import {isOfType, typesOf, wordsOf} from './graph.js';
import type {JsonLdGraph} from './graph.js';
import {ListReader} from './lists.js';
import type {Lists} from './lists.js';
import type {JsonLdContext} from './people.js';
import {quoteOf} from './quotation.js';

const [quotations, lists, events] = [
  new Set(['Quotation']),
  new Set(['ItemList']),
  new Set(['Event', 'NewsEvent', 'PublicationEvent']),
];

/** The list that a part is about, as `toJsonLd` writes it. */
export function listIn(part: Fields, graph: JsonLdGraph): Fields | undefined {
  const entity = graph.thing(part.mainEntity);
  return entity && isOfType(entity, lists) ? entity : undefined;
}

/** The lists, quotations and events that are parts of an article, and the updates of a live blog. */
export function readParts(
  fields: Fields,
  at: (name: string) => string,
  article: ArticleText,
  context: JsonLdContext,
): Lists & {quotes: Quote[]} {
  const {graph, losses} = context;
  const reader = new ListReader(article, context);
  const quotes: Quote[] = [];
  const ids = new Ids();
  const each = (name: string, take: (part: Fields, path: string) => void) =>
    listOf(fields[name]).forEach((value, index) => {
      const path = Array.isArray(fields[name]) ? `${at(name)}[${index}]` : at(name);
      const part = graph.thing(value);
      if (part) take(part, path);
      else losses.add(path, 'no home in a story');
    });
  each('hasPart', (part, path) => {
    if (isOfType(part, quotations)) {
      const quote = quoteOf(part, path, ids, article, context);
      if (quote) quotes.push(quote);
    } else if (isOfType(part, lists)) reader.list(part, path);
    else if (isOfType(part, events)) reader.event(part, path);
    else if (listIn(part, graph)) {
      losses.others(without(part, '@type', '@id', 'name', 'mainEntity'), path);
      reader.list(listIn(part, graph)!, `${path}.mainEntity`);
    } else losses.add(path, `a ${typesOf(part).join(', ') || 'part'} has no home in a story`);
  });
  each('liveBlogUpdate', (update, path) => reader.event(update, path));
  return {...reader.lists, quotes};
}

/** Corrections: comments with their dates. One that does not tell when it was made is no entry of a story. */
export function readCorrections(
  value: unknown,
  path: string,
  {graph, losses, lang}: JsonLdContext,
): Correction[] {
  return listOf(value).flatMap((each, index) => {
    const at = Array.isArray(value) ? `${path}[${index}]` : path;
    const fields = graph.thing(each) ?? {text: each};
    losses.others(without(fields, '@type', '@id', 'text', 'description', 'datePublished', 'dateCreated'), at);
    const text = wordsOf(fields.text) || wordsOf(fields.description);
    const written = fields.datePublished ?? fields.dateCreated;
    const date = isWritten(written)
      ? isoWhen(textOf(written), `${at}.datePublished`, losses, lang)
      : undefined;
    if (text && date) return [{date, text}];
    losses.add(
      at,
      `left out: a correction without ${text ? 'its date' : 'words'}${text && `: ${text.slice(0, 120)}`}`,
      'correction',
    );
    return [];
  });
}
