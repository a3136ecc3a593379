import { Refusal } from '../formats/common/refusal.js';
import { kindOfText } from '../formats/detect.js';
import { draftParts } from '../formats/draft/from-text.js';
import { htmlText } from '../formats/html/page-text.js';
import { ArticleText } from '../story/passages/article-text.js';

/** What most resembles a passage is looked for in all of it. */
const mostCharacters = 1_000_000;
/**
 * The text of an article as a web page or a plain text shows it, to look for passages in.
 * @throws {Refusal} where it is too long
 */
function articleText(text, lang) {
    const blocks = kindOfText(text) === 'html' ? htmlText(text) : blocksOfText(text, lang);
    if (blocks.reduce((sum, { length }) => sum + length, 0) > mostCharacters)
        throw new Refusal('too-long', 'its text is longer than 1,000,000 characters; save the article alone');
    return new ArticleText([{ blocks }], lang);
}
function blocksOfText(text, lang) {
    const { standfirst, sections } = draftParts(text, lang);
    const blocks = sections.flatMap((section) => section.blocks.map((block) => block.text));
    return [...blocks, ...(standfirst ? [standfirst] : [])];
}

export { articleText };
