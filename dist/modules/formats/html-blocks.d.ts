import type { Image, Inline } from '../story/story.js';
/** A block quote: its paragraphs, and what names the one quoted, inside it or in the caption of its figure. */
export interface HtmlQuote {
    kind: 'quote';
    lines: Inline[][];
    credit?: Inline[];
    id?: string;
    /** The address that its `cite` names. */
    url?: string;
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
/**
 * The blocks of HTML, its text reduced to marks and links. `onLoss` is told of what goes: tables, embedded pages,
 * pictures without an address.
 * @param base the address that its links lead on from
 */
export declare function htmlBlocks(html: string, { onLoss, base }: {
    onLoss: (reason: string) => void;
    base?: string | undefined;
}): HtmlBlock[];
