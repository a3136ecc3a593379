import type { Quote, Section } from '../../story/story.js';
import type { HtmlBlock } from './block.js';
/**
 * The paragraphs of plain text: what stands between blank lines; where there are none, each line. White space is one
 * space.
 */
export declare function textParagraphs(text: string): string[];
/** A text in sections, and the quotes that stand in it. */
export interface Body {
    sections: Section[];
    quotes: Quote[];
}
/** What making sections takes besides the blocks. */
export interface BodyOptions {
    lang: string;
    /** A heading that repeats it begins no section. */
    headline?: string | undefined;
    /** Ids of quotes that are known already; a block quote with such an id stands for that quote. */
    known?: ReadonlySet<string>;
    onLoss: (reason: string) => void;
}
/**
 * Blocks as the sections of a story: the highest headings begin them, lower ones become paragraphs. A block quote that
 * does not say whose words it holds becomes paragraphs as well.
 */
export declare function sectionsOf(blocks: readonly HtmlBlock[], options: BodyOptions): Body;
/** Paragraphs as sections; one that is also in `headings` begins a section. */
export declare function sectionsOfText(paragraphs: readonly string[], headings: readonly string[], options: BodyOptions): Body;
