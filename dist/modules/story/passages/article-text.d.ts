import type { Folded } from './fold.js';
/** A section as its readers see it: its paragraphs, list items and quoted blocks, in order. */
export interface SectionText {
    id?: string | undefined;
    blocks: readonly string[];
}
/** A block of an article, by number. */
export interface Place {
    section: number;
    block: number;
}
interface Section {
    id: string | undefined;
    text: string;
    /** Where each block begins in `text`. */
    blocks: number[];
    folded: Folded;
    /** Where the section begins in the folded text of the article. */
    start: number;
}
/** The text of an article, folded once so that any number of passages can be looked for. */
export declare class ArticleText {
    #private;
    readonly lang: string;
    readonly sections: readonly Section[];
    readonly folded: string;
    constructor(sections: readonly SectionText[], lang: string);
    /** The number of the section in which a place of the folded text lies. */
    sectionAt(place: number): number;
    /** The blocks of an article, in order. */
    blocks(): Generator<Place & {
        text: string;
    }>;
    /** A block and where it lies in the text of its section. */
    block({ section, block }: Place): {
        text: string;
        start: number;
        end: number;
    };
    /** The block in which a place of a section's text lies. */
    placeOf(section: number, at: number): Place;
}
export {};
