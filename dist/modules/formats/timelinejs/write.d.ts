import type { Story } from '../../story/story.js';
import { Losses } from '../common/losses.js';
import type { Loss } from '../common/losses.js';
type Parts = Record<string, number>;
/** The dates of a slide. */
export interface SlideDates {
    start_date: Parts;
    end_date?: Parts;
    /** What is shown in their place. */
    display_date?: string;
}
/**
 * A date, or the time from `when` to `end`, as TimelineJS writes it: the parts that are known, and years before Christ
 * as negative numbers. What parts cannot say stays in words, `display_date`. Undefined where there is no start.
 * @param words the wording of each date, as a story has it
 */
export declare function timelineJsDates(when: string, end: string | undefined, path: string, words: Readonly<Record<string, string>>, losses: Losses): SlideDates | undefined;
type Fields = Record<string, unknown>;
/**
 * The timeline of a story as a TimelineJS 3 document: headline and standfirst → title slide, entries → events, and
 * eras → eras. TimelineJS shows no event without a start, and knows no zones and no doubts: such
 * dates keep their words beside them. The rest of the story is in `losses`.
 */
export declare function toTimelineJs(story: Story): {
    document: Fields;
    losses: Loss[];
};
export {};
