import type {Story} from '../../story/story.js';
import {escapeHtml} from '../../formats/html/escape.js';

/** The size of a frame in CSS pixels, until its page has told its height. */
const frameSize = {width: 640, height: 640};

/**
 * The `<iframe>` tag for the page of a story. Its sandbox lets it run its own scripts, open links in a new tab and copy a
 * quote, and no more; with `data-story-frame` the host's script gives it its height.
 */
export const frameTag = (story: Story, address: string) =>
  `<iframe data-story-frame src="${escapeHtml(address)}" title="${escapeHtml(story.headline)}" ` +
  `width="100%" height="${frameSize.height}" frameborder="0" loading="lazy" ` +
  `allow="clipboard-write" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`;

/**
 * How to embed a story, for those who ask by oEmbed: a document of type `rich` (oembed.com, 2.3.4.4). Only what the
 * story says is in it.
 */
export function oEmbedOf(story: Story, address: string) {
  const {headline, byline, publisher, image} = story;
  const [author] = byline;
  const thumbnail = image?.width && image.height ? image : undefined;
  return {
    version: '1.0',
    type: 'rich',
    title: headline,
    ...(author && {author_name: byline.map(({name}) => name).join(', ')}),
    ...(byline.length === 1 && author?.url && {author_url: author.url}),
    ...(publisher && {provider_name: publisher.name}),
    ...(publisher?.url && {provider_url: publisher.url}),
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
    ...frameSize,
    html: frameTag(story, address),
  };
}
