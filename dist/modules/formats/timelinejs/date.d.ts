import type { Losses } from '../common/losses.js';
/**
 * A date of TimelineJS in EDTF. Its parts are numbers or texts of numbers; one that is missing or empty says how precise
 * the date is. A negative year is one before Christ, which EDTF counts from 0: -44 is `-0043`. A time of day has no zone,
 * so it is lost unless `zone` tells it.
 */
export declare function timelineJsDate(date: object, path: string, losses: Losses, zone?: string): string | undefined;
