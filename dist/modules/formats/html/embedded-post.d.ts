import type { HtmlQuote, ReadQuote } from './block.js';
/**
 * Reads a post as its network embeds it: network, address, words, who posted them and when, as far as the markup says.
 * Many embeds hold no words, only a link; `words` is then empty.
 */
export declare function readPost({ lines, embed }: HtmlQuote, lang: string): ReadQuote;
