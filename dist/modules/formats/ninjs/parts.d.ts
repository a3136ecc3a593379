import type { Correction, KeyPoint, Point, Quote, StoryDocument, TimelineEvent } from '../../story/story.js';
import type { Losses } from '../common/losses.js';
import type { Within } from './identity.js';
/** The parts of a story that were associated items. */
export interface Parts {
    picture: Pick<StoryDocument, 'image'>;
    overview: Point[];
    keyPoints: KeyPoint[];
    quotes: Quote[];
    timeline: TimelineEvent[];
    corrections: Correction[];
}
/** Reads associated items: pictures and events of anyone, and what `toNinjs` makes of a story’s other parts. */
export declare function readParts(associations: readonly unknown[], path: string, about: Omit<Within, 'ids'>, losses: Losses): Parts;
