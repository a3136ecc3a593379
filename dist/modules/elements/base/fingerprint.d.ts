import type { Story } from '../../story/story.js';
import type { Labels } from '../../languages/labels.js';
/** What a widget's markup depends on besides the story. */
export interface Setting {
    headingLevel: number;
    quote?: string | undefined;
}
/** Tells whether a story is, sign by sign, as a build of this version wrote it. Not a safeguard; both sides are the page's. */
export declare const storyDigest: (story: object) => string;
/**
 * Tells whether prerendered markup is that of a story: 32 bits of FNV-1a (datatracker.ietf.org/doc/html/rfc9923) over
 * all that makes it, with the `labels` that the page's author gave; behind a low line its edition. Not a safeguard; both sides are the page's.
 */
export declare function fingerprint(story: Story, { headingLevel, quote }: Setting, labels: Partial<Labels>): string;
/** Whether markup of that print is of a newer edition than a story, where both say when it was changed. */
export declare const isNewer: (print: string | null, story: Story) => boolean;
