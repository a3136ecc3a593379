import type {ArticleText} from '../../story/passages/locate.js';
import {find} from './document-text.js';
import type {Passage} from '../../story/story.js';

/** `#:~:text=[prefix-,]start[,end][,-suffix]`, https://wicg.github.io/scroll-to-text-fragment/ */
const directive = /^:~:text=(?:([^&,]+)-,)?([^&,-][^&,]*)(?:,([^&,-][^&,]*))?(?:,-([^&,]+))?/;

/** More than twice what a paragraph takes; encoded, a letter takes up to nine characters. */
const longest = 4_000;

/** The passage that an address points to with a text fragment, as `article` has it; undefined if it points to none there. */
export function passageOf(address: string, article: ArticleText): Passage | undefined {
  const [match, prefix, start = '', end, suffix] =
    directive.exec(address.slice(address.indexOf(':~:text=')).slice(0, longest)) ?? [];
  if (match === undefined) return undefined;
  const context = {prefix: prefix && decoded(prefix), suffix: suffix && decoded(suffix)};
  const exact = [start, ...(end ? [end] : [])].map(decoded).join(' […] ');
  const found = find(article, {exact, ...context});
  if (!found) return end ? undefined : {exact};
  if (!end) return whole(article, found.passage.exact, context) ?? found.passage;
  const [first = '', last = ''] = found.passage.exact.split(' […] ');
  const text = article.sections[found.section]!.text;
  const from = text.indexOf(first);
  const to = text.indexOf(last, from + first.length);
  // Across two blocks it is no passage of words.
  const range = from === -1 || to === -1 ? '' : text.slice(from, to + last.length);
  return range && !range.includes('\n\n') ? whole(article, range, context) : found.passage;
}

/** With all the words around it, where that tells the place. */
function whole(
  article: ArticleText,
  exact: string,
  context: {prefix?: string | undefined; suffix?: string | undefined},
) {
  for (const wanted of [{exact}, {exact, ...context}]) {
    const found = find(article, wanted);
    if (found) return found.passage;
  }
  return undefined;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
