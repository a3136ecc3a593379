import type { ArticleText } from './article-text.js';
/** A part of a section's text. */
export interface Part {
    section: number;
    start: number;
    end: number;
}
/**
 * The rest of the paragraph before and after a part, as written. Where it is longer than 400 characters it is cut at
 * white space, which is kept at the cut to mark it. `wanted` is what the author of the passage wrote around it: at
 * least that much is kept, since it tells two places with the same words apart.
 */
export declare function contextOf(article: ArticleText, part: Part, wanted: Part): {
    prefix: string;
    suffix: string;
};
