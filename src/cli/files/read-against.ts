import {articleOfStory} from '../../check/drift/current-article.js';
import type {CurrentArticle} from '../../check/drift/current-article.js';
import {Failure, orFail} from '../command.js';
import type {Io} from '../command.js';
import {parsePage} from './parse-page.js';
import {readStoryFile} from './read-story-file.js';
import {readText} from './read-text.js';

/** An article to hold a story against, and its text as the file has it. */
export interface Against {
  article: CurrentArticle;
  text: string;
}

/**
 * Reads the article that a story is held against: an article file (`.md`), a story (`.json`), or a saved page or plain
 * text under another name. Of an article only what its story shows counts, not the footnotes.
 * @throws {Failure} where it cannot be read
 */
export async function readAgainst(file: string, lang: string, io: Pick<Io, 'stdin'>): Promise<Against> {
  if (/\.(?:x?html?|te?xt)$/i.test(file) || file === '-') {
    const text = await readText(file, io);
    // What reads pages takes long to load, and most checks need none of it.
    const {articleText} = await import('../../publish/article-text.js');
    return {article: await orFail(file, () => articleText(text, lang, parsePage)), text};
  }
  const {story, problems, text} = await readStoryFile(file, 'off');
  if (story) return {article: articleOfStory(story), text};
  const [first] = problems;
  throw new Failure(
    `${file}: it is not right itself, so nothing can be held against it; first: ${first?.line}:${first?.column} ${first?.reason}`,
  );
}
