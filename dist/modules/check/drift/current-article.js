import { inlineText } from '../../story/inline-text.js';
import { ArticleText } from '../../story/passages/article-text.js';
import { blockTexts } from '../story-text.js';
import { withoutCorrections } from './corrections.js';

const linesOfKind = (kind, texts) => texts.map((text) => ({ kind, text }));
/** The article that a story carries. */
function articleOfStory(story) {
    const { headline, standfirst, overview, keyPoints, quotes, lang } = story;
    const sections = blockTexts(story.sections, quotes);
    if (standfirst)
        sections.push({ id: '', blocks: [standfirst] });
    const headings = [...story.sections, ...keyPoints].flatMap(({ heading }) => heading ?? []);
    const points = overview.map(({ text }) => inlineText(text));
    const blocks = sections.flatMap((section) => section.blocks);
    return {
        ...textsOf(sections, lang),
        lines: [
            ...linesOfKind('heading', [headline, ...headings]),
            ...linesOfKind('item', points),
            ...linesOfKind('paragraph', blocks),
        ],
        ...{ headlines: [headline], standfirst },
        ...{ points, headings, quotes, links: linksOf(story.sections, quotes), isComplete: true },
    };
}
/** The text of sections to look for passages in, with and without what corrections say. */
function textsOf(sections, lang) {
    const whole = new ArticleText(sections, lang);
    const kept = sections.map((section) => ({ ...section, blocks: withoutCorrections(section.blocks, lang) }));
    const isSame = kept.every(({ blocks }, index) => blocks.every((block, at) => block === sections[index].blocks[at]));
    return { whole, text: isSame ? whole : new ArticleText(kept, lang) };
}
/** Where the links of a text and the sources of its quotes lead. */
function linksOf(sections, quotes) {
    const inText = sections.flatMap(({ body }) => body.flatMap((block) => {
        const inlines = block.type === 'paragraph' ? block.text : block.type === 'list' ? block.items.flat() : [];
        return inlines.flatMap((inline) => (typeof inline === 'object' && inline.href ? [inline.href] : []));
    }));
    const shown = new Set(sections.flatMap(({ body }) => body.flatMap((block) => (block.type === 'quote' ? [block.quote] : []))));
    const ofQuotes = quotes.filter(({ id }) => shown.has(id)).flatMap(({ source }) => source?.url ?? []);
    return [...inText, ...ofQuotes];
}

export { articleOfStory, linesOfKind, linksOf, textsOf };
