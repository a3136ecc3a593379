import type { Quote } from '../story/story.js';
import type { Attribution } from './attribution.js';
import type { HtmlQuote } from './html-blocks.js';
/** A block quote of HTML: the words, and who said them as far as it says. */
export interface ReadQuote {
    words: string;
    attribution?: Attribution;
    /** Where it was said. */
    url?: string;
    /** Who said it, on the web. */
    speakerUrl?: string;
}
/**
 * Reads a block quote as pages write it: who said it stands in a `<cite>`, a `<footer>` or a caption, or in the last
 * line after a dash, as social networks embed posts. A link on the date there leads to the post.
 */
export declare function readHtmlQuote({ lines, credit, url }: HtmlQuote, lang: string): ReadQuote;
/** A quote of a story, if it is known whose words it holds. */
export declare function toQuote({ words, attribution, url, speakerUrl }: ReadQuote, id: string): Quote | undefined;
