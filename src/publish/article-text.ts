import {blockTexts} from '../check/story-text.js';
import {Refusal} from '../formats/common/refusal.js';
import {kindOfText} from '../formats/detect.js';
import {draftParts} from '../formats/draft/from-text.js';
import {readPage} from '../formats/web-page/read.js';
import type {ParsePage} from '../formats/web-page/read.js';
import {ArticleText} from '../story/passages/locate.js';

/** The search for the nearest words goes through the whole text once for each lost item: seconds beyond this length. */
const mostCharacters = 1_000_000;

/**
 * The text of an article as a web page or a plain text shows it, to look for passages in. Of a page it is the text that
 * `draftSource` drafts from, found by the same reader.
 * @throws {Refusal} where it is too long, or a page in which no article is found
 */
export async function articleText(text: string, lang: string, parsePage: ParsePage): Promise<ArticleText> {
  const blocks = kindOfText(text) === 'html' ? await blocksOfPage(text, parsePage) : blocksOfText(text, lang);
  if (blocks.reduce((sum, {length}) => sum + length, 0) > mostCharacters)
    throw new Refusal('too-long', 'its text is longer than 1,000,000 characters; save the article alone');
  return new ArticleText([{blocks}], lang);
}

/** The blocks of a page as one section, since a heading that a CMS adds must not count as words that moved. */
async function blocksOfPage(html: string, parsePage: ParsePage): Promise<string[]> {
  const {document} = await readPage(html, parsePage);
  const {sections = [], quotes = [], standfirst} = document;
  const blocks = blockTexts(sections, quotes).flatMap((section) => section.blocks);
  return [...blocks, ...(standfirst ? [standfirst] : [])];
}

function blocksOfText(text: string, lang: string): string[] {
  const {standfirst, sections} = draftParts(text, lang);
  const blocks = sections.flatMap((section) => section.blocks.map((block) => block.text));
  return [...blocks, ...(standfirst ? [standfirst] : [])];
}
