import type {StoryDocument} from '../../story/story.js';
import {documentText} from '../common/document-text.js';
import {ForeignFormatError} from '../common/format.js';
import type {ImportOptions} from '../common/format.js';
import {isWritten, textOf, without} from '../common/values.js';
import {isoWhen} from '../common/iso-date.js';
import {readBody} from './body.js';
import type {JsonLdGraph, Thing} from './graph.js';
import {headlineOf, idOf, languageOf, urlOf} from './json-ld-identity.js';
import {readCorrections, readParts} from './parts.js';
import {bylineOf, imagesOf, publisherOf} from './people.js';
import type {Reading} from './people.js';
import {addSummaries} from './json-ld-summaries.js';
import type {Losses} from '../common/losses.js';

const read = [
  ...[
    '@type',
    '@id',
    '@context',
    'headline',
    'name',
    'description',
    'abstract',
    'inLanguage',
    'url',
    'mainEntityOfPage',
  ],
  ...[
    'identifier',
    'author',
    'creator',
    'publisher',
    'datePublished',
    'dateCreated',
    'dateModified',
    'expires',
    'image',
  ],
  ...['thumbnailUrl', 'creativeWorkStatus', 'articleBody', 'text', 'correction', 'hasPart', 'liveBlogUpdate'],
];

/** An article of schema.org, and its parts, as a story. */
export function articleOf(
  {fields, path}: Thing,
  graph: JsonLdGraph,
  options: ImportOptions,
  losses: Losses,
): StoryDocument {
  const at = (name: string) => (path ? `${path}.${name}` : name);
  losses.others(without(fields, ...read), path);
  const lang = languageOf(fields.inLanguage, at('inLanguage'), graph, losses) ?? options.lang;
  if (!lang) throw new ForeignFormatError('it does not tell its language; give it with --lang', 'lang');
  const reading: Reading = {graph, losses, lang};
  const headline = headlineOf(fields, at, options, losses);
  const url = urlOf(fields, at, graph, losses);
  const {sections, quotes} = readBody(fields, at, headline, reading);
  const date = (name: 'datePublished' | 'dateCreated' | 'dateModified' | 'expires') =>
    isWritten(fields[name]) ? isoWhen(textOf(fields[name]), at(name), losses, lang) : undefined;
  const published = date('datePublished') ?? date('dateCreated');
  if (isWritten(fields.datePublished))
    losses.others({dateCreated: fields.dateCreated}, path, 'datePublished was read');
  const updated = date('dateModified');
  const expires = date('expires');
  const [image, ...images] = imagesOf(
    fields.image ?? fields.thumbnailUrl,
    at(fields.image ? 'image' : 'thumbnailUrl'),
    reading,
  );
  if (images.length) losses.add(at('image'), 'a story has one picture: the first is kept');
  if (isWritten(fields.image)) losses.others({thumbnailUrl: fields.thumbnailUrl}, path, 'image was read');
  if (image?.alt === '')
    losses.add(at('image'), 'no text for those who do not see it: write what the picture shows');
  if (isWritten(fields.author)) losses.others({creator: fields.creator}, path, 'author was read');
  const status = statuses.find((each) => each === fields.creativeWorkStatus);
  if (!status) losses.others({creativeWorkStatus: fields.creativeWorkStatus}, path);
  const document: StoryDocument = {
    ...{
      version: 1,
      id: options.id ?? idOf(fields, at, losses) ?? url ?? options.name ?? 'story',
      lang,
      headline,
    },
    ...(url && {url}),
    ...publisherOf(fields.publisher, at('publisher'), reading),
    byline: bylineOf(fields.author ?? fields.creator, at(fields.author ? 'author' : 'creator'), reading),
    ...(published && {published}),
    ...(updated && {updated}),
    ...(expires && {expires}),
    ...(status && {status}),
    ...(image && {image}),
    sections,
    corrections: readCorrections(fields.correction, at('correction'), reading),
  };
  const article = documentText({...document, quotes});
  const parts = readParts(fields, at, article, reading);
  Object.assign(document, parts, {quotes: [...quotes, ...parts.quotes]});
  for (const point of document.keyPoints ?? []) {
    const section = sections.find((each) => each.heading === point.heading);
    if (section) point.section = section.id;
  }
  addSummaries(document, fields, at, losses);
  return document;
}

const statuses = ['usable', 'withheld', 'canceled'] as const;
