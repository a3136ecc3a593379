import type { Story } from '../../story/story.js';
import type { Loss } from '../common/losses.js';
type Fields = Record<string, unknown>;
/**
 * A story as a news item of IPTC ninjs 3.1, valid against its schema. Overview, key points, quotes, timeline and
 * corrections are associated items, told apart by `rel`; the passage that each rests on is a description of role
 * `passage`. Dates less precise than a time of day stand in `eventDetails.dates`, the one place of ninjs that takes them.
 * What ninjs has no place for is in `losses`.
 */
export declare function writeNinjs(story: Story): {
    document: Fields;
    losses: Loss[];
};
export {};
