import {textOf} from './element-words.js';

/** How sites call the boxes in which they ask whether they may keep data, in classes and ids. */
const named =
  /(?:^|[-_\s])(?:cookies?|consent|gdpr|ccpa|cmp|onetrust|didomi|usercentrics|cookiebot|truste|iubenda)(?:$|[-_\s])|cookie-?(?:banner|notice|bar|box|wall|law)|consent-?(?:banner|box|manager|layer)/i;
const cookies =
  /cookies?(?!\p{L})|(?:файл\p{L}*|куки)|ملفات تعريف|کوکی|עוגיות|कुकी|クッキー|çerez|plik(?:i|ów) cookie/iu;
const asks =
  /(?<!\p{L})(?:accept|agree|allow|reject|consent|manage|akzeptier|zustimm|einwillig|ablehn|accepte|refuse|acept|aceit|rechaz|recus|acconsent|accett|rifiut|accepteer|weiger|akceptuj|zgadzam|odrzuć|приня|отклон|прийня|відхил|kabul|reddet|[أت]?وافق|قبول|رفض|موافق|پذیر|אישור|מסכים|स्वीकार)|同意|接受|拒绝|拒絕/iu;
const containers = 'div, section, aside, form, [role="dialog"], [role="alertdialog"]';
/** A box that asks says no more than this; what has a headline in it is the page. */
const longest = 2_500;
/** One that is told by its words alone. */
const longestUnnamed = 700;

/** Whether an element is a box that asks for consent, by what it is called or by what it says. */
function asksConsent(element: Element): boolean {
  const words = textOf(element);
  if (words.length > longest) return false;
  const isNamed = named.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
  const isDialog = /dialog/.test(element.getAttribute('role') ?? '');
  const asksByWords = isNamed
    ? cookies.test(words) || asks.test(words)
    : words.length <= (isDialog ? longest : longestUnnamed) && cookies.test(words) && asks.test(words);
  // The words first: to look for elements in each box of a page takes longer.
  return asksByWords && !element.querySelector('h1, article, main') && (isNamed || !isOfArticle(element));
}

/** Three paragraphs and more beside a box are an article, which may be about cookies. */
const isOfArticle = (element: Element) =>
  !!element.closest('article') ||
  element.querySelectorAll('p').length > 3 ||
  element.querySelector('blockquote, figure') !== null;

/** Takes the boxes of a page away that ask whether the site may keep data, and tells what they said. */
export function takeConsent(page: Document, notes: string[]): void {
  for (const element of page.querySelectorAll(containers)) {
    if (!element.isConnected || !asksConsent(element)) continue;
    notes.push(`A box of the page that asks for consent was left out: “${textOf(element).slice(0, 200)}”.`);
    element.remove();
  }
}
