import {htmlBlocks} from '../html/blocks.js';
import {LostElement} from '../html/lost-element.js';
import {articleRoot} from './find-text.js';
import {embedSelector} from '../html/embeds.js';
import {readHtmlQuote, toQuote, untoldPost} from '../html/block-quote.js';
import {networkOf} from '../common/social-network.js';
import type {Quote} from '../../story/story.js';

/**
 * Writes the posts that a page embeds as plain block quotes, so that the search for its article neither takes them for
 * advertisements nor their buttons for text. Of a post without its words the editor is told, with the link.
 */
export function settleEmbeds(page: Document, lang: string, notes: string[]): void {
  for (const element of page.querySelectorAll(embedSelector)) {
    const [block] = htmlBlocks(element.outerHTML, {onLoss: () => {}});
    if (block?.kind !== 'quote') continue;
    const read = readHtmlQuote(block, lang);
    const quote = toQuote(read, 'post');
    if (quote) {
      element.replaceWith(plainQuote(page, quote));
    } else {
      notes.push(`Of the page: ${untoldPost(read)}.`);
      element.remove();
    }
  }
  for (const frame of page.querySelectorAll('iframe[src]')) {
    const post = framedPost(frame.getAttribute('src')!.trim().replace(/^\/\//, 'https://'));
    if (!post) continue;
    notes.push(`Of the page: ${untoldPost({...post, words: ''})}.`);
    frame.remove();
  }
  for (const element of articleRoot(page)?.querySelectorAll('iframe, video, audio') ?? []) {
    const src = (element.getAttribute('src') ?? element.getAttribute('data-src') ?? '').trim();
    if (!src || noise.test(src) || element.closest(apart)) continue;
    const lost = new LostElement(element.tagName.toLowerCase());
    lost.open({src});
    notes.push(`Of the page: ${lost.told()}.`);
  }
}

/** Frames that show a reader nothing, or an advertisement. */
const noise = /^about:|doubleclick|googlesyndication|googletagmanager|recaptcha|\/ads?[/?.]/i;
const apart = 'nav, footer, aside, form, [hidden], [role="navigation"]';

function plainQuote(page: Document, {text, speaker, said, source}: Quote): Element {
  const make = (tag: string, ...content: (string | Element)[]) => {
    const element = page.createElement(tag);
    element.append(...content);
    return element;
  };
  const link = (words: string, href: string | undefined) => {
    if (!href) return words;
    const element = make('a', words);
    element.setAttribute('href', href);
    return element;
  };
  const {name, handle, url} = speaker!;
  const who = name === handle ? ['(', link(name, url), ')'] : [link(name, url), handle ? ` (${handle})` : ''];
  const day = said ? [handle ? ' ' : ', ', link(said.slice(0, 10), source?.url)] : [];
  const words = text.split('\n').map((line) => make('p', line));
  const quote = make('blockquote', ...words, make('p', '— ', ...who, ...day));
  if (source?.url) quote.setAttribute('cite', source.url);
  return quote;
}

/** The post that a frame shows, whose address is part of the frame’s. */
function framedPost(src: string): {network: string; url: string} | undefined {
  const network = networkOf(src);
  if (!network) return undefined;
  const {pathname, searchParams} = new URL(src);
  if (network === 'Facebook') {
    const url = /^\/plugins\/(?:post|video)\.php/.test(pathname) && searchParams.get('href');
    return url ? {network, url} : undefined;
  }
  return /\/embed\b/.test(pathname)
    ? {network, url: src.replace(/\/embed(?:\/captioned)?\/?(?:\?.*)?$/, '/')}
    : undefined;
}
