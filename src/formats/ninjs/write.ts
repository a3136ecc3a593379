import type {Story} from '../../story/story.js';
import {textDirection} from '../../story/language/direction.js';
import {wordingLocale} from '../../story/dates/intl-date.js';
import {escapeHtml, inlineHtml} from '../html/escape.js';
import {dateTime} from '../common/dates/iso-date.js';
import {Losses} from '../common/losses.js';
import type {Loss} from '../common/losses.js';
import {uriOfPart} from './identity.js';
import {partsOf, web} from './write-items.js';
import {pictureOf} from './write-picture.js';

type Fields = Record<string, unknown>;

/** Of IPTC, whose digital source types a story has as well. */
const sourceTypes = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/**
 * A story as a news item of IPTC ninjs 3.1, valid against its schema. Overview, key points, quotes, timeline and
 * corrections are associated items, told apart by `rel`; the passage that each rests on is a description of role
 * `passage`. Dates less precise than a time of day stand in `eventDetails.dates`, the one place of ninjs that takes them.
 * What ninjs has no place for is in `losses`.
 */
export function writeNinjs(story: Story): {document: Fields; losses: Loss[]} {
  const losses = new Losses();
  const {id, lang, headline, standfirst, url, publisher, byline, image, status, ai} = story;
  if (story.dir !== textDirection(lang)) losses.add('dir', 'ninjs follows the language');
  if (story.changes) losses.add('changes', 'ninjs does not tell editions apart');
  const uri = uriOf(story);
  const time = (name: 'published' | 'updated' | 'expires') => {
    const when = story[name];
    const exact = when && dateTime(when);
    if (when && exact === undefined) losses.add(name, `${when} is no time of day, which ninjs wants here`);
    else if (when && exact && exact.length !== when.length)
      losses.add(name, 'ninjs tells every time to the second');
    return exact;
  };
  if (ai?.text) losses.add('ai.text', 'ninjs tells the digital source type alone');
  if (ai?.reviewed)
    losses.add('ai.reviewed', 'ninjs names who reviewed it, not in which role, when and what');
  for (const [index, {role}] of byline.entries()) {
    if (role) losses.add(`byline[${index}].role`, 'ninjs names authors without it');
  }
  const associations = [
    ...(image ? [pictureOf(image, uriOfPart(uri, 'image'), 'mainImage')] : []),
    ...partsOf(story, uri, losses),
  ];
  const document = {
    standard: {name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json'},
    uri,
    altIds: uri === id ? [] : [{role: 'story', value: id}],
    type: associations.length ? 'composite' : 'text',
    language: lang,
    pubStatus: status,
    contentCreated: time('published'),
    versionCreated: time('updated'),
    expires: time('expires'),
    digitalSourceType: ai?.source && {uri: ai.source.replace(/^(?!https?:)/, sourceTypes)},
    headlines: [{role: 'main', contentType: 'text/plain', value: headline}],
    descriptions: standfirst ? [{role: 'standfirst', contentType: 'text/plain', value: standfirst}] : [],
    by: byline.length
      ? new Intl.ListFormat(wordingLocale(lang), {type: 'conjunction'}).format(byline.map(({name}) => name))
      : undefined,
    people: [
      ...byline.map(({name, url: address}) => ({name, rel: 'author', ...web(address)})),
      ...(ai?.reviewed ? [{name: ai.reviewed.by, rel: 'reviewer'}] : []),
    ],
    infoSources: publisher ? [{name: publisher.name, role: 'publisher', ...web(publisher.url)}] : [],
    renditions: url ? [{name: 'web', href: url, contentType: 'text/html'}] : [],
    bodies: story.sections.length
      ? [{role: 'main', contentType: 'application/xhtml+xml', value: bodyHtml(story)}]
      : [],
    associations,
  };
  const written = Object.entries(document).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return {document: Object.fromEntries(written), losses: losses.list()};
}

/** A story's id if it is a URI; otherwise the address of its page, or one made of the id. */
function uriOf({id, url}: Story): string {
  if (/^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]+$/i.test(id) && URL.canParse(id)) return id;
  return url ?? `urn:x-story:${encodeURIComponent(id)}`;
}

function bodyHtml({sections, quotes}: Story): string {
  const said = new Map(quotes.map((quote) => [quote.id, quote]));
  return sections
    .flatMap(({id, heading, body}) => [
      heading ? `<h2 id="${escapeHtml(id)}">${escapeHtml(heading)}</h2>` : '',
      ...body.map((block) => {
        if (block.type === 'paragraph') return `<p>${inlineHtml(block.text)}</p>`;
        if (block.type === 'list')
          return `<ul>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</ul>`;
        if (block.type === 'quote') return quoteHtml(block.quote, said.get(block.quote));
        const {url, alt, width, height} = block.image;
        const size = width && height ? ` width="${width}" height="${height}"` : '';
        return `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}"${size}/>`;
      }),
    ])
    .filter(Boolean)
    .join('\n');
}

function quoteHtml(id: string, quote: Story['quotes'][number] | undefined): string {
  if (!quote) return '';
  const by = quote.speaker ? `<footer>— ${escapeHtml(quote.speaker.name)}</footer>` : '';
  return `<blockquote id="${escapeHtml(id)}"><p>${escapeHtml(quote.text)}</p>${by}</blockquote>`;
}
