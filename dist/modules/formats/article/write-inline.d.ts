import type { Image, Inline } from '../../story/story.js';
/** Running text as one line of Markdown that an article file reads as the same text. */
export declare const inlineMarkdown: (inlines: readonly Inline[]) => string;
/** An image as an article file has it, with its credit as title. */
export declare const imageMarkdown: ({ url, alt, credit }: Image) => string;
