import type { Correction, KeyPoint, Point, Quote, StoryDocument, TimelineEvent } from '../../story/story.js';
import type { Fields } from '../common/values.js';
import type { Losses } from '../common/losses.js';
import type { Within } from './identity.js';
/** A quote as `toNinjs` writes it; undefined if it has no words. */
export declare function quoteOf(item: Fields, path: string, within: Within, losses: Losses): Quote | undefined;
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
