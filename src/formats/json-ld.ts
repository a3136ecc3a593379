import type {Image, Inline, Passage, Person, Quote, Story, TimelineEvent} from '../story/story.js';
import {parseWhen} from '../story/when.js';
import {Losses} from './loss.js';
import type {Loss} from './loss.js';

type Thing = Record<string, unknown>;

/**
 * A story as schema.org JSON-LD: a `NewsArticle` whose parts are its key points and its timeline (each an `ItemList` in
 * order) and its quotes (`Quotation`, with `isBasedOn` the address of the words in the article). Nothing is in it that
 * the story does not say; what schema.org has no place for is in `losses`.
 */
export function toJsonLd(story: Story): {document: Thing; losses: Loss[]} {
  const losses = new Losses();
  const {headline, standfirst, lang, url, publisher, byline, image, corrections} = story;
  const words = (inlines: readonly Inline[], path: string) => plain(inlines, path, losses);
  const hasPart = [keyPoints(story, words), ...quotes(story, losses), timeline(story, words, losses)];
  losses.unless(story, '', {dir: 'schema.org follows the language'});
  for (const [index, section] of story.sections.entries()) {
    if (section.body.some(({type}) => type === 'image'))
      losses.add(`sections[${index}].body`, 'its images: articleBody is text');
  }
  const document = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(url && {'@id': url, url}),
    identifier: story.id,
    headline,
    description: standfirst,
    inLanguage: lang,
    abstract: story.overview.map(({text}, index) => words(text, `overview[${index}].text`)).join('\n'),
    author: byline.map(person),
    publisher: publisher && {'@type': 'Organization', ...publisher},
    ...exactly('datePublished', story.published, 'published', losses),
    ...exactly('dateModified', story.updated, 'updated', losses),
    ...exactly('expires', story.expires, 'expires', losses),
    creativeWorkStatus: story.status,
    image: image && picture(image),
    articleBody: bodyOf(story, words),
    correction: corrections.map(({date, text, affects}, index) => {
      if (affects?.length) losses.add(`corrections[${index}].affects`, 'a CorrectionComment names no items');
      return {
        '@type': 'CorrectionComment',
        text,
        ...exactly('datePublished', date, `corrections[${index}].date`, losses),
      };
    }),
    hasPart: hasPart.filter((part) => part !== undefined),
  };
  return {document: withoutEmpty(document), losses: losses.list()};
}

type Words = (inlines: readonly Inline[], path: string) => string;

const list = (name: string, items: Thing[]): Thing | undefined =>
  items.length === 0
    ? undefined
    : {
        '@type': 'ItemList',
        name,
        itemListOrder: 'https://schema.org/ItemListOrderAscending',
        numberOfItems: items.length,
        itemListElement: items.map((item, index) => ({'@type': 'ListItem', position: index + 1, item})),
      };

const keyPoints = (story: Story, words: Words) =>
  list(
    'key points',
    story.keyPoints.map(({heading, summary, passage}, index) => ({
      '@type': 'CreativeWork',
      name: heading,
      text: words(summary, `keyPoints[${index}].summary`),
      isBasedOn: passage?.url,
    })),
  );

function quotes(story: Story, losses: Losses): Thing[] {
  return story.quotes.map((quote, index) => {
    const path = `quotes[${index}].`;
    losses.unless(quote, path, {
      kind: 'a Quotation has no kinds',
      capturedAt: 'a Quotation does not tell when it was captured',
    });
    return {
      '@type': 'Quotation',
      text: quote.text,
      inLanguage: quote.lang ?? story.lang,
      creator: speaker(quote),
      ...exactly('dateCreated', quote.said, `${path}said`, losses),
      url: quote.source?.url,
      ...sourceOf(quote, path, losses),
      isBasedOn: quote.passage?.url,
    };
  });
}

const speaker = ({speaker: who}: Quote) =>
  who && {
    '@type': 'Person',
    name: who.name,
    jobTitle: who.role,
    alternateName: who.handle,
    url: who.url,
    image: who.image && picture(who.image),
  };

function sourceOf({source}: Quote, path: string, losses: Losses): Thing {
  if (source?.network) losses.add(`${path}source.network`, 'a Quotation does not name a network');
  return source?.name ? {isPartOf: {'@type': 'CreativeWork', name: source.name}} : {};
}

const timeline = (story: Story, words: Words, losses: Losses) =>
  list(
    'timeline',
    story.timeline.map((event, index) => eventOf(event, `timeline[${index}].`, words, losses)),
  );

function eventOf(event: TimelineEvent, path: string, words: Words, losses: Losses): Thing {
  const {title, text, when, end, media, url, passage} = event;
  losses.unless(event, path, {
    group: 'an Event of a list has no group',
    status: 'an Event is not told to have happened or to be planned',
    quote: 'an Event does not name the quote that reports it',
  });
  const exact = [when, end].every((date) => date === undefined || isExact(date));
  return {
    // The dates of an Event are exact; a work can be about a time of any precision.
    '@type': exact ? 'Event' : 'CreativeWork',
    name: title,
    description: text && words(text, `${path}text`),
    ...(exact ? {startDate: when, endDate: end} : {temporalCoverage: end ? `${when}/${end}` : when}),
    image: media && picture(media),
    url,
    ...(passage?.url && {subjectOf: {'@type': 'CreativeWork', url: passage.url}}),
  };
}

const person = ({name, role, url}: Person) => ({'@type': 'Person', name, jobTitle: role, url});

const picture = ({url, alt, credit, width, height}: Image) => ({
  ...{'@type': 'ImageObject', url, description: alt, creditText: credit, width, height},
});

/** Whether EDTF writes the date as ISO 8601-1 does, which is what schema.org reads. */
function isExact(when: string): boolean {
  const date = parseWhen(when);
  return ['year', 'month', 'day', 'time'].includes(date.kind) && /^\d{4}(?:-\d\d)*(?:T.*)?$/.test(when);
}

function exactly(name: string, when: string | undefined, field: string, losses: Losses): Thing {
  if (when === undefined) return {};
  if (isExact(when)) return {[name]: when};
  losses.add(field, `${when} is no ISO 8601 date`);
  return {};
}

function plain(inlines: readonly Inline[], path: string, losses: Losses): string {
  if (inlines.some((inline) => typeof inline !== 'string'))
    losses.add(path, 'its marks and links: plain text here');
  return inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
}

function bodyOf({sections, quotes}: Story, words: Words): string {
  const said = new Map(quotes.map(({id, passage, text}) => [id, quoteText(text, passage)]));
  return sections
    .flatMap(({heading, body}, section) => [
      heading,
      ...body.flatMap((block, index) => {
        const path = `sections[${section}].body[${index}]`;
        if (block.type === 'paragraph') return words(block.text, path);
        if (block.type === 'list') return block.items.map((item) => words(item, path));
        return block.type === 'quote' ? (said.get(block.quote) ?? '') : '';
      }),
    ])
    .filter(Boolean)
    .join('\n\n');
}

const quoteText = (text: string, passage: Passage | undefined) =>
  passage ? `${passage.prefix ?? ''}${passage.exact}${passage.suffix ?? ''}` : text;

function withoutEmpty(thing: Thing): Thing {
  const kept = Object.entries(thing).flatMap(([key, value]): [string, unknown][] => {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return [];
    if (Array.isArray(value)) return [[key, value.map((each: unknown) => cleaned(each))]];
    return [[key, cleaned(value)]];
  });
  return Object.fromEntries(kept);
}

const cleaned = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? withoutEmpty(value as Thing) : value;
