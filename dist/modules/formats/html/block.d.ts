import type { Image, Inline } from '../../story/story.js';
import type { Embed } from './embeds.js';
import type { Attribution } from '../common/attribution.js';
/** A block quote of HTML: the words, and who said them as far as it says. */
export interface ReadQuote {
    words: string;
    attribution?: Attribution;
    /** Where it was said. */
    url?: string;
    /** Who said it, on the web. */
    speakerUrl?: string;
    /** The social network that it is a post of. */
    network?: string;
}
/** A block quote: its paragraphs, and what names the one quoted, inside it or in the caption of its figure. */
export interface HtmlQuote {
    kind: 'quote';
    lines: Inline[][];
    credit?: Inline[];
    id?: string;
    /** The address that its `cite` names. */
    url?: string;
    /** What its markup tells of the post, where a social network made it. */
    embed?: Embed;
}
/** A block of HTML, in the order of the page. */
export type HtmlBlock = {
    kind: 'heading';
    level: number;
    text: Inline[];
    id?: string;
} | {
    kind: 'paragraph';
    text: Inline[];
}
/** An item of a list; items with the same number belong to one list. */
 | {
    kind: 'item';
    text: Inline[];
    list: number;
} | {
    kind: 'image';
    image: Image;
} | HtmlQuote;
