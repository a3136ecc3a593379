import type { Losses } from '../common/losses.js';
interface Dates {
    eventDetails?: {
        dates: Record<string, string>;
    };
}
/** When a part began and ended: as times where those are known, otherwise as precise as they are. */
export declare function datesItem(when: string | undefined, end: string | undefined, path: string, losses: Losses): Dates;
export {};
