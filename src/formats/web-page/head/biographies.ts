import {isNobody, isPersonName} from '../../common/byline.js';
import {tellsOf} from '../../common/site-labels.js';
import {textOf, wordsOf} from '../element-words.js';
import {isLong} from '../find-text.js';
import {isBiography, nameOfBiography} from './shown-authors.js';

/** What sites call the words about who wrote a text. */
const named =
  /(?:^|[-_\s])(?:tag-?line|bio(?:graphy)?|author|autor(?:e|in)?|auteur|about-?author|byline-bio)(?:$|[-_\s])/i;
const notOfText = 'nav, form, blockquote, figure, .comments, .comment, #comments';
/** Words about who wrote a text end it. */
const mostAtEnd = 3;
const mostTold = 3;

/** The paragraphs of a page that may tell of who wrote its article, in a sentence. */
export interface Biographies {
  /** Whom the last ones set apart by their markup begin with. */
  names: string[];
  /** Those about somebody of a byline, wherever they stand. */
  of: (byline: readonly {name: string}[]) => string[];
}

/** Reads them; `houses` write nothing. */
export function biographiesOn(page: Document, houses: readonly string[]): Biographies {
  const paragraphs = [...page.querySelectorAll('p')].filter((each) => !each.closest(notOfText));
  const ofText = paragraphs.filter((each) => !each.closest('footer, aside') || isNamed(each));
  const last = ofText.slice(-mostAtEnd).filter((each) => isNamed(each) || isSetApart(each));
  const names = last
    .map(textOf)
    .filter((words) => isBiography(words))
    .map(nameOfBiography)
    .filter((name) => isPersonName(name) && !isNobody(name, houses));
  const words = paragraphs.map(wordsOf).filter((each) => isLong(each, 40));
  return {
    names,
    of: (byline) =>
      words
        .filter(
          (each) =>
            isBiography(each) &&
            tellsOf(
              each,
              byline.map(({name}) => name),
            ),
        )
        .slice(0, mostTold),
  };
}

const isNamed = (element: Element): boolean =>
  [element, element.parentElement].some((each) => named.test(each?.getAttribute('class') ?? ''));

/** Set in italics as a whole, as no paragraph of a text is. */
const isSetApart = (element: Element): boolean => {
  const words = textOf(element);
  return [...element.querySelectorAll('em, i')].some((each) => textOf(each) === words);
};
