import type {StoryDocument} from '../../story/story.js';
import {documentText} from '../common/document-text.js';
import {Refusal} from '../common/refusal.js';
import type {ReadContext} from '../common/format.js';
import {isWritten, textOf, without, isFields, listOf} from '../common/values.js';
import {isoWhen} from '../common/dates/iso-date.js';
import {readBody, addSummaries} from './body.js';
import type {JsonLdGraph, Thing} from './graph.js';
import {readCorrections, readParts} from './parts.js';
import {bylineOf, imagesOf, publisherOf} from './people.js';
import type {JsonLdContext} from './people.js';
import type {Losses} from '../common/losses.js';
import {linkUrl} from '../../story/link-url.js';
import {limits} from '../../story/story.js';
import type {Fields} from '../common/values.js';
import {wordsOf} from './graph.js';

/** The tag of the language that is named, by its tag or as a thing that has one. */
function languageOf(value: unknown, path: string, graph: JsonLdGraph, losses: Losses): string | undefined {
  const [first, ...more] = listOf(value);
  const fields = graph.thing(first);
  const tag = (fields ? textOf(fields.alternateName) || textOf(fields.name) : textOf(first)).replaceAll(
    '_',
    '-',
  );
  if (more.length) losses.add(path, 'a story has one language');
  if (tag === '') return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    losses.add(path, `no tag of a language: ${tag.slice(0, 60)}`);
    return undefined;
  }
}

/**
 * What a thing is called.
 * @throws {Refusal} where neither it nor the caller says
 */
function headlineOf(
  fields: Fields,
  at: (name: string) => string,
  context: ReadContext,
  losses: Losses,
): string {
  const source = wordsOf(fields.headline) ? 'headline' : 'name';
  const own = wordsOf(fields[source]);
  if (source === 'headline' && wordsOf(fields.name) && wordsOf(fields.name) !== own)
    losses.add(at('name'), 'the headline was read');
  if (context.headline && own) losses.add(at(source), 'another headline was given');
  const headline = context.headline ?? own;
  if (headline === '') throw new Refusal('headline-missing', 'it has no headline; give one with --headline');
  return headline.slice(0, limits.line);
}

/** The address of a thing, or of the page that it is on. */
function urlOf(
  fields: Fields,
  at: (name: string) => string,
  graph: JsonLdGraph,
  losses: Losses,
): string | undefined {
  const page = fields.mainEntityOfPage;
  const known = isFields(page) ? graph.thing(page) : undefined;
  // An id may be but a name of the node, as “…/#webpage” is.
  const pageAddress = isFields(page) ? (known?.url ?? page.url ?? page['@id']) : page;
  const url = [fields.url, pageAddress, fields['@id']]
    .map((address) => linkUrl(textOf(listOf(address)[0])))
    .find((address) => address !== undefined);
  const whole = known;
  if (whole) losses.others(without(whole, '@type', '@id', 'url'), at('mainEntityOfPage'));
  for (const [name, address] of Object.entries({url: fields.url, mainEntityOfPage: pageAddress})) {
    const written = textOf(listOf(address)[0]);
    if (written && linkUrl(written) !== url && written !== 'true')
      losses.add(at(name), `another address than that of the story: ${written.slice(0, 200)}`);
  }
  return url;
}

function idOf(fields: Fields, at: (name: string) => string, losses: Losses): string | undefined {
  const [first, ...more] = listOf(fields.identifier);
  if (more.length) losses.add(at('identifier'), 'a story has one id');
  const written = textOf(isFields(first) ? first.value : first);
  return written || undefined;
}

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
  context: ReadContext,
  losses: Losses,
): StoryDocument {
  const at = (name: string) => (path ? `${path}.${name}` : name);
  losses.others(without(fields, ...read), path);
  const lang = languageOf(fields.inLanguage, at('inLanguage'), graph, losses) ?? context.lang;
  if (!lang) throw new Refusal('lang-missing', 'it does not tell its language; give it with --lang');
  const own: JsonLdContext = {graph, losses, lang};
  const headline = headlineOf(fields, at, context, losses);
  const url = urlOf(fields, at, graph, losses);
  const {sections, quotes} = readBody(fields, at, headline, own);
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
    own,
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
      id: context.id ?? idOf(fields, at, losses) ?? url ?? context.name ?? 'story',
      lang,
      headline,
    },
    ...(url && {url}),
    ...publisherOf(fields.publisher, at('publisher'), own),
    byline: bylineOf(fields.author ?? fields.creator, at(fields.author ? 'author' : 'creator'), own),
    ...(published && {published}),
    ...(updated && {updated}),
    ...(expires && {expires}),
    ...(status && {status}),
    ...(image && {image}),
    sections,
    corrections: readCorrections(fields.correction, at('correction'), own),
  };
  const article = documentText({...document, quotes});
  const parts = readParts(fields, at, article, own);
  Object.assign(document, parts, {quotes: [...quotes, ...parts.quotes]});
  for (const point of document.keyPoints ?? []) {
    const section = sections.find((each) => each.heading === point.heading);
    if (section) point.section = section.id;
  }
  addSummaries(document, fields, at, losses);
  return document;
}

const statuses = ['usable', 'withheld', 'canceled'] as const;
