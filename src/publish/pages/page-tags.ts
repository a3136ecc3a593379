import {availability} from '../../elements/base/availability.js';
import {escapeHtml} from '../../formats/html/escape.js';
import type {Story} from '../../story/story.js';
import type {PageWords} from './page-words.js';

/** A day, or an exact moment, as `article:published_time` wants it (ogp.me, ISO 8601). */
const exact = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/;

/** A picture for the card of a page. */
export interface Card {
  url: string;
  alt: string;
  width?: number | undefined;
  height?: number | undefined;
}

/**
 * The Open Graph (ogp.me) and Twitter tags by which chats, mail programs and social networks make a card of a link.
 * `og:url` is the page itself, where its address is known: with the article’s, a quote would get the article’s card.
 */
export function pageTags(
  story: Story,
  {title, description}: PageWords,
  {address, card}: {address: string | undefined; card?: Card | undefined},
): string {
  const {publisher, published, updated, lang} = story;
  const image = availability(story) ? undefined : (card ?? story.image);
  const when = (date = '') => (exact.test(date) ? date : undefined);
  const openGraph = {
    'og:type': 'article',
    'og:title': title,
    'og:description': description,
    'og:url': address,
    'og:site_name': publisher?.name,
    'og:locale': /^[a-z]{2}-[A-Z]{2}$/.test(lang) ? lang.replace('-', '_') : undefined,
    'og:image': image?.url,
    'og:image:alt': image?.alt || undefined,
    'og:image:width': image?.width,
    'og:image:height': image?.height,
    'article:published_time': when(published),
    'article:modified_time': when(updated),
  };
  const twitter = {
    'twitter:card': image ? 'summary_large_image' : 'summary',
    'twitter:title': title,
    'twitter:description': description,
    'twitter:image': image?.url,
    'twitter:image:alt': image?.alt || undefined,
  };
  return metaTags('property', openGraph) + metaTags('name', {description, ...twitter});
}

const metaTags = (attribute: string, values: Record<string, string | number | undefined>) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<meta ${attribute}="${name}" content="${escapeHtml(`${value}`)}">\n`)
    .join('');
