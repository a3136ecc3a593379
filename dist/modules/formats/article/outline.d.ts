import type { FootnoteDefinition, Heading, List, Root, RootContent } from 'mdast';
/** The parts of an article file, by its headings. */
export interface Outline {
    /** `# …`, or the first heading that is not the overview's, which then begins a section as well. */
    title?: Heading;
    /** What stands before the first section, the overview left out. */
    opening: RootContent[];
    overview?: {
        heading: Heading;
        list: List;
        rest: RootContent[];
    };
    sections: {
        heading: Heading;
        nodes: RootContent[];
    }[];
    footnotes: FootnoteDefinition[];
}
/**
 * Finds the parts of an article. Sections begin at `##`, or at the highest level of heading used where that is lower;
 * headings below it stay within their section. The overview is the list under the first heading that is named like
 * one in the language of the article, or as `overviewHeading` says.
 */
export declare function outlineOf(root: Root, lang: string, overviewHeading: string | undefined): Outline;
