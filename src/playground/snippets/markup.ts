import {scriptJson} from '../../publish/build/story-script.js';
import {escapeHtml} from '../../formats/html/escape.js';
import {linkUrl} from '../../story/link-url.js';
import {parseStory} from '../../story/parse-story.js';
import type {StoryDocument} from '../../story/story.js';
import type {View} from '../view/view.js';

/** What a view shows of which story; `given` where the page brings the story, instead of the one in the script. */
export interface Shown {
  view: View;
  story: StoryDocument;
  given: boolean;
}

/** The story of a view: the one in the script, or what was pasted, in the language and the direction of the view. */
export function shownStory(
  view: View,
  bundled: StoryDocument,
  pasted: StoryDocument | undefined,
): Omit<Shown, 'view'> {
  const story = pasted ?? bundled;
  const dir = view.rtl && ({dir: 'rtl'} as const);
  if (!view.lang) return {story: dir ? {...story, ...dir} : story, given: pasted !== undefined || view.rtl};
  const {dir: _, dates: __, ...rest} = story;
  // Checked anew without its `dates`, so that they are worded in the language of the view.
  return {story: parseStory({...rest, lang: view.lang, ...dir}, {warn: () => undefined}), given: true};
}

/**
 * The tags of a view, as a page's author writes them, each with what shows until the script comes; without data where a script
 * hands the story over.
 */
export function tagsMarkup(shown: Shown, {withData = true} = {}): string {
  const {view, given} = shown;
  const inner = view.tags.filter((tag) => tag !== 'story-bundle');
  const bundled = view.tags.includes('story-bundle');
  const data = withData && given ? [dataScript(shown)] : [];
  // Several widgets have a given story from a bundle around them; one alone has it inside its own tag.
  if (!bundled && !(given && inner.length > 1))
    return inner.map((tag) => element(tag, shown, [...data, ...fallback(tag, shown)])).join('\n\n');
  const content = inner.length
    ? inner.map((tag) => element(tag, shown, []))
    : fallback('story-bundle', shown);
  return element('story-bundle', shown, [...data, ...content]);
}

function element(tag: string, shown: Shown, content: readonly string[]): string {
  const inside = content.map((line) => `\n${line.replace(/^(?=<)/gm, '  ')}`).join('');
  return `${openTag(tag, shown)}${inside && `${inside}\n`}</${tag}>`;
}

/** A tag's beginning, with its attributes. */
export function openTag(tag: string, shown: Shown): string {
  const attributes = Object.entries(attributesOf(tag, shown));
  return `<${tag}${attributes.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('')}>`;
}

/** What a tag has in a view. With words inside it, it asks for the story in the script by its name. */
export function attributesOf(tag: string, {view, given, story}: Shown): Record<string, string> {
  const own = view.attributes[tag] ?? {};
  const isInside = tag !== 'story-bundle' && view.tags.includes('story-bundle');
  const asks = given || isInside || 'src' in own || 'story' in own;
  return asks ? own : {'story-id': story.id, ...own};
}

/** The story as data, where the page brings it; empty where it is the one in the script. */
export const dataScript = ({given, story}: Shown): string =>
  given ? `<script type="application/json">${scriptJson(story)}</script>` : '';

/** What shows until the script comes, or instead of it: for a whole story its headline and standfirst. */
function fallback(tag: string, {story: {headline, standfirst, url, lang}, view}: Shown): string[] {
  const address = url && linkUrl(url);
  const words = escapeHtml(headline);
  const attributes = ` lang="${escapeHtml(lang)}"${view.rtl ? ' dir="rtl"' : ''}`;
  const linked = address ? `<a href="${escapeHtml(address)}">${words}</a>` : words;
  if (tag !== 'story-bundle' && tag !== 'story-overview') return [`<p${attributes}>${linked}</p>`];
  const level = /^[1-6]$/.exec(view.attributes[tag]?.['heading-level'] ?? '')?.[0] ?? '2';
  const heading = `<h${level}${attributes}>${linked}</h${level}>`;
  return standfirst ? [heading, `<p${attributes}>${escapeHtml(standfirst)}</p>`] : [heading];
}
