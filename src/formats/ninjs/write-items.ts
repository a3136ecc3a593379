import type {Correction, KeyPoint, Passage, Point, Quote, Story, TimelineEvent} from '../../story/story.js';
import {inlineText} from '../../story/inline-text.js';
import {inlineHtml} from '../html/escape.js';
import {dateTime} from '../common/dates/iso-date.js';
import {embedItem} from './embed.js';
import {pictureOf} from './write-picture.js';
import type {Losses} from '../common/losses.js';
import {passageRoles, uriOfPart} from './identity.js';
import {parseWhen} from '../../story/dates/when.js';

interface Dates {
  eventDetails?: {dates: Record<string, string>};
}

/** When a part began and ended: as times where those are known, otherwise as precise as they are. */
function datesItem(when: string | undefined, end: string | undefined, path: string, losses: Losses): Dates {
  const [from, to = end] = when && parseWhen(when).kind === 'span' ? when.split('/') : [when];
  const dates = {...dateItem(from, 'Start', path, losses), ...dateItem(to, 'End', path, losses)};
  return Object.keys(dates).length > 0 ? {eventDetails: {dates}} : {};
}

function dateItem(
  when: string | undefined,
  side: 'Start' | 'End',
  path: string,
  losses: Losses,
): Record<string, string> {
  if (!when || when === '..') {
    if (when !== undefined) losses.add(path, 'ninjs does not tell that an end is open or unknown');
    return {};
  }
  const time = dateTime(when);
  if (time) {
    if (time.length !== when.length) losses.add(path, 'ninjs tells every time to the second');
    return {[side === 'Start' ? 'startDate' : 'endDate']: time};
  }
  const {kind, approximate, uncertain} = parseWhen(when) as Exclude<
    ReturnType<typeof parseWhen>,
    {kind: 'span'}
  >;
  if (kind === 'years' || kind === 'season') {
    losses.add(path, `${when}: ninjs has no decades and no seasons`);
    return {};
  }
  if (approximate || uncertain) losses.add(path, `${when}: ninjs does not tell how sure a date is`);
  return {
    [`expected${side}Date`]: when
      .replace(/^Y/, '')
      .replace(/[?~%]$/, '')
      .replace(/(?:-XX)+$/, ''),
  };
}

type Fields = Record<string, unknown>;

/** The parts of a story as items that belong to one of `uri`. */
export function partsOf(story: Story, uri: string, losses: Losses): Fields[] {
  return [
    ...story.overview.map((point) => pointItem(point, uri)),
    ...story.keyPoints.map((point, index) => keyPointItem(point, `keyPoints[${index}]`, story, uri, losses)),
    ...story.quotes.map((quote, index) => quoteItem(quote, `quotes[${index}]`, uri, losses)),
    ...story.timeline.map((event, index) => eventItem(event, `timeline[${index}]`, uri, losses)),
    ...story.corrections.map((correction, index) => correctionItem(correction, index, uri, losses)),
  ];
}

const html = (value: string) => [{role: 'main', contentType: 'application/xhtml+xml', value}];
const plain = (value: string) => [{role: 'main', contentType: 'text/plain', value}];

/** Where on the web someone or something can be found. */
export const web = (url: string | undefined, handle?: string): Fields =>
  url || handle
    ? {
        contactInfo: [
          ...(url ? [{type: 'web', value: url}] : []),
          ...(handle ? [{type: 'social', value: handle}] : []),
        ],
      }
    : {};

function part(rel: string, type: string, id: string, name: string, uri: string, passage?: Passage): Fields {
  const words = passage
    ? Object.entries(passageRoles).flatMap(([name, role]) => {
        const value = passage[name as keyof typeof passageRoles];
        return value ? [{role, value}] : [];
      })
    : [];
  return {rel, type, name, uri: uriOfPart(uri, id), ...(words.length > 0 && {descriptions: words})};
}

const pointItem = ({id, text, passage}: Point, uri: string): Fields => ({
  ...part('overview', 'component', id, inlineText(text), uri, passage),
  bodies: html(inlineHtml(text)),
});

function keyPointItem(point: KeyPoint, path: string, {sections}: Story, uri: string, losses: Losses): Fields {
  const {id, heading, summary, section, passage} = point;
  if (section && sections.find((each) => each.heading === heading)?.id !== section)
    losses.add(`${path}.section`, 'ninjs does not tell which section a key point sums up');
  return {
    ...part('keyPoint', 'component', id, heading, uri, passage),
    headlines: [{role: 'main', contentType: 'text/plain', value: heading}],
    bodies: html(inlineHtml(summary)),
  };
}

function quoteItem(quote: Quote, path: string, uri: string, losses: Losses): Fields {
  const {id, kind, text, lang, speaker, said, source, capturedAt, embed, passage} = quote;
  losses.unless(speaker ?? {}, `${path}.speaker.`, {
    role: 'ninjs names people without it',
    image: 'ninjs names people without it',
  });
  if (source?.network) losses.add(`${path}.source.network`, 'ninjs does not name a network');
  const captured = capturedAt && dateTime(capturedAt);
  if (capturedAt && !captured)
    losses.add(`${path}.capturedAt`, `${capturedAt} is no time of day, which ninjs wants here`);
  return {
    ...part('quote', 'component', id, speaker?.name ?? kind, uri, passage),
    genres: [{literal: kind}],
    ...(lang && {language: lang}),
    bodies: plain(text),
    ...(speaker && {people: [{name: speaker.name, rel: 'speaker', ...web(speaker.url, speaker.handle)}]}),
    ...(source &&
      (source.name || source.url) && {
        infoSources: [{...(source.name && {name: source.name}), role: 'source', ...web(source.url)}],
      }),
    ...(captured && {versionCreated: captured}),
    ...datesItem(said, undefined, `${path}.said`, losses),
    ...(embed && {associations: [embedItem(embed, uriOfPart(uri, id))]}),
  };
}

function eventItem(event: TimelineEvent, path: string, uri: string, losses: Losses): Fields {
  const {id, title, text, when, end, group, media, embed, url, passage} = event;
  const shown = [
    ...(media ? [pictureOf(media, `${uriOfPart(uri, id)}-picture`, 'picture')] : []),
    ...(embed ? [embedItem(embed, uriOfPart(uri, id))] : []),
  ];
  losses.unless(event, `${path}.`, {
    status: 'ninjs tells by codes whether an event happened',
    kind: 'ninjs does not tell an era from an event',
    quote: 'ninjs does not name the quote that reports an event',
  });
  return {
    ...part('timelineEvent', 'event', id, title, uri, passage),
    headlines: [{role: 'main', contentType: 'text/plain', value: title}],
    ...(text && {bodies: html(inlineHtml(text))}),
    ...datesItem(when, end, `${path}.when`, losses),
    ...(group && {subjects: [{name: group, rel: 'group'}]}),
    ...(shown.length > 0 && {associations: shown}),
    ...(url && {renditions: [{name: 'web', href: url, contentType: 'text/html'}]}),
  };
}

function correctionItem(
  {date, text, affects}: Correction,
  index: number,
  uri: string,
  losses: Losses,
): Fields {
  if (affects?.length)
    losses.add(`corrections[${index}].affects`, 'ninjs does not name the parts that a correction is of');
  return {
    ...part('correction', 'component', `correction-${index + 1}`, 'correction', uri),
    bodies: plain(text),
    ...datesItem(date, undefined, `corrections[${index}].date`, losses),
  };
}
