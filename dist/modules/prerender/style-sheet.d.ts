import type { CSSResult } from 'lit';
/** The rules of a widget for its shadow root, in one line. */
export declare const sheet: (styles: readonly CSSResult[]) => string;
/**
 * The same rules for the page, where the markup stands inside the tag itself: nested into a rule for the tag
 * (drafts.csswg.org/css-nesting-1), so that nothing else of the page is touched.
 */
export declare const lightSheet: (tag: string, styles: readonly CSSResult[]) => string;
