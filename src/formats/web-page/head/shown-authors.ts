import {isByline, isNobody, isPersonName, namesIn, withoutBy} from '../../common/byline.js';
import {namesRole, withoutRole} from '../../common/byline-roles.js';

const places =
  'a[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"]:not([itemscope]), [class*="byline" i], [class*="by-line" i], [data-testid*="byline" i], [data-component*="byline" i], .wp-block-post-author-name, .author-name, .author__name, .article-author, .entry-author, .author.vcard .fn, .p-author, .contributor, .contributors, .contributor-name';
/** What names who wrote an article as often as who is quoted in it, or wrote another. */
const perhaps =
  '.author, .writer, .author-link, .createdby, [class*="author-name" i], [class*="author__name" i], [class*="author_name" i]';
/** Of another item of the page, or of its comments. */
const elsewhere =
  'aside, footer, nav, .related, .comments, .comment, .h-cite, .testimonial, .testimonials, .review, .reviews';
/** What the article of a page, or the page itself, is an item of. */
const own = /(?:Article|Posting|Report|Page|WebSite|CreativeWork)\b/;
/** Who wrote an article is an item of its own within it. */
const somebody = /\/(?:Person|Organization|NewsMediaOrganization|Corporation)\b/;

/** The persons whom a page shows as those who wrote its article; `houses` are none. */
export function shownAuthors(page: Document, houses: readonly string[]): string[] {
  const headings = [...page.querySelectorAll('h2, h3, h4, h5, h6')].filter((each) =>
    isByline(linesOf(each)[0] ?? ''),
  );
  return namesAt(page, [...page.querySelectorAll(places), ...headings], houses);
}

/** Who may have written an article; of that the editor is asked. */
export const perhapsAuthors = (page: Document, houses: readonly string[]): string[] =>
  namesAt(page, [...page.querySelectorAll(perhaps)], houses);

function namesAt(page: Document, elements: readonly Element[], houses: readonly string[]): string[] {
  const ownArticle = page.querySelector('article h1, article .entry-title')?.closest('article');
  const isOfAnother = (element: Element) => {
    const article = element.closest('article');
    return ownArticle && article && !article.contains(ownArticle) && !ownArticle.contains(article);
  };
  const names = elements
    .filter(
      (element) => !isElsewhere(element) && !isOfAnother(element) && !element.closest('blockquote, figure'),
    )
    .flatMap((element) => {
      const lines = linesOf(element).filter((line) => !ofPicture.test(line) && !isBiography(line));
      const whole = lines.flatMap((line) => personsIn(line, houses));
      if (whole.length > 0 || lines.length === 0) return whole;
      // “By Rosa Tarn 9 August”, each part in an element of its own.
      const parts = [...element.querySelectorAll('*')].filter((each) => !each.firstElementChild);
      return parts.flatMap((part) => linesOf(part).flatMap((line) => personsIn(line, houses)));
    });
  return [...new Set(names)];
}

/** A sentence about somebody names nobody; a byline may end with a full stop, and is short then. */
export const isBiography = (line: string): boolean =>
  line.length > (/\p{Script=Han}/u.test(line) ? 15 : 40) &&
  /[.!?…。！？۔؟।]$/u.test(line) &&
  withoutBy(line) === line;

/** The name that a sentence about somebody begins with, as far as capitals tell. */
export const nameOfBiography = (line: string): string =>
  /^\p{Lu}[\p{L}’'-]+(?: (?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}’'-]+){1,3}(?=,? [\p{Ll}–—])/u.exec(line)?.[0] ??
  '';

/** Who took a picture. */
const ofPicture =
  /photo|foto|фото|bild(?!ung)|illustrat|image|picture|video|撮影|写真|摄影|攝影|صورة|تصوير|عکس|צילום|फोटो/iu;

/** “Words: Mira Sample Photos: Tom Sample”. */
const beforePicture =
  /[\s/／|·•,，、]+(?=(?:photos?|photographs?|pictures?|images?|illustrations?|fotos?|foto’s|bild(?:er)?|immagini|zdjęcia|фото|fotoğraf(?:lar)?|写真|撮影|摄影|攝影|[图圖](?:片)?|صورة?|صور|تصوير|عکس|צילום|फोटो)\s*[:：])/iu;

