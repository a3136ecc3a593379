import {prerender, tags as widgets} from '../../prerender/prerender.js';
import type {Output, Tag} from '../../prerender/prerender.js';
import {availability} from '../../elements/base/availability.js';
import type {Story} from '../../story/story.js';
import type {Shown} from './markup.js';
import {dataScript, openTag, tagsMarkup} from './markup.js';

/** What the page of a preview has before any script runs. */
export const bodyMarkup = (shown: Shown): string =>
  shown.view.markup === 'tags' ? tagsMarkup(shown) : prerenderedMarkup(shown, shown.view.markup);

/** The widgets of a view with the story in them already: complete without a script, taken over when it comes. */
export function prerenderedMarkup(shown: Shown, output: Output): string {
  const {view, given, story} = shown;
  const bundled = view.tags.includes('story-bundle');
  const picked = widgets.filter((tag) => view.tags.includes(tag));
  const all = bundled && picked.length === 0 ? widgets : picked;
  const level =
    bundled && picked.length === 0 ? view.attributes['story-bundle']?.['heading-level'] : undefined;
  // A story that is withheld, canceled or expired is replaced by one sentence, however many widgets there are.
  const isGone = (bundled || given) && availability(story as Story) !== undefined;
  const markup = isGone
    ? prerender(story, {tags: all, output})
    : all.map((tag) => widget(tag, shown, output, level)).join('');
  // The data of a given story stands once, in a bundle around its widgets.
  return bundled || given
    ? `${openTag('story-bundle', shown)}\n${dataScript(shown)}${markup}</story-bundle>`
    : markup.trimEnd();
}

function widget(tag: Tag, {view, story}: Shown, output: Output, level: string | undefined): string {
  const {'heading-level': own, quote = '', ...attributes} = view.attributes[tag] ?? {};
  const headingLevel = Math.min(6, Math.max(1, Math.round(Number(level ?? own ?? 2)))) || 2;
  return prerender(story, {tags: [tag], output, headingLevel, quote, attributes});
}
