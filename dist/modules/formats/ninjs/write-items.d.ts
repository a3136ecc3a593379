import type { Image, Story } from '../../story/story.js';
import type { Losses } from '../common/losses.js';
interface Dates {
    eventDetails?: {
        dates: Record<string, string>;
    };
}
/** When a part began and ended: as times where those are known, otherwise as precise as they are. */
export declare function datesItem(when: string | undefined, end: string | undefined, path: string, losses: Losses): Dates;
type Fields = Record<string, unknown>;
/** The parts of a story as items that belong to one of `uri`. */
export declare function partsOf(story: Story, uri: string, losses: Losses): Fields[];
/** Where on the web someone or something can be found. */
export declare const web: (url: string | undefined, handle?: string) => Fields;
export declare const pictureOf: ({ url, alt, credit, width, height }: Image, uri: string, rel: string) => Fields;
export {};
