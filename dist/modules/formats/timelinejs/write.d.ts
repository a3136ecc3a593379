import type { Story } from '../../story/story.js';
import type { Loss } from '../common/losses.js';
type Fields = Record<string, unknown>;
/**
 * The timeline of a story as a TimelineJS 3 document: headline and standfirst → title slide, entries → events, and
 * eras → eras. TimelineJS shows no event without a start, and knows no zones and no doubts: such
 * dates keep their words beside them. The rest of the story is in `losses`.
 */
export declare function writeTimelineJs(story: Story): {
    document: Fields;
    losses: Loss[];
};
export {};
