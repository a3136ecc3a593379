import type {StoryDocument} from '../../story/story.js';
import {draftDocument} from './from-document.js';
import type {DocumentContext} from './from-document.js';
import {headParsersFor} from './head-parsers.js';
import {draftArticle} from './write.js';
import type {Draft} from './write.js';

/** What a draft is made of: a text with its language, if that is told, or a document that another format was read as. */
export type DraftSource =
  {text: string; lang?: string | undefined} | {document: StoryDocument; context: DocumentContext};

/** Makes an article file of a text or a document. */
export async function draftFrom(source: DraftSource): Promise<Draft> {
  if ('document' in source) return draftDocument(source.document, source.context);
  const {text, lang} = source;
  return draftArticle(text, {lang, parsers: await headParsersFor(text)});
}
