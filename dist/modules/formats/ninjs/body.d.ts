import type { Inline, Quote } from '../../story/story.js';
import type { Fields } from '../common/values.js';
import type { Body } from '../html/sections.js';
import type { Losses } from '../common/losses.js';
/** The words of a headline, a description or a body, without its markup. */
export declare function wordsOf(part: Fields): string;
/** The text of an item: of its bodies the one with most structure that is understood. */
export declare function bodyOf(bodies: readonly unknown[], path: string, { lang, headline, known }: {
    lang: string;
    headline: string;
    known: readonly Quote[];
}, losses: Losses): Body;
/** The address and the handle that contact information gives. */
export declare function webOf(contactInfo: unknown, path: string, losses: Losses): {
    url?: string;
    handle?: string;
};
/** The text of a part, with its marks and links. */
export declare function inlinesOfBody({ bodies }: Fields, path: string, losses: Losses): Inline[];
/** What an item is called: its first headline, or what stands for one. */
export declare function titleOf({ headlines, title, name }: Fields): string;
