import type { Story } from '../../story/story.js';
import type { Addresses } from './addresses.js';
/** One way to put a story on a page. */
export interface Snippet {
    title: string;
    note: string;
    code: string;
    /** What the page's Content-Security-Policy must allow for it. */
    policy?: string;
}
/** What the snippets are made of, besides the story. */
export interface SnippetParts {
    addresses: Addresses;
    /** The prerendered story, and what allows its styles in a policy. */
    html: string;
    styleHashes: readonly string[];
    jsonLd: object;
}
/** Every way to put a story on a page, ready to copy. */
export declare function snippetsOf(story: Story, { addresses: at, html, styleHashes, jsonLd }: SnippetParts): Snippet[];
