import type { List, RootContent } from 'mdast';
import type { Block, Inline } from '../../story/story.js';
import type { Point } from './problems.js';
import type { Source } from './inline.js';
import type { BlockQuote } from './block-quote.js';
import type { Ids } from '../common/ids.js';
/** A block of the article's text, and where it stands in the file. */
export interface BodyText {
    text: string;
    at: Point;
    /** The id of the quote that it is. */
    quote?: string;
}
/** A quote of the article with its id. One that says who spoke is part of its section; any other repeats the article. */
export type BodyQuote = BlockQuote & {
    id: string;
};
/** A section as the story has it, as text to search, and with what else stood in it. */
export interface Body {
    blocks: Block[];
    texts: BodyText[];
    /** The first paragraph that is no heading. */
    lead?: {
        text: Inline[];
        block: number;
    };
}
/** Reads the nodes of a section. Each quote found is added to `quotes`, with an id from `ids`. */
export declare function readBody(nodes: readonly RootContent[], source: Source, field: string, quotes: BodyQuote[], ids: Ids): Body;
/** Enough of a quote without a speaker to name it. */
export declare const firstWords: (words: string) => string;
/** The items of a list, each one paragraph or more and nothing else. */
export declare function readList(node: List, source: Source, field: string): {
    text: Inline[];
    at: Point;
    item: List['children'][number];
}[];