/** Whether a line says who made the pictures. */
export const namesPicture = (line: string) => beforePicture.test(` ${line}`);

/** A line of credits, as a line for each. */
export const linesOfCredits = (line: string): string[] => line.split(beforePicture);

/** The words of an element, a line for each that it shows. */
export function linesOf(element: Element): string[] {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('br, p, div, li, time, h1, h2, h3, h4, h5, h6')) each.append('\n');
  for (const each of copy.querySelectorAll('br')) each.replaceWith('\n');
  // What touches in the source is set apart by its style.
  for (const each of copy.querySelectorAll('* + *'))
    if (each.previousSibling === each.previousElementSibling) each.before('\n');
  return (copy.textContent ?? '')
    .slice(0, 300)
    .split('\n')
    .flatMap(linesOfCredits)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Where a byline goes on with where somebody is, or for whom. */
const goesOn = /\s(?:in|at|for|reporting|special to)\s.*$/;
const separator = /\s*[,،、，|•·]\s*|\s[–—/-]\s|(?<=\p{Ll}{3})\.\s+(?=\p{Lu})/u;

/** The persons whom a line names before it names a house, a desk or a place: “By Mira Sample, BBC News, Port Example”. */
export function personsIn(line: string, houses: readonly string[]): string[] {
  const whole = withoutBy(line).replace(goesOn, '');
  const isPerson = (words: string) =>
    isPersonName(words) && !isNobody(words, houses) && !isVague(words) && !namesRole(words);
  const all = whole.split(separator).flatMap((part) => splitAnd(part));
  const parts = all
    .map((part) => withoutRole(part, isPerson, houses))
    // “Our correspondent in Saltby, Mira Sample”.
    .filter((part, index) => index > 0 || isPerson(part) || !(namesRole(part) || isHouse(part, houses)));
  const end = parts.findIndex((part) => !isPerson(part));
  return end === -1 ? parts : parts.slice(0, end);
}

/** “Cape Courier / Mira Sample”. */
export const isHouse = (part: string, houses: readonly string[]) =>
  houses.length > 0 && !isNobody(part) && isNobody(part, houses);

/** Without capitals so many words may be a name and more. */
const isVague = (words: string) => !/\p{Lu}/u.test(words) && words.split(/\s+/).length > 3;

/** “Mira Sample and agencies”. */
const splitAnd = (part: string) => {
  const names = namesIn(part);
  return names.length > 1 ? names : part.split(/\s(?:and|und|et|y|e|en|i|и|і|та|ve|و|और|&)\s/u);
};

/** Whether an element belongs to another item of the page than its article: to a video, a review, another article. */
export function isElsewhere(element: Element): boolean {
  if (element.closest(elsewhere)) return true;
  let articles = 0;
  const main = ownItem(element.ownerDocument);
  for (let item = itemOf(element); item; item = itemOf(item.parentElement)) {
    const type = item.getAttribute('itemtype') ?? '';
    if (!type || somebody.test(type)) continue;
    if (!own.test(type)) return true;
    if (ofSite.test(type)) continue;
    if (++articles > 1 || (main && item !== main && !item.contains(main))) return true;
  }
  return false;
}

const ofSite = /(?:Page|WebSite)\b/;
const ownItems = new WeakMap<Document, Element | undefined>();

/** The item that the article of a page is: of several the one with its headline, or with most text. */
function ownItem(page: Document): Element | undefined {
  if (ownItems.has(page)) return ownItems.get(page);
  const articles = [...page.querySelectorAll('[itemscope][itemtype]')].filter((each) => {
    const type = each.getAttribute('itemtype')!;
    return own.test(type) && !ofSite.test(type);
  });
  const size = ({textContent}: Element) => textContent?.length ?? 0;
  const [longest] = [...articles].sort((a, b) => size(b) - size(a));
  const item = articles.find((each) => each.querySelector('h1')) ?? longest;
  ownItems.set(page, item);
  return item;
}

const itemOf = (element: Element | null) => element?.closest('[itemscope]') ?? null;
