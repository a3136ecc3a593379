import type { Image, Person } from '../../story/story.js';
/** What the head of a page tells of its article, outside of structured data. */
export interface PageMetadata {
    lang?: string;
    url?: string;
    description?: string;
    publisher?: {
        name: string;
    };
    byline: Person[];
    published?: string;
    updated?: string;
    image?: Image;
    /** What the page is called, the likeliest first. */
    titles: string[];
    /** Its main headings. */
    headings: string[];
    /** The dates that the page shows in `<time>`, whatever they are of. */
    times: string[];
}
/** Reads `<meta>`, `<link>`, `<title>` and the headings of a page. */
export declare function metadataOf(page: Document): PageMetadata;
