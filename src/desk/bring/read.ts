import GithubSlugger from 'github-slugger';
import {parseStoryFile} from '../../check/check-text.js';
import {articleFormats} from '../../formats/article-formats.js';
import {Refusal} from '../../formats/common/refusal.js';
import {kindOfText} from '../../formats/detect.js';
import {docxHtml} from '../../formats/docx/read.js';
import {isDocx} from '../../formats/docx/is-docx.js';
import {decodeText} from '../../publish/decode-text.js';
import {draftAll, draftOfArticle, draftSource} from '../../publish/draft.js';
import type {SourceContext, SourceDraft} from '../../publish/draft.js';
import {isRich, isWholePage} from './clipboard.js';
import type {Clip} from './clipboard.js';
import {loadLanguages} from './guess-language.js';
import {headlineOf} from './headline-of.js';
import {makeDraft} from './make-draft.js';
import {parsePage} from './parse-page.js';

/** An article file that was brought or drafted, and the name that it goes by. */
export interface Brought {
  name: string;
  text: string;
  /** What the source had and the draft does not, a sentence each. */
  losses?: string[];
}

/** Several articles that came in one text, such as a feed; `refused` says why one of them cannot be drafted. */
export interface Choice {
  title: string;
  article?: Brought;
  refused?: string;
}

/** One article, or several to choose from. */
export type Read = {article: Brought} | {choices: Choice[]};

const context: SourceContext = {parsePage, formats: articleFormats, makeDraft};

/**
 * The article that a paste or a drop of text is.
 * @throws {Refusal} where no article is in it
 */
export async function readClip(clip: Clip): Promise<Read> {
  if (!isRich(clip)) return readText(clip.text || clip.html);
  if (isWholePage(clip)) {
    try {
      return await readText(`<!doctype html>${clip.html}`);
    } catch (error) {
      // What has no article as a page may be one as it was copied.
      if (!(error instanceof Refusal)) throw error;
    }
  }
  const {readClipboard} = await import('../../formats/clipboard/read.js');
  const [item] = readClipboard(clip.html);
  await loadLanguages();
  return {article: draftNamed(await draftOfArticle(item!.read(), {makeDraft}))};
}

/**
 * The article that a file is.
 * @throws {Refusal} where it is none, or cannot be read
 */
export const readFile = async (file: File): Promise<Read> => readText(await textOf(file), file.name);

/**
 * The text of a file; that of a document of a word processor as HTML.
 * @throws {Refusal} where it is none, or cannot be read
 */
export async function textOf(file: File): Promise<string> {
  if (file.size > mostBytes)
    throw new Refusal('too-long', 'it is larger than 30 MB; save the article alone, without its pictures');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isDocx(bytes) ? docxHtml(bytes) : decodeText(bytes);
}

const mostBytes = 30_000_000;

/**
 * The article that a text is: itself where it is an article file, otherwise a draft of it.
 * @throws {Refusal} where no article is in it
 */
export async function readText(given: string, name = ''): Promise<Read> {
  const text = given.replace(/^\uFEFF/, '');
  const kind = kindOfText(text);
  if (kind === 'article') return {article: {name: articleName(name, text), text: given}};
  if (kind === 'json' && isStory(text)) return {article: await draftOfStory(text, name)};
  // What is no plain text is read in the page, and what a language tells of a page too.
  if (kind !== 'text') await loadLanguages();
  const drafts = await draftsOf(text);
  const named = ({draft}: {draft?: SourceDraft}) => draft && draftNamed(draft, drafts.length > 1 ? '' : name);
  const [only] = drafts;
  if (drafts.length === 1 && only!.refused) throw only!.refused;
  if (drafts.length === 1) return {article: named(only!)!};
  return {
    choices: drafts.map((each) => ({
      title: each.title,
      ...(each.draft && {article: named(each)!}),
      ...(each.refused && {refused: each.refused.message}),
    })),
  };
}

const draftsOf = async (text: string): ReturnType<typeof draftAll> =>
  context.formats!.some((each) => each.matches(text, kindOfText(text)))
    ? draftAll(text, context)
    : [{title: '', draft: await draftSource(text, context)}];

const isStory = (json: string) => /"version"\s*:\s*1\b/.test(json) && /"headline"\s*:/.test(json);

/** A story that was published has no article file behind it here, so its items get new ids; the draft says so. */
async function draftOfStory(text: string, name: string): Promise<Brought> {
  const {story, problems} = parseStoryFile(text, 'story.json', 'off');
  if (!story)
    throw new Refusal(
      'format',
      `it is a story that has a fault: ${problems[0]?.path} ${problems[0]?.reason}`,
    );
  const notes = [
    'This was made of a published story: its items have new ids, and links to the old ones lead to the story’s beginning.',
  ];
  const {markdown} = await makeDraft({document: story, context: {notes}});
  return {name: name ? articleName(name, markdown) : `${story.id}.md`, text: markdown};
}

/** A draft, and what could not be carried; it goes by the name of its file or its headline. */
const draftNamed = ({markdown, losses}: SourceDraft, name = ''): Brought => ({
  name: articleName(name, markdown),
  text: markdown,
  losses: losses.map(({path, reason}) => `${path ? `${path}: ` : ''}${reason}.`),
});

/** A file's name without its ending, or the first words of an article, as the name of an article file. */
function articleName(name: string, markdown: string): string {
  const stem = name.replace(/\.[^.]*$/, '');
  if (stem) return `${stem}.md`;
  return `${new GithubSlugger().slug((headlineOf(markdown) ?? '').slice(0, 60)).replace(/^-+|-+$/g, '') || 'article'}.md`;
}
