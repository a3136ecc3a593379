import { ArticleText } from '../../story/passages/article-text.js';
import { draftParts } from '../../formats/draft/from-text.js';
import { Failure } from '../command.js';
import { htmlText } from '../../formats/html/page-text.js';
import { readStoryFile } from './read-story-file.js';
import { readText } from './read-text.js';
import { storyText } from '../../check/story-text.js';

/**
 * Reads the article that a story is held against: an article file (`.md`), a story (`.json`), a saved page (`.html`) or
 * plain text (`.txt`). Of an article only what its story shows counts, not the footnotes.
 * @throws {Failure} where it cannot be read
 */
async function readArticleText(file, lang, io) {
    if (/\.(?:html?|xhtml)$/i.test(file)) {
        const text = await readText(file, io);
        return { article: articleOf(htmlText(text), lang, file), text };
    }
    if (/\.(?:txt|text)$/i.test(file) || file === '-') {
        const text = await readText(file, io);
        const { standfirst, sections } = draftParts(text, lang);
        const blocks = sections.flatMap((section) => section.blocks.map((block) => block.text));
        return { article: articleOf([...blocks, ...(standfirst ? [standfirst] : [])], lang, file), text };
    }
    const read = await readStoryFile(file);
    if (!read.story) {
        const [first] = read.problems;
        throw new Failure(`${file}: it is not right itself, so nothing can be held against it; first: ${first?.line}:${first?.column} ${first?.reason}`);
    }
    return { article: storyText(read.story), text: read.text };
}
/** What most resembles a passage is looked for in all of it. */
const mostCharacters = 1_000_000;
function articleOf(blocks, lang, file) {
    if (blocks.reduce((sum, { length }) => sum + length, 0) > mostCharacters)
        throw new Failure(`${file}: its text is longer than 1,000,000 characters; save the article alone`);
    return new ArticleText([{ blocks }], lang);
}

export { readArticleText };
