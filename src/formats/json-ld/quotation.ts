import type {Quote} from '../../story/story.js';
import type {ArticleText} from '../../story/passages/locate.js';
import {linkUrl} from '../../story/link-url.js';
import {isWritten, listOf, textOf, without} from '../common/values.js';
import type {Fields} from '../common/values.js';
import type {Ids} from '../common/ids.js';
import {find, passageOf} from '../common/document-text.js';
import {isoWhen} from '../common/dates/iso-date.js';
import {embedOf, isEmbed} from './embed.js';
import {plainText, wordsOf} from './graph.js';
import {peopleOf} from './people.js';
import type {JsonLdContext} from './people.js';
const read = [
  ...[
    '@type',
    '@id',
    'identifier',
    'text',
    'name',
    'inLanguage',
    'creator',
    'author',
    'spokenByCharacter',
    'dateCreated',
  ],
  ...['datePublished', 'url', 'isPartOf', 'isBasedOn', 'subjectOf'],
];

/**
 * A `Quotation`: its speaker is the creator, the author or, of fiction, the character. One without a speaker is kept if
 * the article has its words.
 */
export function quoteOf(
  fields: Fields,
  path: string,
  ids: Ids,
  article: ArticleText,
  context: JsonLdContext,
): Quote | undefined {
  const {losses, lang} = context;
  const at = (name: string) => (path ? `${path}.${name}` : name);
  losses.others(without(fields, ...read), path);
  const text = plainText(textOf(listOf(fields.text)[0])) || wordsOf(fields.name);
  const named = (['creator', 'author', 'spokenByCharacter'] as const).filter((name) =>
    isWritten(fields[name]),
  );
  const [source] = named;
  for (const other of named.slice(1)) losses.add(at(other), `${source} was read`);
  if (source === 'spokenByCharacter') losses.add(at(source), 'a character of fiction: taken for the speaker');
  const [speaker, ...others] = source ? peopleOf(fields[source], at(source), context) : [];
  if (others.length && source) losses.add(at(source), 'a quote has one speaker');
  const isInArticle = text !== '' && !speaker && find(article, {exact: text}) !== undefined;
  if (text === '' || (!speaker && !isInArticle)) {
    losses.add(path || 'Quotation', `left out: a quotation without ${text ? 'a speaker' : 'words'}`);
    return undefined;
  }
  const written = fields.dateCreated ?? fields.datePublished;
  const dated = fields.dateCreated ? 'dateCreated' : 'datePublished';
  const said = isWritten(written) ? isoWhen(textOf(written), at(dated), losses, lang) : undefined;
  const own = wordsOf(fields.inLanguage);
  const passage = passageAt(fields.isBasedOn, at('isBasedOn'), article, context);
  const place = sourceOf(fields, at, context);
  const about = context.graph.thing(listOf(fields.subjectOf)[0]);
  const shown = about && isEmbed(about) ? embedOf(about, at('subjectOf'), context) : undefined;
  const {image, ...embed} = shown ?? {url: ''};
  if (image) losses.add(`${at('subjectOf')}.thumbnail`, 'a quote has no picture of what is played');
  if (isWritten(fields.subjectOf) && (!shown || listOf(fields.subjectOf).length > 1))
    losses.add(at('subjectOf'), 'no home in a story');
  return {
    id: textOf(fields.identifier) || ids.make(speaker?.handle ?? speaker?.name ?? 'quote', 'quote'),
    kind: !speaker ? 'pull' : speaker.handle ? 'post' : 'statement',
    text,
    ...(own && own !== lang && {lang: own}),
    ...(speaker && {speaker}),
    ...(said && {said}),
    ...(place && {source: place}),
    ...(embed.url && {embed}),
    ...(passage && {passage}),
  };
}

function sourceOf(
  fields: Fields,
  at: (name: string) => string,
  {graph, losses}: JsonLdContext,
): Quote['source'] {
  const whole = graph.thing(listOf(fields.isPartOf)[0]);
  const name = whole ? wordsOf(whole.name) : wordsOf(fields.isPartOf);
  if (whole) losses.others(without(whole, '@type', '@id', 'name', 'url'), at('isPartOf'));
  const url = linkUrl(textOf(fields.url)) ?? linkUrl(textOf(whole?.url));
  return name || url ? {...(name && {name}), ...(url && {url})} : undefined;
}

/** The passage of the article that an item is based on. */
export function passageAt(
  value: unknown,
  path: string,
  article: ArticleText,
  {graph, losses}: JsonLdContext,
) {
  if (!isWritten(value)) return undefined;
  const [first] = listOf(value);
  const thing = graph.thing(first);
  const address = textOf(thing ? (thing.url ?? thing['@id']) : first);
  const passage = passageOf(address, article);
  if (!passage) losses.add(path, `it points to no words of the article: ${address.slice(0, 200)}`);
  return passage;
}
