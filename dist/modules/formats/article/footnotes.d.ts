import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { Point } from './problems.js';
import type { Source } from './inline.js';
/** The words of a footnote, and where they are written. */
export interface Footnote {
    words: string;
    at: Point;
}
/** The footnotes of an article, each of which gives the words that a point of the overview rests on. */
export declare class Footnotes {
    #private;
    constructor(definitions: readonly FootnoteDefinition[], source: Source);
    /** The footnote of a point. */
    of(point: Nodes, field: string): Footnote | undefined;
    /** Reports what no point has taken: it would be lost. `overviewRemedy` is what to do first if the overview was missed. */
    reportUnused(root: Root, overviewRemedy?: string): void;
}
