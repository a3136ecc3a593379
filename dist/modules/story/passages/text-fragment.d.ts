import type { Passage } from '../story.js';
/**
 * The article's address with a text fragment for the passage, always with the words around it where there are any:
 * without them a browser may find a widget's own copy first. https://wicg.github.io/scroll-to-text-fragment/
 * Where words are so long that it would be longer than an address may be, it is that of the article alone.
 */
export declare function passageUrl(url: string, { exact, prefix, suffix }: Passage): string;
