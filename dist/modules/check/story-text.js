import { inlineText } from '../story/inline-text.js';
import { ArticleText } from '../story/passages/article-text.js';

/** The article that a story carries, to look for passages in: its sections, or its standfirst where it has none. */
function storyText(story) {
    const quotes = new Map(story.quotes.map(({ id, text, passage }) => [id, { text, passage }]));
    const blocksOf = (block) => {
        if (block.type === 'paragraph')
            return [inlineText(block.text)];
        if (block.type === 'list')
            return block.items.map(inlineText);
        if (block.type === 'image')
            return [];
        const { text = '', passage } = quotes.get(block.quote) ?? {};
        // The context of a quote's passage is all that the article says of it: address and attribution.
        return [passage ? `${passage.prefix ?? ''}${passage.exact}${passage.suffix ?? ''}` : text];
    };
    const sections = story.sections.map(({ id, body }) => ({ id, blocks: body.flatMap(blocksOf) }));
    if (story.standfirst)
        sections.push({ id: '', blocks: [story.standfirst] });
    return new ArticleText(sections, story.lang);
}
/** All items of a story that rest on a passage, in the order of the story. */
function anchoredItems(story) {
    return ['overview', 'keyPoints', 'quotes', 'timeline'].flatMap((list) => story[list].flatMap(({ id, passage }, index) => passage ? [{ path: `${list}[${index}]`, id, passage }] : []));
}

export { anchoredItems, storyText };
