import {textOf} from '../element-words.js';
import {separator} from './headline.js';

const shown = 'div, p, td, b, strong, big, font, span, center, dt';
const elsewhere = 'nav, aside, footer, a, li, h1, h2, h3';
/** Fewer are a label, or the name of the site. */
const isLong = (words: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words)
    ? words.length > 6
    : words.split(/\s+/).length > 2;

/** The name of a site is mostly the shorter part of a title. */
const longestOf = (parts: readonly string[]) =>
  parts.reduce((longest, each) => (each.length > longest.length ? each : longest), '');

/**
 * Makes a heading of the element that says what the page is called and no more, where none of its headings does: pages from
 * before style sheets set it in bold, builders of sites in a box. Tells the headline that it found so.
 */
export function markHeadline(page: Document): string | undefined {
  const titles = [
    page.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    page.querySelector('title')?.textContent,
  ].flatMap((title) => title?.replace(/\s+/g, ' ').trim() || []);
  const isTitled = [...page.querySelectorAll('h1, h2, h3')]
    .map(textOf)
    .some((words) => words !== '' && titles.some((title) => title.includes(words) || words.includes(title)));
  if (isTitled) return undefined;
  const parts = titles.flatMap((title) => [
    title,
    longestOf(title.split(separator)),
    longestOf(title.split(/[:：]\s*/)),
  ]);
  const elements = [...(page.body?.querySelectorAll(shown) ?? [])].filter((each) => !each.closest(elsewhere));
  for (const part of parts.filter(isLong).sort((a, b) => b.length - a.length)) {
    const named = elements.filter((each) => textOf(each) === part);
    const element = named.find((each) => !named.some((other) => other !== each && each.contains(other)));
    if (!element) continue;
    const heading = page.createElement('h1');
    heading.append(...element.childNodes);
    element.append(heading);
    return part;
  }
  return undefined;
}
