import type { Image } from '../story/story.js';
import type { Fields } from './foreign-values.js';
import type { Losses } from './loss.js';
/** A picture: the largest of its renditions; undefined if it has no address. */
export declare function imageOf(item: Fields, path: string, losses: Losses): Image | undefined;
