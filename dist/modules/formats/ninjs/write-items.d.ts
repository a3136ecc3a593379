import type { Image, Story } from '../../story/story.js';
import type { Losses } from '../common/losses.js';
type Fields = Record<string, unknown>;
/** The parts of a story as items that belong to one of `uri`. */
export declare function partsOf(story: Story, uri: string, losses: Losses): Fields[];
/** Where on the web someone or something can be found. */
export declare const web: (url: string | undefined, handle?: string) => Fields;
export declare const pictureOf: ({ url, alt, credit, width, height }: Image, uri: string, rel: string) => Fields;
export {};
