import { locate } from '../story/passage.js';
import { plainOf } from './html-inlines.js';
import { ArticleText } from '../story/passage-text.js';

/** Looking for one passage reads the whole article, so no more are looked for. */
const mostLocated = 300;
/** The article that a document carries, to look for passages in: its sections, and its standfirst. */
function documentText({ sections = [], quotes = [], standfirst, lang }) {
    const words = new Map(quotes.map(({ id, text }) => [id, text]));
    const blocksOf = (block) => {
        if (block.type === 'paragraph')
            return [plainOf(block.text)];
        if (block.type === 'list')
            return block.items.map(plainOf);
        return block.type === 'quote' ? [words.get(block.quote) ?? ''] : [];
    };
    const texts = sections.map(({ id, body }) => ({ id, blocks: body.flatMap(blocksOf) }));
    return new ArticleText([...texts, ...(standfirst ? [{ blocks: [standfirst] }] : [])], lang);
}
/** Gives each passage of a document, in place, the section that it stands in, where only one has it. */
function placePassages(document) {
    const { overview = [], keyPoints = [], quotes = [], timeline = [] } = document;
    const items = [...overview, ...keyPoints, ...quotes, ...timeline].filter((item) => item.passage !== undefined && item.passage.section === undefined);
    if (items.length === 0 || !document.sections?.length)
        return;
    const article = documentText(document);
    for (const { passage } of items.slice(0, mostLocated)) {
        const found = locate(article, passage);
        if ('passage' in found && found.passage.section)
            passage.section = found.passage.section;
    }
}

export { documentText, placePassages };
