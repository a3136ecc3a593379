import type { TimelineEvent } from '../story/story.js';
import type { Fields } from './foreign-values.js';
import type { Losses } from './loss.js';
import type { Within } from './ninjs-identity.js';
export declare const isEvent: ({ type, eventDetails }: Fields) => boolean;
/** An event, as an entry of a timeline; undefined if it has no name. */
export declare function eventOf(item: Fields, path: string, within: Within, losses: Losses): TimelineEvent | undefined;
