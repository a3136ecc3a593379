import {Readability} from '@mozilla/readability';
import {foldedText} from '../../story/passages/folded-text.js';
import {textOf, wordsOf} from './element-words.js';
import {partsOf} from './head/mastheads.js';

/** The text of an article as HTML, and the byline that was found in it. */
export interface FoundText {
  content: string;
  byline?: string | null | undefined;
}

/** Paragraphs of which no article is made. */
const apart = 'nav, footer, form, aside, [role="navigation"], [role="complementary"]';

/**
 * The text of the article of a page, as browsers’ reader views find it; where most paragraphs of the page stand together
 * elsewhere, such as beside a box that was taken for the article, these.
 */
export function findText(page: Document): FoundText | undefined {
  const [most, inner] = largest(page);
  let found: FoundText | undefined;
  try {
    const read = new Readability(page, {charThreshold: isDense(page) ? 150 : 500}).parse();
    if (read?.content) found = {content: read.content, byline: read.byline};
  } catch {
    // Pages too odd for it have the paragraphs that were counted.
  }
  const size = found ? found.content.replace(/<[^>]*>/g, '').length : 0;
  if (inner && most > 400 && most > size * 1.5) return {content: inner, byline: found?.byline};
  return found;
}

/** Says as much in a third of the signs. */
const isDense = ({body}: Document) => {
  const words = body?.textContent ?? '';
  return (words.match(dense)?.length ?? 0) * 2 > words.replace(/\s/g, '').length;
};

/** The element that has the most text in paragraphs of its own. */
function largest(page: Document): [size: number, html: string | undefined] {
  const [best] = sizesByParent(outside(page, apart, page.querySelectorAll('p')));
  return best ? [best[1], best[0].innerHTML] : [0, undefined];
}

/** The elements that neither are nor stand in what a selector names; “closest” would read the selector for each of them anew. */
function outside(page: Document, selector: string, elements: Iterable<Element>): Element[] {
  const named = new Set(page.querySelectorAll(selector));
  const isIn = (each: Element | null): boolean => !!each && (named.has(each) || isIn(each.parentElement));
  return [...elements].filter((each) => !isIn(each));
}

/** How much text elements have in paragraphs of their own, the most first. */
function sizesByParent(paragraphs: readonly Element[]): Map<Element, number> {
  const sizes = new Map<Element, number>();
  for (const paragraph of paragraphs) {
    const parent = paragraph.parentElement;
    if (parent) sizes.set(parent, (sizes.get(parent) ?? 0) + textOf(paragraph).length);
  }
  return new Map([...sizes].sort(([, a], [, b]) => b - a));
}

/** Shorter ones are labels; a sign of a script without spaces counts for more than a letter. */
const shortest = 50;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
export const isLong = (words: string, least = shortest) =>
  words.length + (words.match(dense)?.length ?? 0) * 1.5 >= least;
const mostTold = 20;

/** The element that holds the page’s article, as its names tell. */
export function articleRoot(page: Document): Element | undefined {
  const roots = [...page.querySelectorAll('article')].sort((a, b) => textOf(b).length - textOf(a).length);
  return roots[0] ?? page.querySelector('main') ?? page.querySelector('h1')?.parentElement ?? undefined;
}

/** The paragraphs and captions that stand within the page’s article: a reader sees them there, whatever is made of it. */
export function articleParagraphs(page: Document): string[] {
  const root = articleRoot(page);
  const all = root?.querySelectorAll('p, figcaption') ?? [];
  return outside(page, 'nav, form, footer, figcaption p, figure > p', all)
    .map(wordsOf)
    .filter((words) => isLong(words));
}

/** The element of the article that stands under a headline, and its paragraphs, where a page has several articles. */
export function articleUnder(page: Document, headline: string | undefined): Element | undefined {
  const headings = [...page.querySelectorAll('article h1, article h2')];
  const isOwn = (each: Element) => textOf(each) === headline || partsOf(each).includes(headline ?? '');
  return headings.find(isOwn)?.closest('article') ?? undefined;
}

/** What was found, or else the article under the headline where nothing of that was. */
export function foundUnder(
  article: Element | undefined,
  found: FoundText | undefined,
): FoundText | undefined {
  const own = [...(article?.querySelectorAll('p') ?? [])].map(textOf).filter(({length}) => length > 20);
  if (own.length === 0) return found;
  const kept = bare(found?.content.replace(/<[^>]*>/g, ' ') ?? '');
  const isThere = own.some((each) => kept.includes(bare(each).slice(0, 60)));
  return isThere ? found : {content: article!.innerHTML, byline: found?.byline};
}

/** The end of an article is told from a box behind it by who stands where: most of the text is in one element then. */
const mostOfText = 0.6;

/**
 * The paragraphs that stand behind those of the article in an element of their own, as the words of a newsletter or about an
 * author do; none where the article itself is spread over many elements.
 */
export function paragraphsBehind(page: Document): string[] {
  const paragraphs = outside(page, `${apart}, blockquote, figure, li, td`, page.querySelectorAll('p'));
  const sizes = sizesByParent(paragraphs);
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const [[home, most] = [undefined, 0]] = sizes;
  if (!home || most < all * mostOfText) return [];
  const last = paragraphs.findLastIndex(({parentElement}) => parentElement === home);
  return paragraphs
    .slice(last + 1)
    .filter((each) => !home.contains(each))
    .map(wordsOf)
    .filter((words) => isLong(words));
}

const bare = (words: string) =>
  foldedText(words)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Tells which paragraphs that may not be the article’s are in the text that was found, and where they stand in the page. */
export function tellTaken(paragraphs: readonly string[], text: string, where: string, notes: string[]): void {
  if (paragraphs.length === 0) return;
  const kept = bare(text);
  const taken = paragraphs.filter((each) => kept.includes(bare(each).slice(0, 80)));
  for (const each of taken.slice(0, mostTold))
    notes.push(
      `A paragraph stands ${where}: “${each.slice(0, 200)}”; take it out where it is not the article’s.`,
    );
  if (taken.length > mostTold) notes.push(`${taken.length - mostTold} more paragraphs stand ${where}.`);
}

/** Tells which of the paragraphs of a page are not in the text that was found. */
export function tellLeftOut(paragraphs: readonly string[], text: string, notes: string[]): void {
  if (paragraphs.length === 0) return;
  // A caption may have been told already, with its picture.
  const kept = bare(text + notes.join(' '));
  const lost = paragraphs.filter((each) => !kept.includes(bare(each).slice(0, 80)));
  for (const each of lost.slice(0, mostTold))
    notes.push(
      `A paragraph of the page was left out: “${each.slice(0, 200)}”; put it in where it is the article’s.`,
    );
  if (lost.length > mostTold)
    notes.push(`${lost.length - mostTold} more paragraphs of the page were left out.`);
}

/** Tells what stands between the headline and the text, and is in neither: a standfirst that the page does not call one. */
export function tellLeads(leads: readonly string[], text: string, notes: string[]): void {
  if (leads.length === 0) return;
  const kept = bare(text + notes.join(' '));
  for (const lead of leads.filter((each) => !kept.includes(bare(each).slice(0, 80))))
    notes.push(
      `The page shows below its headline what may be the standfirst, and was left out: “${lead.slice(0, 500)}”.`,
    );
}
