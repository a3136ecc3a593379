import type {DocumentContext} from '../draft/from-document.js';
import {htmlBlocks} from '../html/blocks.js';
import {isNobody, withoutBy} from '../common/byline.js';
import {Refusal} from '../common/refusal.js';
import {inlineText} from '../../story/inline-text.js';
import {sectionsOf} from '../html/sections.js';
import type {Body} from '../html/sections.js';
import type {Person, StoryDocument} from '../../story/story.js';
import {bylineOf, hostOf, takeBylines, takeLines} from './head/byline.js';
import {withoutLabels} from './labels.js';
import {leanPage} from './lean-page.js';
import {linesShown} from './shown-lines.js';
import type {PageLine} from './shown-lines.js';
import {takeConsent} from './consent.js';
import {askAboutCorrections} from './corrections.js';
import {structuredArticle} from './structured-data.js';
import {settleEmbeds} from './embeds.js';
import {entriesOf, textOfEntries} from './entries.js';
import {articleParagraphs, articleUnder, findText, foundUnder} from './find-text.js';
import {paragraphsBehind, tellLeads, tellLeftOut, tellTaken} from './find-text.js';
import {linesInBoxes, linesOutside, linkedLines} from './beside.js';
import {takeBoxes, takeLinkHeadings, takeOtherArticles, takePitches} from './beside.js';
import {headlineOf, siteNames} from './head/headline.js';
import {metadataOf} from './metadata.js';
import {takeBareHeadings, takeDates, takeLabels, takeStandfirst} from './openings.js';
import {takeLinkCards} from './link-cards.js';
import {takeLinkLists} from './link-lists.js';
import {settleCaptions} from './captions.js';
import {biographiesOn} from './head/biographies.js';
import {linesBelow} from './head/lines-below.js';
import {markHeadline} from './head/unmarked-headline.js';
import {isBiography, nameOfBiography, perhapsAuthors, shownAuthors} from './head/shown-authors.js';
import {tellContradictions} from './contradictions.js';

/**
 * Makes a DOM of a page with `html`, `head` and `body`: `DOMParser` in browsers, linkedom in Node. It loads nothing and runs
 * no script.
 */
export type ParsePage = (html: string) => Document | Promise<Document>;

/** The article of a web page, as a story document; its language is empty where the page tells none. */
export interface PageArticle {
  document: StoryDocument;
  about: NonNullable<DocumentContext['about']>;
  notes: string[];
  /** Events whose date is that of their writing, by their ids. */
  datedByWriting: readonly string[];
  /** What a reader of the page sees besides its article too: each line of it, if asked for, and the headings of the first rank. */
  shown: {lines: PageLine[]; main: string[]};
}

/**
 * Reads the article of a web page: its text as Readability finds it; headline, byline, publisher, dates, language and
 * address from the page’s own structured data, otherwise from its other metadata. Where these contradict each other, or
 * tell something that the page does not show, that is a note for the editor.
 * @throws {Refusal} where no article is in it, or it is too large or too deep to be searched
 */
