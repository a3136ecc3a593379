import { ArticleText } from '../../story/passages/locate.js';
import type { Io } from '../command.js';
/** An article to look for passages in, and its text as the file has it. */
export interface Against {
    article: ArticleText;
    text: string;
}
/**
 * Reads the article that a story is held against: an article file (`.md`), a story (`.json`), a saved page (`.html`) or
 * plain text (`.txt`). Of an article only what its story shows counts, not the footnotes.
 * @throws {Failure} where it cannot be read
 */
export declare function readArticleText(file: string, lang: string, io: Pick<Io, 'stdin'>): Promise<Against>;
