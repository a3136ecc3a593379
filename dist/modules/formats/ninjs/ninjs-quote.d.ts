import type { Quote } from '../../story/story.js';
import type { Fields } from '../common/values.js';
import type { Losses } from '../common/losses.js';
import type { Within } from './identity.js';
/** A quote as `toNinjs` writes it; undefined if it has no words. */
export declare function quoteOf(item: Fields, path: string, within: Within, losses: Losses): Quote | undefined;
