import {escapeHtml} from '../../formats/html/escape.js';
import {frameOrigins} from '../../story/embeds/frame-origins.js';
import type {Story} from '../../story/story.js';
import type {Addressed, Addresses} from './addresses.js';

/** The attributes that name a file, with its digest where it has one. */
export const src = ({href, integrity}: Addressed) =>
  `src="${escapeHtml(href)}"${integrity ? ` integrity="${integrity}"` : ''}`;

/** The tag that loads a script. */
export const load = (file: Addressed) =>
  `<script ${src(file)}${file.integrity ? ' crossorigin="anonymous"' : ''}></script>`;

/** What stands in a tag until its story is there. */
export const fallback = ({headline, url}: Story) =>
  url ? `<a href="${escapeHtml(url)}">${escapeHtml(headline)}</a>` : escapeHtml(headline);

/** What a Content-Security-Policy must allow for the scripts, the pictures and the players of a story. */
export function scriptPolicy(story: Story, {source}: Addresses): string {
  const [pictures, frames] = [imageOrigins(story), frameOrigins(story)];
  return [
    `script-src ${source}`,
    ...(pictures.length ? [`img-src ${pictures.join(' ')}`] : []),
    ...(frames.length ? [`frame-src ${frames.join(' ')}`] : []),
  ].join('; ');
}

/** The sites that the pictures of a story come from. */
function imageOrigins(story: Story): string[] {
  const origins = new Set<string>();
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('alt' in value && 'url' in value) origins.add(new URL(value.url as string).origin);
    Object.values(value).forEach(walk);
  };
  walk(story);
  return [...origins].sort();
}
