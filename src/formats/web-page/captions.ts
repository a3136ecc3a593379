import {textOf} from './element-words.js';

/** What sites call the words below a picture that stand in no `<figcaption>`. */
const captions = ['cap', 'legend', 'bildunterschrift', 'bildtext', 'didascalia', 'pie-de-foto'];
const named =
  /(?:^|[-_\s])(?:cap|captions?|legende?|bildunterschrift|bildtext|didascalia|pie-de-foto)(?:$|[-_\s])/i;
const selector = captions.map((each) => `[class*="${each}" i]`).join(', ');
/** Pages from before style sheets set a picture and its words into a table, or what is aligned. */
const boxes = 'td table, center, div[align]';
const text = 'p, ul, ol, blockquote, table table, h1, h2, h3, h4, figure';
/** A caption is no longer. */
const longest = 300;

/** Makes figures of pictures whose captions are marked by their names or their boxes alone: they are no paragraphs of the article. */
export function settleCaptions(page: Document): void {
  for (const caption of page.querySelectorAll(selector)) {
    if (!named.test(caption.className) || caption.closest('figure, nav, aside, footer')) continue;
    const [box, picture] = pictureBefore(caption) ?? [];
    if (box && picture) box.replaceWith(figureOf(page, picture, box));
  }
  for (const box of page.querySelectorAll(boxes)) {
    const [picture, ...others] = box.querySelectorAll('img');
    const words = textOf(box);
    if (!picture || others.length > 0 || words === '' || words.length > longest) continue;
    if (!box.querySelector(text)) box.replaceWith(figureOf(page, picture, box));
  }
}

/** The element that says no more than the caption, and the picture right above it. */
function pictureBefore(caption: Element): [box: Element, picture: Element] | undefined {
  const words = textOf(caption);
  if (words === '' || words.length > longest) return undefined;
  for (let box = caption; textOf(box) === words; box = box.parentElement) {
    const before = box.previousElementSibling;
    if (before) {
      const picture = before.matches('img') ? before : before.querySelector('img');
      return picture && textOf(before) === '' ? [box, picture] : undefined;
    }
    if (!box.parentElement || box.parentElement.matches('article, main, body')) return undefined;
  }
  return undefined;
}

function figureOf(page: Document, picture: Element, box: Element): Element {
  const figure = page.createElement('figure');
  const caption = page.createElement('figcaption');
  caption.textContent = textOf(box);
  figure.append(picture, caption);
  return figure;
}
