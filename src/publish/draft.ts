import {excessOf, excessOfDocument} from '../formats/article/limits.js';
import type {ReadContext, Imported} from '../formats/common/format.js';
import {datedByWriting} from '../formats/common/losses.js';
import type {Loss} from '../formats/common/losses.js';
import {Refusal} from '../formats/common/refusal.js';
import {kindOfText} from '../formats/detect.js';
import {draftFrom} from '../formats/draft/draft-from.js';
import type {DraftSource} from '../formats/draft/draft-from.js';
import type {DocumentContext} from '../formats/draft/from-document.js';
import {withoutRules} from '../formats/draft/text/rules.js';
import type {Draft} from '../formats/draft/write.js';
import type {ArticleFormat} from '../formats/article-formats.js';
import type {SourceArticle, SourceItem} from '../formats/common/source-article.js';
import type {ParsePage} from '../formats/web-page/read.js';
import type {StoryDocument} from '../story/story.js';

/** Settings for drafting. */
export interface SourceContext {
  /** A BCP 47 tag that overrides the source's own; without it the language is read from the source, or guessed and marked. */
  lang?: string | undefined;
  parsePage: ParsePage;
  /** What else articles come in, besides what pages read too. */
  formats?: readonly ArticleFormat[];
  /** Which of several articles, by its number or its address. */
  item?: string | undefined;
  /** Makes the drafts: `draftFrom`, or what has them made beside a page that must not stand still. */
  makeDraft?: (source: DraftSource) => Promise<Draft>;
}

/** A draft, and the losses of its conversion where the source was a document of another format. */
export interface SourceDraft extends Draft {
  losses: Loss[];
}

/**
 * Drafts an article file of whatever an article comes in: plain text or Markdown, a web page, a document of another
 * format. They are told apart by their content.
 * @throws {Refusal} where nothing can be drafted of it
 */
export async function draftSource(text: string, context: SourceContext): Promise<SourceDraft> {
  if (text.trim() === '') throw new Refusal('empty', 'it is empty; there is nothing to draft from');
  const kind = kindOfText(text);
  const format = context.formats?.find((each) => each.matches(text, kind));
  if (format) return draftOfArticle(itemNamed(await format.read(text), context.item).read(), context);
  if (context.item !== undefined)
    throw new Refusal('no-such-item', 'it holds one article, so none of several can be named');
  if (kind === 'feed' || kind === 'news')
    throw new Refusal(
      'format',
      'it is a feed or a news item as XML, which the command “draft” reads, and a page does not',
    );
  if (kind === 'html') return draftOfPage(text, context);
  if (kind === 'json' || kind === 'sheet') return draftOfData(text, context);
  if (kind === 'article')
    throw new Refusal(
      'already-article',
      'it has front matter already; “check” tells whether it is an article',
    );
  const excess = excessOf(withoutRules(text.replace(/\r\n?/g, '\n')));
  if (excess)
    throw new Refusal('too-long', `${excess.reason}; ${excess.remedy}`, {line: excess.line, column: 1});
  const {lang, makeDraft = draftFrom} = context;
  return {...(await makeDraft({text, lang})), losses: []};
}

/** An article of each that a source holds, with its title; those that cannot be drafted are told. */
export async function draftAll(
  text: string,
  context: SourceContext,
): Promise<{title: string; draft?: SourceDraft; refused?: Refusal}[]> {
  const format = context.formats?.find((each) => each.matches(text, kindOfText(text)));
  if (!format) return [{title: '', draft: await draftSource(text, context)}];
  const drafts = (await format.read(text)).map(async (item) => {
    try {
      return {title: item.title, draft: await draftOfArticle(item.read(), context)};
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return {title: item.title, refused: error};
    }
  });
  return Promise.all(drafts);
}

/** An article that a source holds, as a draft. */
export async function draftOfArticle(
  {document, notes}: SourceArticle,
  {lang, makeDraft}: Pick<SourceContext, 'lang' | 'makeDraft'>,
): Promise<SourceDraft> {
  const told = lang ?? document.lang;
  const whole = {...document, lang: told || 'en'};
  return {
    ...(await draftWhole(whole, {languageUnknown: told === '', notes}, makeDraft)),
    losses: [],
  };
}

const mostNamed = 20;

function itemNamed(items: readonly SourceItem[], wanted: string | undefined): SourceItem {
  const names = items
    .slice(0, mostNamed)
    .map(({title, url}, index) => `  ${index + 1}  ${title}${url ? `  ${url}` : ''}`);
  const list = [
    ...names,
    ...(items.length > mostNamed ? [`  and ${items.length - mostNamed} more`] : []),
  ].join('\n');
  if (wanted === undefined) {
    if (items.length === 1) return items[0]!;
    throw new Refusal(
      'several-articles',
      `it holds ${items.length} articles:\n${list}\nName one by its number or its address with --item, or all of them`,
    );
  }
  const found = /^\d+$/.test(wanted) ? items[Number(wanted) - 1] : items.find(({url}) => url === wanted);
  if (!found)
    throw new Refusal(
      'no-such-item',
      `it holds these articles:\n${list}\nThere is none “${wanted}” among them`,
    );
  return found;
}

async function draftOfPage(html: string, {lang, parsePage, makeDraft}: SourceContext): Promise<SourceDraft> {
  const {readPage} = await import('../formats/web-page/read.js');
  const {document, ...read} = await readPage(html, parsePage);
  const told = lang ?? document.lang;
  const context = {...read, languageUnknown: told === ''};
  return {...(await draftWhole({...document, lang: told || 'en'}, context, makeDraft)), losses: []};
}

async function draftOfData(text: string, {lang, makeDraft}: SourceContext): Promise<SourceDraft> {
  const {formatLabels, formatOf, readForeignData} = await import('./foreign-data.js');
  const {data} = readForeignData(text);
  const format = formatOf(data);
  if (!format)
    throw new Refusal(
      'format',
      `it is none of ${formatLabels}; copy the text of the article into a file of its own`,
    );
  const missing = new Set<'lang' | 'headline'>();
  const read = (context: ReadContext): Imported => {
    try {
      return format.read(data, {lenient: true, name: 'draft', ...context});
    } catch (error) {
      const untold = error instanceof Refusal && untoldBy(error);
      // A missing language or headline is left for the editor to write, and no reason to refuse the document.
      if (!untold || missing.has(untold)) throw error;
      missing.add(untold);
      return read({...context, [untold]: untold === 'lang' ? 'en' : '??'});
    }
  };
  const {document, losses} = read({lang});
  const headline = missing.has('headline') ? '' : document.headline;
  // Of what must not be lost the file tells too, whoever reads it next.
  const notes = losses.filter(({code}) => code === 'embargo').map(({path, reason}) => `${path}: ${reason}.`);
  const context = {languageUnknown: missing.has('lang'), notes, datedByWriting: datedByWriting(losses)};
  const draft = await draftWhole({...document, headline}, context, makeDraft);
  return {...draft, losses};
}

const untoldBy = ({code}: Refusal) =>
  code === 'lang-missing' ? 'lang' : code === 'headline-missing' ? 'headline' : undefined;

async function draftWhole(
  document: StoryDocument,
  context: DocumentContext,
  makeDraft: SourceContext['makeDraft'] = draftFrom,
): Promise<Draft> {
  const excess = excessOfDocument(document);
  if (excess) throw new Refusal('too-long', excess);
  return makeDraft({document, context});
}
