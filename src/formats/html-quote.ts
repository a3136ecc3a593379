import type {Inline, Quote} from '../story/story.js';
import {limits} from '../story/story.js';
import {isWhen} from './is-when.js';
import {isAttribution, parseAttribution} from './attribution.js';
import type {Attribution} from './attribution.js';
import type {HtmlQuote} from './html-blocks.js';
import {plainOf} from './html-inlines.js';
import {writtenDate} from './written-date.js';

/** A block quote of HTML: the words, and who said them as far as it says. */
export interface ReadQuote {
  words: string;
  attribution?: Attribution;
  /** Where it was said. */
  url?: string;
  /** Who said it, on the web. */
  speakerUrl?: string;
}

/**
 * Reads a block quote as pages write it: who said it stands in a `<cite>`, a `<footer>` or a caption, or in the last
 * line after a dash, as social networks embed posts. A link on the date there leads to the post.
 */
export function readHtmlQuote({lines, credit, url}: HtmlQuote, lang: string): ReadQuote {
  const last = lines.at(-1);
  const isCredit = !credit && last !== undefined && lines.length > 1 && isAttribution(plainOf(last));
  const by = credit ?? (isCredit ? last : undefined);
  const words = (isCredit ? lines.slice(0, -1) : lines).map(plainOf).join('\n');
  if (!by) return {words, ...(url && {url})};
  const links = by.filter(
    (inline): inline is Exclude<Inline, string> => typeof inline === 'object' && inline.href !== undefined,
  );
  const dated = links.find(({text}) => writtenDate(withoutTime(text), lang));
  const speaker = links.find((link) => link !== dated);
  const address = dated?.href ?? url;
  return {
    words,
    attribution: parseAttribution(withoutTime(plainOf(by)), lang),
    ...(address && {url: address}),
    ...(speaker?.href && {speakerUrl: speaker.href}),
  };
}

/** A day is as precise as such a line is to be trusted: its time of day has no zone. */
const withoutTime = (line: string) =>
  line.replace(/,?\s+(?:at\s+)?\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?\s*$/i, '');

/** A quote of a story, if it is known whose words it holds. */
export function toQuote({words, attribution, url, speakerUrl}: ReadQuote, id: string): Quote | undefined {
  if (!attribution) return undefined;
  const {name, role, handle, said} = attribution;
  return {
    id,
    kind: handle ? 'post' : 'statement',
    text: words,
    speaker: {
      name: name.slice(0, limits.line),
      ...(role && {role: role.slice(0, limits.line)}),
      ...(handle && {handle}),
      ...(speakerUrl && {url: speakerUrl}),
    },
    ...(said && isWhen(said) && {said}),
    ...(url && {source: {url}}),
  };
}
