import {linesOfKind, linksOf, textsOf} from '../check/drift/current-article.js';
import type {CurrentArticle} from '../check/drift/current-article.js';
import {blockTexts} from '../check/story-text.js';
import {Refusal} from '../formats/common/refusal.js';
import {kindOfText} from '../formats/detect.js';
import {draftParts} from '../formats/draft/from-text.js';
import type {ParsePage} from '../formats/web-page/read.js';
import {inlineText} from '../story/inline-text.js';
import type {Quote} from '../story/story.js';

/** The search for the nearest words goes through the whole text once for each lost item: seconds beyond this length. */
const mostCharacters = 1_000_000;

/**
 * The article that a web page or a plain text shows, to hold a story against. Of a page it is the text that `draftSource`
 * drafts from, found by the same reader.
 * @throws {Refusal} where it is too long, or a page in which no article is found
 */
export async function articleText(text: string, lang: string, parsePage: ParsePage): Promise<CurrentArticle> {
  const article =
    kindOfText(text) === 'html' ? await articleOfPage(text, lang, parsePage) : articleOfText(text, lang);
  if (article.whole.folded.length > mostCharacters)
    throw new Refusal('too-long', 'its text is longer than 1,000,000 characters; save the article alone');
  return article;
}

/** One section: a heading that the page’s own system puts between two paragraphs moves neither to another. */
const textOf = (blocks: readonly string[], standfirst: string | undefined, lang: string) =>
  textsOf([{blocks: [...blocks, ...(standfirst ? [standfirst] : [])]}], lang);

async function articleOfPage(html: string, lang: string, parsePage: ParsePage): Promise<CurrentArticle> {
  // What finds the article of a page is large, and who holds a story against a text needs none of it.
  const {readPage} = await import('../formats/web-page/read.js');
  const {document, shown} = await readPage(html, parsePage, {tellsLines: true});
  const {headline, sections = [], standfirst, overview = []} = document;
  const quotes = (document.quotes ?? []) as Quote[];
  const signed = quotes.map((quote) => ({...quote, text: [quote.text, creditOf(quote)].join('\n').trim()}));
  const blocks = blockTexts(sections, signed).flatMap((section) => section.blocks);
  return {
    ...textOf(blocks, standfirst, lang),
    ...{lines: shown.lines, standfirst, quotes, links: linksOf(sections, quotes)},
    headlines: [...new Set([headline, ...shown.main])].filter(Boolean),
    headings: sections.flatMap(({heading}) => heading ?? []),
    points: overview.map(({text}) => inlineText(text)),
    isComplete: false,
  };
}

/** The line under a quote, as an article file has it. */
function creditOf({speaker, said}: Quote): string {
  const {name, handle, role} = speaker ?? {};
  const told = [handle ? `${name} (${handle})` : name, role, said?.slice(0, 10)].filter(Boolean);
  return told.length ? `— ${told.join(', ')}` : '';
}

function articleOfText(text: string, lang: string): CurrentArticle {
  const {headline, standfirst, overview, sections} = draftParts(text, lang);
  const blocks = sections.flatMap((section) =>
    section.blocks.flatMap((block) => [block.text, ...(block.credit ? [block.credit] : [])]),
  );
  const headings = sections.flatMap(({heading}) => heading ?? []);
  const points = overview?.points ?? [];
  const titles = [headline, standfirst].filter((each) => each !== undefined);
  return {
    ...textOf(blocks, standfirst, lang),
    lines: [
      ...linesOfKind('heading', headings),
      ...linesOfKind('item', points),
      ...linesOfKind('paragraph', [...titles, ...blocks]),
    ],
    headlines: headline ? [headline] : [],
    ...{standfirst, points, headings, quotes: [], links: [], isComplete: false},
  };
}
