import type { TimelineEvent } from '../../story/story.js';
import type { Fields } from '../common/values.js';
import type { Losses } from '../common/losses.js';
import type { Within } from './identity.js';
export declare const isEvent: ({ type, eventDetails }: Fields) => boolean;
/** An event, as an entry of a timeline; undefined if it has no name. */
export declare function eventOf(item: Fields, path: string, within: Within, losses: Losses): TimelineEvent | undefined;
