import type {Inline, Quote} from '../../story/story.js';
import {isFields, listOf, textOf} from '../common/values.js';
import type {Fields} from '../common/values.js';
import {htmlBlocks} from '../html/blocks.js';
import {inlineText} from '../../story/inline-text.js';
import {sectionsOf, sectionsOfText, textParagraphs} from '../html/sections.js';
import type {Body} from '../html/sections.js';
import type {Losses} from '../common/losses.js';
import {htmlInlines} from '../html/inlines.js';
import {isHtmlText} from '../html/html-text.js';

/** IPTC’s own samples write `body_xhtml` for a content type. */
const isHtml = ({contentType, value}: Fields): boolean =>
  /html/i.test(textOf(contentType)) || (textOf(contentType) === '' && isHtmlText(textOf(value)));
const isNews = ({contentType}: Fields): boolean => /nitf|xml/i.test(textOf(contentType));

/** The words of a headline, a description or a body, without its markup. */
export function wordsOf(part: Fields): string {
  const value = textOf(part.value);
  if (isHtml(part)) return inlineText(htmlInlines(value, () => {}));
  return /^text\/plain\b/i.test(textOf(part.contentType)) ? value.replace(/\s+/g, ' ') : withoutMarkup(value);
}

/** A headline without the markup that a reader would see as signs. */
export const withoutMarkup = (words: string): string =>
  isHtmlText(words) ? inlineText(htmlInlines(words, () => {})) : words.replace(/\s+/g, ' ');

/** The text of an item: of its bodies the one with most structure that is understood. */
export function bodyOf(
  bodies: readonly unknown[],
  path: string,
  {lang, headline, known}: {lang: string; headline: string; known: readonly Quote[]},
  losses: Losses,
): Body {
  const written = bodies.filter(isFields);
  const isPlain = (body: Fields) => !isHtml(body) && !isNews(body);
  const body = written.find(isHtml) ?? written.find(isPlain) ?? written[0];
  for (const [index, each] of bodies.entries()) {
    if (each !== body) losses.add(`${path}[${index}]`, 'another body was read');
  }
  if (!body) return {sections: [], quotes: []};
  const onLoss = (reason: string) => losses.add(`${path}[${bodies.indexOf(body)}]`, reason);
  const context = {lang, headline, known: new Set(known.map(({id}) => id)), onLoss};
  const value = textOf(body.value);
  return isPlain(body)
    ? sectionsOfText(textParagraphs(value), [], context)
    : sectionsOf(htmlBlocks(value, {onLoss}), context);
}

/** The address and the handle that contact information gives. */
export function webOf(contactInfo: unknown, path: string, losses: Losses): {url?: string; handle?: string} {
  const found: {url?: string; handle?: string} = {};
  for (const [index, each] of listOf(contactInfo).entries()) {
    const value = isFields(each) ? textOf(each.value) : '';
    const type = isFields(each) ? textOf(each.type) : '';
    if (/^https?:/.test(value) && !found.url) found.url = value;
    else if (type === 'social' && value && !found.handle) found.handle = value;
    else losses.add(`${path}.contactInfo[${index}]`, 'no home in a story');
  }
  return found;
}

/** The text of a part, with its marks and links. */
export function inlinesOfBody({bodies}: Fields, path: string, losses: Losses): Inline[] {
  const [body, ...others] = listOf(bodies).filter(isFields);
  const at = path ? `${path}.bodies` : 'bodies';
  for (const index of others.keys()) losses.add(`${at}[${index + 1}]`, 'another text was read');
  return body ? inlinesOf(body, `${at}[0]`, losses) : [];
}

/** The text of a description or a body, with its marks and links where it is HTML. */
export function inlinesOf(part: Fields, path: string, losses: Losses): Inline[] {
  const value = textOf(part.value);
  return isHtml(part) ? htmlInlines(value, (reason) => losses.add(path, reason)) : value ? [value] : [];
}

/** What an item is called: its first headline, or what stands for one. */
export function titleOf({headlines, title, name}: Fields): string {
  const [headline] = listOf(headlines).filter(isFields);
  return (headline && wordsOf(headline)) || withoutMarkup(textOf(title) || textOf(name));
}
