import {articleOfStory} from '../../check/drift/current-article.js';
import {driftOf} from '../../check/drift/find.js';
import type {Drift} from '../../check/drift/difference.js';
import {articleText} from '../../publish/article-text.js';
import {draftSource} from '../../publish/draft.js';
import type {SourceContext} from '../../publish/draft.js';
import {sourceOf} from '../../formats/article/edit/article-source.js';
import {compileArticle} from '../../formats/article/read.js';
import type {LenientArticle} from '../../formats/article/read.js';
import {Refusal} from '../../formats/common/refusal.js';
import {kindOfText} from '../../formats/detect.js';
import type {Story} from '../../story/story.js';
import {placesOf} from '../session/keys.js';
import {textChanges} from './text-changes.js';
import type {ShownChange} from './text-changes.js';

/** An article file as it stands on the desk. */
export interface OnDesk {
  text: string;
  compiled: LenientArticle;
}

/** What the story shows and the article does not bear out any more. */
export interface HeldItem extends Drift {
  /** The key of its card on the desk; absent of a headline or a section. */
  key?: string;
}

/** What is otherwise in the article as it is now. */
export interface Held {
  drift: HeldItem[];
  /** What changed in the text, for the act `renew`; empty of a story without its article file. */
  changes: ShownChange[];
  /** The text of the article file in which they were found, for that act; absent where there is none. */
  of?: string;
}

/**
 * Holds what is on the desk against the article as it is now: a web page, a plain text, or whatever else can be drafted.
 * Once its changes are taken over, the cards of the desk ask about each item that has lost its words.
 * @throws {Refusal} where the article cannot be read
 */
export async function holdAgainst(desk: OnDesk, article: string, context: SourceContext): Promise<Held> {
  const {text, compiled} = desk;
  const {story} = compiled;
  if (!story)
    throw new Refusal('not-right', 'it shows no story yet, so nothing can be held against the article');
  const {markdown, now, current} = await currentOf(article, story.lang, context);
  return {
    of: text,
    drift: driftOf(story, current).map((drift) => withKey(drift, {text, compiled})),
    changes: textChanges(editionOf(text, compiled), editionOf(markdown, now)),
  };
}

/** Holds a story without its article file: nothing can be written back, since a new draft of it would have new ids. */
export async function holdStory(story: Story, article: string, context: SourceContext): Promise<Held> {
  const {current} = await currentOf(article, story.lang, context);
  return {drift: driftOf(story, current), changes: []};
}

/** The article as it is now: as an article file, the story of that, and what a story is held against. */
async function currentOf(article: string, lang: string, context: SourceContext) {
  const kind = kindOfText(article);
  const markdown = kind === 'article' ? article : (await draftSource(article, {...context, lang})).markdown;
  const now = compileArticle(markdown, {file: 'now.md', claims: 'off', lenient: true});
  const current =
    kind === 'html' || kind === 'text' || !now.story
      ? await articleText(article, lang, context.parsePage)
      : articleOfStory(now.story);
  return {markdown, now, current};
}

const editionOf = (text: string, {blocks, story}: LenientArticle) => ({
  ...{text, blocks},
  ...(story && {headline: story.headline}),
});

function withKey(drift: Drift, {text, compiled}: OnDesk): HeldItem {
  const list = drift.path.replace(/\[.*/, '');
  const item = compiled.items.find((each) => each.list === list && each.id === drift.id);
  const key = item && placesOf(sourceOf(text)).find(({ref}) => ref === item.ref)?.key;
  return {...drift, ...(key !== undefined && {key})};
}
