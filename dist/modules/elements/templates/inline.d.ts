import type { Inline } from '../../story/story.js';
/** Running text with its marks. */
export declare const inlines: (text: readonly Inline[]) => (string | import("lit-html").TemplateResult<1>)[];
