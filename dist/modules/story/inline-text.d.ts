import type { Inline } from './story.js';
/** Running text as words alone. */
export declare const inlineText: (inlines: readonly Inline[]) => string;
