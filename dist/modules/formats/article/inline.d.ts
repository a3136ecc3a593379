import type { Paragraph, PhrasingContent } from 'mdast';
import type { Inline } from '../../story/story.js';
import type { Problems, Point } from './problems.js';
/** A front-matter value written in Markdown, as running text. What is wrong in it is reported at the value. */
export declare function readValue(markdown: string, at: Point, source: Source, field: string): Inline[];
/** What reading a piece of an article takes besides the piece. */
export interface Source {
    lang: string;
    problems: Pick<Problems, 'add'>;
    /** The addresses of `[name]: address` lines. */
    addresses: ReadonlyMap<string, string>;
}
/** Words with one set of marks. */
export interface Run {
    text: string;
    em?: boolean;
    strong?: boolean;
    href?: string;
}
/** Unicode's line separator. */
export declare const hardBreak = "\u2028";
/**
 * The words of a paragraph with their marks. Where a line of the file ends there is `\n`, where the author broke a line
 * on purpose `hardBreak`; footnote references are left out.
 * HTML, images and links that nobody could follow are problems.
 */
export declare function runsOf(nodes: readonly PhrasingContent[], source: Source, field: string, marks?: Omit<Run, 'text'>): Run[];
/** Paragraphs as running text: line breaks become spaces, and so do the borders of paragraphs. */
export declare function inlinesOf(paragraphs: readonly Paragraph[], source: Source, field: string): Inline[];
/** Running text as words alone; where it had a link, which would be lost, that is a problem. */
export declare function plainOf(paragraphs: readonly Pick<Paragraph, 'children' | 'position'>[], source: Source, field: string): string;
/** The first `length` characters of running text, with their marks. */
export declare function cutInlines(inlines: readonly Inline[], length: number): Inline[];
