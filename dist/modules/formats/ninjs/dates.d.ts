import type { TimelineEvent } from '../../story/story.js';
import type { Fields } from '../common/values.js';
import type { Losses } from '../common/losses.js';
/**
 * When an item begins and ends. Of dates under names that ninjs 3.1 does not have, those that mean the same are read, as
 * IPTC’s own samples have them.
 */
export declare function ninjsDates({ eventDetails }: Fields, path: string, losses: Losses): Pick<TimelineEvent, 'when' | 'end'>;
