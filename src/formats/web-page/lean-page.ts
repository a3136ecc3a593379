import {Parser} from 'htmlparser2';
import {escapeHtml} from '../html/escape.js';
import {isUnseen} from '../html/unseen.js';
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
  ...'amp-ad amp-embed story-overview key-points quote-card timeline-strip story-bundle'.split(' '),
]);
/** Without an end tag. */
const single = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** What belongs in a head, wherever a page has it. */
const metadata = new Set('base link meta title'.split(' '));
/** What holds running text: a button within is a word of it, as glossaries have them. */
const running = /^(?:p|li|h[1-6]|blockquote|dd|td|figcaption)$/;
/** Only their words count, and the search for the article would leave them out. */
const unwrapped = new Set('button object math'.split(' '));
/** A table that only sets columns, as letters by mail have them. */
const ofLayout = /^(?:presentation|none)$/i;
const ofTable = /^(?:table|thead|tbody|tfoot|tr|td|th)$/;
/** Tells what is hidden. */
const hides = /display|visibility/i;

const holdsArticle = /^(?:article|main)$/;
/** What opens over a page, or is no words. */
const overlays =
  /modal|dialog|popup|overlay|menu|drawer|tooltip|lightbox|carousel|slide|newsletter|consent|cookie|icon/i;

/** So many different words are told. */
const mostUnseen = 10;
/** Classes of what is read out and not shown. */
const heard =
  /(?:^|\s)(?:sr-only|visually-?hidden|u-visually-hidden|screen-?reader(?:-text|-only)?|hidden-visually|a11y-hidden|mw-editsection|show-for-sr|assistive-text)(?:\s|$)/i;
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
  let articles = 0;
  /** Whether words of the article are kept from screen readers alone. */
  const isSeen = (name: string, {class: kind = '', role = ''}: Record<string, string>) => {
    if (running.test(name)) return true;
    if (inText === 0) return articles > 0 && !overlays.test(`${kind} ${role}`);
    const from = (parser.endIndex ?? 0) + 1;
    return /\S\s+\S/.test(html.slice(from, from + 200).replace(/<[^]*$/, ''));
  };
  const layouts: boolean[] = [];
  /** Readability takes the footer of a quote, which says whose it is, for one of the page, and loses breaks between `font`. */
  const nameOf = (name: string) => {
    if (layouts.at(-1) && ofTable.test(name)) return 'div';
    return name === 'font' ? 'span' : name === 'footer' && quotes > 0 ? 'cite' : name;
  };
  const scripts = new JsonLdScripts(html);
  let unseenWords: string | undefined;
  const unseen = new Set<string>();
  /** What films and sounds say is for those whose browser cannot show them; where they are is told later. */
  let media: {name: string; src: string} | undefined;
  const endSkipping = () => {
    if (media?.src) add(`<${media.name} src="${escapeHtml(media.src)}"></${media.name}>`);
    media = undefined;
    const words = unseenWords?.replace(/\s+/g, ' ').trim();
    if (words && unseen.size < mostUnseen) unseen.add(words.slice(0, 200));
    unseenWords = undefined;
  };
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      scripts.open(name, attributes, parser);
      if (++depth > most.depth)
        throw new Excess(`the elements of the page lie more than ${most.depth} deep; save the article alone`);
      if (running.test(name)) inText++;
      if (name === 'blockquote') quotes++;
      if (name === 'table') layouts.push(ofLayout.test(attributes.role ?? ''));
      const isFilm = name === 'video' || name === 'audio';
      if (media && name === 'source') media.src ||= attributes.src ?? '';
      if (skipping === 0 && isFilm) media = {name, src: attributes.src ?? ''};
      const isNotSeen = isHeard(name, attributes) || (!single.has(name) && isUnseen(name, attributes.style));
      if (skipping === 0 && isNotSeen && inText > 0 && !isFilm) unseenWords = '';
      if (skipping > 0 || isNotSeen || left.has(name) || (name === 'button' && inText === 0)) {
        skipping++;
        return;
      }
      if (holdsArticle.test(name)) articles++;
      if (unwrapped.has(name)) return;
      // Readers find the one and see the other, which is kept from screen readers alone.
      if (/^until-found$/i.test(attributes.hidden ?? '')) delete attributes.hidden;
      if (attributes['aria-hidden'] && !single.has(name) && isSeen(name, attributes))
        delete attributes['aria-hidden'];
      if (++elements > most.elements)
        throw new Excess(`the page has more than 5,000 elements; save the article alone`);
      if (name === 'amp-img') {
        // What stands within is for those who have no script.
        add(`<img${attributesOf(attributes)}>`);
        skipping++;
        return;
      }
      if (Object.hasOwn(outer, name)) outer[name] ||= attributesOf(attributes);
      // Microdata tell of the item that they stand in.
      else add(`<${nameOf(name)}${attributesOf(attributes)}>`, metadata.has(name) && !attributes.itemprop);
      if (name === 'title') isTitle = true;
    },
    onclosetag(name) {
      scripts.close(name, parser);
      depth--;
      if (running.test(name)) inText--;
      if (skipping === 0 && holdsArticle.test(name)) articles--;
      if (skipping > 0) {
        if (--skipping === 0) endSkipping();
      } else if (!single.has(name) && !unwrapped.has(name) && !Object.hasOwn(outer, name))
        add(`</${nameOf(name)}>`);
      if (name === 'blockquote') quotes--;
      if (name === 'table') layouts.pop();
      if (name === 'title') isTitle = false;
    },
    ontext(words) {
      if (skipping > 0) {
        if (unseenWords !== undefined) unseenWords += words;
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
