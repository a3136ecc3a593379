import { inlineText } from '../story/inline-text.js';
import '../story/passages/sentences.js';
import { ArticleText } from '../story/passages/article-text.js';

/** The article that a story carries, to look for passages in: its sections, or its standfirst where it has none. */
function storyText(story) {
    const sections = blockTexts(story.sections, story.quotes);
    if (story.standfirst)
        sections.push({ id: '', blocks: [story.standfirst] });
    return new ArticleText(sections, story.lang);
}
/** The words of each section, a block each; a picture has none. */
function blockTexts(sections, quotes) {
    const quoted = new Map(quotes.map(({ id, text, passage }) => [id, { text, passage }]));
    const blocksOf = (block) => {
        if (block.type === 'paragraph')
            return [inlineText(block.text)];
        if (block.type === 'list')
            return block.items.map(inlineText);
        if (block.type === 'image')
            return [];
        const { text = '', passage } = quoted.get(block.quote) ?? {};
        // The context of a quote's passage is all that the article says of it: address and attribution.
        return [passage ? `${passage.prefix ?? ''}${passage.exact}${passage.suffix ?? ''}` : text];
    };
    return sections.map(({ id, body }) => ({ id, blocks: body.flatMap(blocksOf) }));
}
/** All items of a story that rest on a passage, in the order of the story. */
function anchoredItems(story) {
    return ['overview', 'keyPoints', 'quotes', 'timeline'].flatMap((list) => story[list].flatMap(({ id, passage }, index) => passage ? [{ path: `${list}[${index}]`, id, passage }] : []));
}

export { anchoredItems, blockTexts, storyText };
