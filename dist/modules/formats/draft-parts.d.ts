/** A block of a draft: a paragraph, an item of a list, or a quote with the line that says whose it is. */
export interface DraftBlock {
    kind: 'paragraph' | 'item' | 'quote';
    text: string;
    /** The line under a quote. */
    credit?: string;
    /** Written as a block quote. */
    quoted?: boolean;
}
export interface DraftSection {
    heading?: string;
    blocks: DraftBlock[];
}
/** A text as an article is made of it. */
export interface DraftParts {
    headline?: string;
    standfirst?: string;
    overview?: {
        heading: string;
        points: string[];
    };
    sections: DraftSection[];
    /** Lines above the first section that tell who wrote the text or when, not of it. */
    about: {
        field: 'byline' | 'published' | 'updated';
        line: string;
        value?: string;
    }[];
}
/**
 * Takes plain text or Markdown apart: a line with `#`, or a short line that ends no sentence and stands before a
 * paragraph, is a heading; a list under a line named like “Story Overview” is the overview; a paragraph before
 * `— name date` is a quote; what stands before all headings begins with the standfirst. Each line is a paragraph, unless
 * the text has blank lines and breaks its lines itself.
 */
export declare function draftParts(text: string): DraftParts;
