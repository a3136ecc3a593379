import type { Inline } from '../../story/story.js';
/** Text as HTML, XHTML and XML alike write it, also within double quotation marks. */
export declare const escapeHtml: (text: string) => string;
/** Running text as HTML, its marks and links as elements. */
export declare const inlineHtml: (inlines: readonly Inline[]) => string;
