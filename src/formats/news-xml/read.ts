import {articleOfHtml, words} from '../common/source-article.js';
import type {SourceItem} from '../common/source-article.js';
import {Refusal} from '../common/refusal.js';
import {all, attribute, first, nameOf, rootOf, textIn} from './element.js';
import type {Element} from './element.js';
import {hasText, readNewsItem} from './newsml.js';
import {leftOut, readNitf} from './nitf.js';

/**
 * The articles of an XML document of IPTC: NITF, an item of NewsML-G2, or a message with several.
 * @throws {Refusal} where it is none of these, or without a text
 */
export function readNewsXml(xml: string): SourceItem[] {
  const root = rootOf(xml);
  const items = nameOf(root) === 'newsMessage' ? all(root, 'newsItem') : [root];
  const isText = (item: Element) => nameOf(item) === 'nitf' || hasText(item);
  const besides = items
    .filter((item) => !isText(item))
    .map((item) =>
      leftOut('neighbour, which is no text,', textIn(first(item, 'headline')) || attribute(item, 'guid')),
    );
  const read = items
    .filter(isText)
    .map((item) => (nameOf(item) === 'nitf' ? readNitf(item) : readNewsItem(item)));
  if (read.length === 0)
    throw new Refusal('no-article', 'it holds no text: pictures, packages and concepts are no articles');
  return read.map(({html, told}): SourceItem => ({
    title: told.headline ?? '',
    url: told.url,
    read() {
      if (words(html.replace(/<[^>]*>/g, ' ')) === '')
        throw new Refusal(
          'excerpt',
          `“${told.headline}” is in it without its text; export it with its content`,
        );
      return articleOfHtml(html, {...told, notes: [...(told.notes ?? []), ...besides]});
    },
  }));
}
