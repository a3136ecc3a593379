import '../../languages/all-languages.js';
import type { Story } from '../../story/story.js';
import { ArticleError, Problems } from './problems.js';
import type { Point } from './problems.js';
/**
 * Checks a compiled document as any story is checked; but what a reader's copy would leave out with a warning is a
 * problem here, since the publisher can still put it right. `placeOf` says where a field such as `timeline[2].end`
 * comes from.
 * @throws {ArticleError}
 */
export declare function checkDocument(document: unknown, problems: Problems, placeOf: (field: string) => Point): Story;
export { ArticleError };
export type { ArticleProblem } from './problems.js';
/**
 * Makes a story of an article file: Markdown (CommonMark with footnotes) under YAML front matter, of which only
 * `lang` is required. Headline, standfirst, overview, sections, key points and quotes come from the article's own
 * structure; every item is tied to the passage of the article that it rests on. The same file makes the same story.
 * @param file the file's name, for messages and for the story's id
 * @throws {ArticleError} and nothing else; it holds all that was found wrong
 */
export declare function compileArticle(markdown: string, { file }: {
    file: string;
}): Story;
