import type { StoryDocument } from '../../story/story.js';
/** A block of a draft: a paragraph, an item of a list, an image, or a quote with the line that says whose it is. */
export interface DraftBlock {
    kind: 'paragraph' | 'item' | 'quote' | 'image';
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
/** Fields of the front matter that are known. */
export type DraftHead = Partial<Pick<StoryDocument, 'url' | 'publisher' | 'byline' | 'published' | 'updated' | 'image' | 'status' | 'expires' | 'ai' | 'standfirst' | 'corrections'>>;
/** A text as an article is made of it, all of it plain or all of it Markdown. */
export interface DraftParts {
    headline?: string;
    standfirst?: string;
    /** Points, and the words that each is known to rest on. */
    overview?: {
        heading: string;
        points: string[];
        passages?: (string | undefined)[];
    };
    sections: DraftSection[];
    /** Lines above the first section that tell who wrote the text or when, not of it. */
    about: {
        field: 'byline' | 'published' | 'updated';
        line: string;
        value?: string;
    }[];
    head?: DraftHead;
    /** Items that the source has besides its text. */
    given?: Pick<StoryDocument, 'keyPoints' | 'quotes' | 'timeline'>;
    /** What the editor has to know, a sentence each. */
    notes?: string[];
}
/**
 * Takes plain text or Markdown apart: a line with `#`, or a short line that ends no sentence and stands before a
 * paragraph, is a heading; a list under a line named like an overview in `lang` is that; a paragraph before
 * `— name date` is a quote; what stands before all headings begins with the standfirst. Each line is a paragraph, unless
 * the text has blank lines and breaks its lines itself.
 */
export declare function draftParts(text: string, lang?: string): DraftParts;
