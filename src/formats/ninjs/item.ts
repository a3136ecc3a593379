import * as v from 'valibot';
import {AiSchema} from '../../story/story.js';
import type {StoryDocument} from '../../story/story.js';
import {Refusal} from '../common/refusal.js';
import type {ReadContext} from '../common/format.js';
import {isFields, isWritten, listOf, textOf, without} from '../common/values.js';
import type {Fields} from '../common/values.js';
import {isoWhen} from '../common/dates/iso-date.js';
import type {Losses} from '../common/losses.js';
import {bodyOf} from './body.js';
import {eventOf, isEvent} from './event.js';
import {readHeadline, standfirstOf} from './headline.js';
import {readParts} from './parts.js';
import {bylineOf, readPublisher} from './people.js';
import {Ids} from '../common/ids.js';

const known = [
  ...[
    'uri',
    'type',
    'standard',
    'altIds',
    'language',
    'title',
    'headlines',
    'descriptions',
    'bodies',
    'by',
    'people',
  ],
  ...['infoSources', 'associations', 'renditions', 'eventDetails', 'pubStatus', 'expires', 'versionCreated'],
  ...['contentCreated', 'firstCreated', 'embargoedUntil', 'digitalSourceType'],
];

/** One item, and what is associated with it, as a story. */
export function readNinjsItem(item: Fields, at: string, context: ReadContext, losses: Losses): StoryDocument {
  const {uri, altIds, language, title, headlines, descriptions, bodies, by, people, infoSources} = item;
  const {associations, renditions, eventDetails, pubStatus, expires, digitalSourceType} = item;
  const {versionCreated, contentCreated, firstCreated, embargoedUntil} = item;
  losses.others(without(item, ...known), at);
  const path = (name: string) => (at ? `${at}.${name}` : name);
  const lang = textOf(language) || context.lang;
  if (!lang) throw new Refusal('lang-missing', 'it does not tell its language; give it with --lang');
  const headline = readHeadline(item, path, context, losses);
  const parts = readParts(listOf(associations), path('associations'), {lang, main: textOf(uri)}, losses);
  const event = isEvent(item) && !listOf(bodies).length;
  const body = bodyOf(listOf(bodies), path('bodies'), {lang, headline, known: parts.quotes}, losses);
  const when = (value: unknown, name: string) =>
    isWritten(value) ? isoWhen(textOf(value), path(name), losses) : undefined;
  const isEmbargoed = readEmbargo(textOf(embargoedUntil), path('embargoedUntil'), losses);
  if (isWritten(firstCreated) && isWritten(contentCreated))
    losses.add(path('firstCreated'), 'contentCreated was read');
  const published = when(contentCreated ?? firstCreated, contentCreated ? 'contentCreated' : 'firstCreated');
  const document: StoryDocument = {
    ...{
      version: 1,
      id: context.id ?? idOf(textOf(uri), listOf(altIds), path, losses) ?? context.name ?? 'story',
      lang,
      headline,
    },
    ...(!event && standfirstOf(listOf(descriptions), path('descriptions'), body.sections, losses)),
    ...readWeb(listOf(renditions), path('renditions'), losses),
    ...readPublisher(listOf(infoSources), path('infoSources'), losses),
    ...(published && {published}),
    ...optional('updated', when(versionCreated, 'versionCreated')),
    ...optional('expires', when(expires, 'expires')),
    ...statusOf(pubStatus, isEmbargoed, path('pubStatus'), losses),
    ...readAi(digitalSourceType, path('digitalSourceType'), losses),
    ...parts.picture,
    byline: bylineOf(by, listOf(people), path('people'), losses),
    ...{overview: parts.overview, sections: body.sections, keyPoints: parts.keyPoints},
    ...{quotes: [...parts.quotes, ...body.quotes], timeline: parts.timeline, corrections: parts.corrections},
  };
  if (isEvent(item)) {
    // Its own fields were told of above; here it is read as the event that it is.
    const own = {uri, title: title ?? headline, headlines, eventDetails, ...(event && {descriptions})};
    const entry = eventOf(own, at, {lang, main: '', ids: new Ids()}, losses);
    if (entry) document.timeline = [entry, ...(document.timeline ?? [])];
  } else losses.others({eventDetails}, at);
  for (const point of document.keyPoints ?? []) {
    const section = body.sections.find((each) => each.heading === point.heading);
    if (section) point.section = section.id;
  }
  return document;
}

const statuses = ['usable', 'withheld', 'canceled'] as const;

/** What readers may be shown: nothing while an embargo lasts, or where the item’s own word for it is not known. */
function statusOf(
  written: unknown,
  isEmbargoed: boolean,
  path: string,
  losses: Losses,
): Pick<StoryDocument, 'status'> {
  const word = textOf(isFields(written) ? written.literal : written).toLowerCase();
  const status = statuses.find(
    (each) => word === each || word === `stat:${each}` || word.endsWith(`/${each}`),
  );
  if (isWritten(written) && !status)
    losses.add(path, `no such status: ${word.slice(0, 60)}; taken for withheld`);
  if (status === 'canceled') return {status};
  if (isEmbargoed || (isWritten(written) && !status)) return {status: 'withheld'};
  return status ? {status} : {};
}

/** Tells of an embargo, and whether it lasts; one that names no time lasts until the publisher says otherwise. */
function readEmbargo(until: string, path: string, losses: Losses): boolean {
  if (until === '') return false;
  const isOver = Date.parse(until) <= Date.now();
  losses.add(
    path,
    `do not publish before ${until}: a story has no embargo${isOver ? '' : ', and is withheld until its status says otherwise'}`,
    'embargo',
  );
  return !isOver;
}

const optional = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined ? {} : {[name]: value}) as {[Key in Name]?: string};

/** Which part artificial intelligence had, where it had one. */
function readAi(type: unknown, path: string, losses: Losses): Pick<StoryDocument, 'ai'> {
  const ai = {source: isFields(type) ? textOf(type.uri) || textOf(type.literal) : ''};
  if (v.is(AiSchema, ai)) return {ai};
  losses.others({[path]: type}, '', 'a story tells of sources alone that involve AI');
  return {};
}

/** The id that a story had before it was ninjs, otherwise the item’s own. */
function idOf(
  uri: string,
  altIds: readonly unknown[],
  path: (name: string) => string,
  losses: Losses,
): string | undefined {
  let own: string | undefined;
  for (const [index, alt] of altIds.entries()) {
    if (isFields(alt) && alt.role === 'story' && !own) own = textOf(alt.value);
    else losses.add(`${path('altIds')}[${index}]`, 'a story has one id');
  }
  return own ?? (uri || undefined);
}

/** The page of the item on the web, which is a rendition of it. */
function readWeb(renditions: readonly unknown[], path: string, losses: Losses): {url?: string} {
  const isPage = (each: unknown) =>
    isFields(each) && /html/.test(textOf(each.contentType)) && textOf(each.href) !== '';
  const page = renditions.find(isPage) as Fields | undefined;
  for (const [index, each] of renditions.entries()) {
    if (each !== page) losses.add(`${path}[${index}]`, 'no home in a story');
  }
  return page ? {url: textOf(page.href)} : {};
}
