import { words, articleOfHtml } from '../common/source-article.js';
import { Refusal } from '../common/refusal.js';
import { rootOf, nameOf, all, textIn, first, attribute } from './element.js';
import { readNewsItem, hasText } from './newsml.js';
import { leftOut, readNitf } from './nitf.js';

/**
 * The articles of an XML document of IPTC: NITF, an item of NewsML-G2, or a message with several.
 * @throws {Refusal} where it is none of these, or without a text
 */
function readNewsXml(xml) {
    const root = rootOf(xml);
    const items = nameOf(root) === 'newsMessage' ? all(root, 'newsItem') : [root];
    const isText = (item) => nameOf(item) === 'nitf' || hasText(item);
    const besides = items
        .filter((item) => !isText(item))
        .map((item) => leftOut('neighbour, which is no text,', textIn(first(item, 'headline')) || attribute(item, 'guid')));
    const read = items
        .filter(isText)
        .map((item) => (nameOf(item) === 'nitf' ? readNitf(item) : readNewsItem(item)));
    if (read.length === 0)
        throw new Refusal('no-article', 'it holds no text: pictures, packages and concepts are no articles');
    return read.map(({ html, told }) => ({
        title: told.headline ?? '',
        url: told.url,
        read() {
            if (words(html.replace(/<[^>]*>/g, ' ')) === '')
                throw new Refusal('excerpt', `“${told.headline}” is in it without its text; export it with its content`);
            return articleOfHtml(html, { ...told, notes: [...(told.notes ?? []), ...besides] });
        },
    }));
}

export { readNewsXml };
