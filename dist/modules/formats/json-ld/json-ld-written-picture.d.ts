import type { Image } from '../../story/story.js';
type Thing = Record<string, unknown>;
/** A picture as schema.org tells of it; a bare number would be no width. */
export declare const picture: ({ url, alt, credit, width, height }: Image) => Thing;
export {};
