import type { Quote } from '../../story/story.js';
import type { HtmlQuote, ReadQuote } from './block.js';
/**
 * Reads a block quote as pages write it: who said it stands in a `<cite>`, a `<footer>` or a caption, or in the last
 * line after a dash, where a link on the date leads to the source. A post says it as its network does.
 */
export declare function readHtmlQuote(quote: HtmlQuote, lang: string): ReadQuote;
/** A quote of a story, if it is known whose words it holds. */
export declare function toQuote({ words, attribution, url, speakerUrl, network }: ReadQuote, id: string): Quote | undefined;
/** What an editor has to know of a post that became no quote. */
export declare function untoldPost({ network, url, words }: ReadQuote): string;
