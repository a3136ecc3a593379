import type { Blockquote } from 'mdast';
import type { Point } from './problems.js';
import type { Source } from './inline.js';
import type { Attribution } from '../common/attribution.js';
/** A block quote as the article has it. */
export interface BlockQuote {
    at: Point;
    lastLine: number;
    /** The words alone. */
    words: string;
    /** Words, link and attribution as they stand in the article; it begins with `words`. */
    text: string;
    attribution?: Attribution;
    /** Where it was said. */
    url?: string;
    /** Who said it, on the web. */
    speakerUrl?: string;
}
/**
 * Reads a block quote: its words, after them perhaps the address they come from, and in the last line, begun with a
 * dash, who said them. A link on the date of that line is the address as well, any other one is the speaker's.
 */
export declare function readBlockQuote(node: Blockquote, source: Source, field: string): BlockQuote;
