import '../../languages/all-languages.js';
import type { Story } from '../../story/story.js';
import { ArticleError } from './problems.js';
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
