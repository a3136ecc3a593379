import {availability} from '../../elements/base/availability.js';
import {escapeHtml} from '../../formats/html/escape.js';
import type {Story} from '../../story/story.js';
import {pageHeight} from './page-height.js';
import type {Card} from './page-tags.js';
import {pageWords} from './page-words.js';
import type {StoryPage} from './pages-of.js';

/** The size that who asks has room for, in CSS pixels, each if it is told. */
export interface Room {
  maxwidth?: number | undefined;
  maxheight?: number | undefined;
}

/** The size of a frame where who asks tells none. WordPress makes none taller than 1,000 CSS pixels, on a phone neither. */
const usual = {width: 640, phone: 320, tallest: 1000};

/**
 * The `<iframe>` tag for a page of a story, with the HTML `instead` of it where something takes the tag away. Its sandbox lets it run its own scripts, open links in a new tab and copy a
 * quote, and no more; with `data-story-frame` the host’s script gives it its height.
 */
export const frameTag = (title: string, address: string, height: number, instead = '') =>
  `<iframe data-story-frame src="${escapeHtml(address)}" title="${escapeHtml(title)}" ` +
  `width="100%" height="${height}" frameborder="0" loading="lazy" ` +
  `allow="clipboard-write" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox">${instead}</iframe>`;

/** What an oEmbed document is made of, besides the story. */
export interface EmbedParts {
  page: StoryPage;
  /** The page that is framed where `page` is taller than the room. */
  shorter: StoryPage;
  addressOf(page: StoryPage): string;
  card?: Card | undefined;
}

/**
 * How to embed a page of a story, for those who ask by oEmbed (oembed.com): a document of type `rich`, with a frame, and
 * before it the headline and three points for places that show none. Of a story that is not to be shown, one of type
 * `link`. Only what the story says is in it.
 */
export function oEmbedOf(story: Story, parts: EmbedParts, {maxwidth, maxheight}: Room = {}) {
  const {byline, publisher, image} = story;
  const {page, addressOf} = parts;
  const gone = availability(story);
  const {title, points} = pageWords(story, page);
  const provider = {
    ...(publisher && {provider_name: publisher.name}),
    ...(publisher?.url && {provider_url: publisher.url}),
  };
  if (gone) return {version: '1.0', type: 'link', title, ...provider};
  const width = Math.min(usual.width, maxwidth ?? usual.width);
  const most = Math.min(usual.tallest, maxheight ?? usual.tallest);
  const fits = page.name !== 'index' || pageHeight(story, page, Math.min(width, usual.phone)) <= most;
  const framed = fits ? page : parts.shorter;
  const height = Math.min(most, pageHeight(story, framed, width));
  const [author] = byline;
  const picture = parts.card ?? image;
  const thumbnail = picture?.width && picture.height ? picture : undefined;
  const link = `<a href="${escapeHtml(story.url ?? addressOf(page))}">${escapeHtml(story.headline)}</a>`;
  // WordPress keeps no list in it: with all tags but the link taken away, this still reads as lines.
  const quoted = [link, ...points.map(escapeHtml)].join(' · ');
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(author && {author_name: byline.map(({name}) => name).join(', ')}),
    ...(byline.length === 1 && author?.url && {author_url: author.url}),
    ...provider,
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
    ...{width, height},
    html: `<blockquote>${quoted}</blockquote>${frameTag(title, addressOf(framed), height)}`,
  };
}

/**
 * The room that a request for an oEmbed document tells, in parameters of any shape: what is no whole number of pixels
 * counts as not told.
 */
export function roomIn(parameters: URLSearchParams): Room {
  const told = (name: string) => {
    const value = parameters.get(name) ?? '';
    return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined;
  };
  return {maxwidth: told('maxwidth'), maxheight: told('maxheight')};
}
