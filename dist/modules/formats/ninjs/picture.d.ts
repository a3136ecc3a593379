import type { Image } from '../../story/story.js';
import type { Fields } from '../common/values.js';
import type { Losses } from '../common/losses.js';
/** A picture: the largest of its renditions; undefined if it has no address. */
export declare function imageOf(item: Fields, path: string, losses: Losses): Image | undefined;
