import {Parser} from 'htmlparser2';
import {escapeHtml} from '../html/escape.js';
import {JsonLdScripts} from './json-ld-scripts.js';
import type {JsonLdScript} from './json-ld-scripts.js';

/** What can be searched for an article in a moment; more is no article, or made to stop the search. */
const most = {characters: 5_000_000, elements: 5_000, depth: 64, signs: 5_000};

/**
 * Shown to nobody, or no part of any article: much of most pages, and the search would take its time over it. Our own
 * elements show the story that was made of the article, which must not vouch for itself.
 */
const left = new Set([
  ...'script style template svg canvas nav select datalist dialog video audio map'.split(' '),
  ...'story-overview key-points quote-card timeline-strip story-bundle'.split(' '),
]);
/** Without an end tag. */
const single = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** What belongs in a head, wherever a page has it. */
const metadata = new Set('base link meta title'.split(' '));
/** What holds running text: a button within is a word of it, as glossaries have them. */
const running = /^(?:p|li|h[1-6]|blockquote|dd|td|figcaption)$/;
/** Only their words count, and the search for the article would leave them out. */
const unwrapped = new Set('button object math'.split(' '));
/** Readability takes the footer of a quote, which says whose it is, for one of the page. */
const nameOf = (name: string, quotes: number) => (name === 'footer' && quotes > 0 ? 'cite' : name);
/** Tells what is hidden. */
const hides = /display|visibility/i;

/** So many different words are told. */
const mostUnseen = 10;
/** Classes of what is read out and not shown. */
const heard =
  /(?:^|\s)(?:sr-only|visually-?hidden|u-visually-hidden|screen-?reader(?:-text|-only)?|hidden-visually|a11y-hidden|show-for-sr|assistive-text)(?:\s|$)/i;
/** A heading may be the article’s though only those who hear the page get it. */
const isHeard = (name: string, {class: kind = ''}: Record<string, string>) =>
  heard.test(kind) && !/^h[1-6]$|^body$/.test(name);

/**
 * A page without what is certainly no article, its JSON-LD, and words of its text that nobody sees; or, as a sentence, why it
 * cannot be searched.
 */
export type LeanPage = {html: string; scripts: JsonLdScript[]; unseen: string[]} | {excess: string};

class Excess extends Error {}

/**
 * Takes out of a page what no article is made of, and writes out the tags of `html`, `head` and `body`, which a page may
 * leave out: linkedom does not add them.
 */
export function leanPage(html: string): LeanPage {
  if (html.length > most.characters) {
    return {
      excess:
        'the page is longer than 5,000,000 characters; save the article alone, as a browser’s reader view does',
    };
  }
  const [head, body]: [string[], string[]] = [[], []];
  const outer: Record<string, string> = {html: '', head: '', body: ''};
  let isTitle = false;
  const add = (text: string, isOfHead = isTitle) => (isOfHead ? head : body).push(text);
  let [elements, signs, depth, skipping, inText, quotes] = [0, 0, 0, 0, 0, 0];
  const scripts = new JsonLdScripts(html);
  let forEars: string | undefined;
  const unseen = new Set<string>();
  /** What films and sounds say is for those whose browser cannot show them; where they are is told later. */
  let media: {name: string; src: string} | undefined;
  const endSkipping = () => {
    if (media?.src) add(`<${media.name} src="${escapeHtml(media.src)}"></${media.name}>`);
    media = undefined;
    const words = forEars?.replace(/\s+/g, ' ').trim();
    if (words && unseen.size < mostUnseen) unseen.add(words.slice(0, 200));
    forEars = undefined;
  };
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      scripts.open(name, attributes, parser);
      if (++depth > most.depth)
        throw new Excess(`the elements of the page lie more than ${most.depth} deep; save the article alone`);
      if (running.test(name)) inText++;
      if (name === 'blockquote') quotes++;
      if (media && name === 'source') media.src ||= attributes.src ?? '';
      if (skipping === 0 && (name === 'video' || name === 'audio')) media = {name, src: attributes.src ?? ''};
      const isForEars = isHeard(name, attributes);
      if (skipping === 0 && isForEars && inText > 0) forEars = '';
      if (skipping > 0 || isForEars || left.has(name) || (name === 'button' && inText === 0)) {
        skipping++;
        return;
      }
      if (unwrapped.has(name)) return;
      if (++elements > most.elements)
        throw new Excess(`the page has more than 5,000 elements; save the article alone`);
      if (Object.hasOwn(outer, name)) outer[name] ||= attributesOf(attributes);
      // Microdata tell of the item that they stand in.
      else
        add(
          `<${nameOf(name, quotes)}${attributesOf(attributes)}>`,
          metadata.has(name) && !attributes.itemprop,
        );
      if (name === 'title') isTitle = true;
    },
    onclosetag(name) {
      scripts.close(name, parser);
      depth--;
      if (running.test(name)) inText--;
      if (skipping > 0) {
        if (--skipping === 0) endSkipping();
      } else if (!single.has(name) && !unwrapped.has(name) && !Object.hasOwn(outer, name))
        add(`</${nameOf(name, quotes)}>`);
      if (name === 'blockquote') quotes--;
      if (name === 'title') isTitle = false;
    },
    ontext(words) {
      if (skipping > 0) {
        if (forEars !== undefined) forEars += words;
        return;
      }
      // The parser makes a node of each sign that is escaped.
      add(
        words.replace(/[&<]/g, (sign) => {
          signs++;
          return escapeHtml(sign);
        }),
      );
      if (signs > most.signs)
        throw new Excess('the page has more signs than prose has; save the article alone');
    },
  });
  try {
    parser.end(html);
    const parts = [`<head>${head.join('')}</head>`, `<body${outer.body}>${body.join('')}</body>`];
    return {
      html: `<!doctype html><html${outer.html}>${parts.join('')}</html>`,
      scripts: scripts.found,
      unseen: [...unseen],
    };
  } catch (error) {
    if (error instanceof Excess) return {excess: error.message};
    throw error;
  }
}

function attributesOf(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => !name.startsWith('on') && (name !== 'style' || hides.test(value)))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}