export async function readPage(
  html: string,
  parsePage: ParsePage,
  {tellsLines = false} = {},
): Promise<PageArticle> {
  const lean = leanPage(html);
  if ('excess' in lean) throw new Refusal('too-long', lean.excess);
  const notes: string[] = [];
  const told = structuredArticle(lean.scripts, notes);
  for (const words of lean.unseen)
    notes.push(`Words of the page that nobody sees, or that are struck out, were left out: “${words}”.`);
  const page = await parsePage(lean.html);
  takeConsent(page, notes);
  const unmarked = markHeadline(page);
  const meta = metadataOf(page);
  const shown = page.body?.textContent ?? '';
  const lines = tellsLines ? linesShown(page) : [];
  const url = told?.url ?? meta.url;
  const lang = told?.lang || (meta.lang ?? '');
  const {headings, main, titles, mastheads} = meta;
  const sites = siteNames(meta, [meta.publisher?.name, told?.publisher?.name], unmarked);
  const headline = headlineOf({told: told?.headline, headings, main, titles, sites, mastheads}, notes);
  if (unmarked && headline === unmarked && headline !== told?.headline)
    notes.push(`The headline is the title of the page, which shows no heading that is like it: ${headline}`);
  const houses = [...sites, ...hostOf(url)];
  const authors = told?.byline?.length ? told.byline : meta.byline;
  const below = linesBelow(page, headline, {houses, lang: lang || 'en'});
  const lives = biographiesOn(page, houses);
  const perhaps = [...new Set([...perhapsAuthors(page, houses), ...below.names, ...lives.names])];
  const byline = bylineOf(authors, {shown: shownAuthors(page, houses), perhaps, houses}, notes);
  const paragraphs = [...articleParagraphs(page), ...lives.of(byline)];
  const behind = paragraphsBehind(page);
  const article = articleUnder(page, headline);
  takeOtherArticles(page, article, notes);
  takeLinkLists(page, url, notes);
  takeLinkCards(page, headline, notes);
  takePitches(page, notes);
  const boxed = linesInBoxes(page);
  const beside = [...new Set([...linesOutside(page, article), ...linkedLines(page)])];
  settleEmbeds(page, lang || 'en', notes);
  settleCaptions(page);
  // It takes the page apart, so all else is read before.
  const own = article?.cloneNode(true) as Element | undefined;
  const entries = own ? undefined : entriesOf(page);
  const found = entries ? {content: textOfEntries(entries, notes)} : foundUnder(own, findText(page));
  const onLoss = (reason: string) => notes.push(`Of the page: ${reason}.`);
  const all = htmlBlocks(found?.content ?? '', {onLoss, base: url});
  const blocks = withoutLabels(all, {hasByline: byline.length > 0, main: meta.main, headline}, notes);
  const body = sectionsOf(blocks, {lang: lang || 'en', headline, onLoss});
  const [toldSections, described = ''] = [told?.sections ?? [], told?.standfirst ?? meta.description];
  if (body.sections.length === 0) body.sections = toldSections;
  else if (sizeOf(toldSections) > sizeOf(body.sections) * 1.5) {
    notes.push(
      'The structured data of the page hold a longer text than the page shows; that text was taken.',
    );
    Object.assign(body, {sections: toldSections, quotes: []});
  } else tellLeftOut(paragraphs, textOf(body) + described + shownNames(byline), notes);
  if (body.sections.length === 0) {
    throw new Refusal('no-article', 'no article was found in the page; copy its text into a file of its own');
  }
  takeBoxes(body, [...boxed, ...beside], notes);
  takeLinkHeadings(body, notes);
  tellTaken(behind, textOf(body), 'apart from the rest, behind it', notes);
  const others = boxed.filter((each) => !behind.includes(each));
  tellTaken(others, textOf(body), 'in a box of the page, or asks to subscribe', notes);
  takeBylines(body, [...byline.map(({name}) => name), found?.byline ?? '']);
  takeLines(body, below, notes);
  const published = told?.published ?? meta.published;
  const updated = told?.updated ?? meta.updated;
  takeDates(body, [published ?? meta.times[0], updated], lang || 'en');
  const standfirst = takeStandfirst(body, described, shown, notes);
  takeLabels(body, lang || 'en', notes);
  takeBareHeadings(body, notes);
  if (!told?.corrections?.length) askAboutCorrections(body, notes);
  const rest = beside.filter(
    (each) => !behind.includes(each) && !boxed.includes(each) && each !== standfirst,
  );
  tellTaken(rest, textOf(body), 'beside the article, or is no more than a link', notes);
  tellLeads(below.leads, textOf(body) + (standfirst ?? ''), notes);
  const about: PageArticle['about'] = [];
  const signed = found?.byline?.trim() ?? '';
  const isTold = byline.length === 0 && isBiography(signed);
  if (isTold) notes.push(`A line of the page may tell who wrote it: “${signed.slice(0, 300)}”.`);
  const mayHaveWritten = [isTold ? nameOfBiography(signed) : signed, perhaps.slice(0, 3).join(', ')].find(
    (each) => each && !isNobody(withoutBy(each), houses),
  );
  if (byline.length === 0 && mayHaveWritten)
    about.push({field: 'byline', line: withoutBy(mayHaveWritten).slice(0, 200)});
  if (!published && meta.times[0]) about.push({field: 'published', line: meta.times[0]});
  else if (!published) about.push(...below.days.filter(({field}) => field === 'published').slice(0, 1));
  const known = {standfirst, url, published, updated};
  await tellContradictions({told, meta, html, words: textOf(body), lang}, notes);
  const document: StoryDocument = {
    ...{version: 1, id: 'draft', lang, headline: headline ?? '', byline, sections: body.sections},
    ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value)) as Partial<StoryDocument>),
    ...{publisher: told?.publisher ?? meta.publisher, image: told?.image ?? meta.image},
    quotes: [...body.quotes, ...(told?.quotes ?? [])],
    ...{
      overview: told?.overview,
      keyPoints: told?.keyPoints,
      timeline: told?.timeline,
      corrections: told?.corrections,
    },
  };
  const {datedByWriting = []} = told ?? {};
  return {document, about, datedByWriting, notes: [...new Set(notes)], shown: {lines, main: meta.main}};
}

const textOf = ({sections, quotes}: Body): string =>
  [
    ...sections.flatMap(({heading = '', body}) => [
      heading,
      ...body.map((block) => {
        if (block.type === 'paragraph') return inlineText(block.text);
        if (block.type === 'image') return block.image.alt;
        return block.type === 'list' ? block.items.map(inlineText).join('\n') : '';
      }),
    ]),
    ...quotes.map(({text, speaker}) => `${text}\n${speaker?.name ?? ''}`),
  ].join('\n');

const sizeOf = (sections: Body['sections']) => textOf({sections, quotes: []}).length;
const shownNames = (byline: readonly Person[]) => byline.map(({name}) => name).join(' ');
