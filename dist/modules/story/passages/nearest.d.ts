import type { ArticleText, Place } from './article-text.js';
/** The sentence of the article that is most like the words looked for, as the article writes it. */
export interface Nearest extends Place {
    text: string;
}
/** The sentence most like `words`, by the words and the pairs of words that they share; null if none is like them. */
export declare function nearest(article: ArticleText, words: string): Nearest | null;
