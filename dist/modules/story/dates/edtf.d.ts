/**
 * The text is no date of EDTF level 0 or 1, or no such date exists; `message` says why, in a sentence for an
 * editor.
 */
export declare class WhenError extends Error {
    name: string;
}
/**
 * One date, as precise as it was written. Years are astronomical: 0 is 1 BC, -43 is 44 BC. A month or a day
 * written `XX` is not known, so `2004-XX` is a `year` and `1985-04-XX` a `month`.
 */
export type WhenDate = Readonly<{
    year: number;
    /** `~` or `%`: the date is near this one. */
    approximate: boolean;
    /** `?` or `%`: the source is in doubt. */
    uncertain: boolean;
} & ({
    kind: 'year';
}
/** A year from `year` to `lastYear`: `201X`, `20XX`. */
 | {
    kind: 'years';
    lastYear: number;
}
/** 1 spring, 2 summer, 3 autumn, 4 winter, in whichever half of the world. */
 | {
    kind: 'season';
    season: 1 | 2 | 3 | 4;
} | {
    kind: 'month';
    month: number;
} | {
    kind: 'day';
    month: number;
    day: number;
}
/** A time of day as the clock showed it, `offset` minutes ahead of UTC. */
 | {
    kind: 'time';
    month: number;
    day: number;
    hour: number;
    minute: number;
    second?: number;
    offset: number;
})>;
export declare const howToWrite = "write a date as 2025, 2025-11 or 2025-11-19";
/** Reads one date, not a span; `parseWhen` says how. */
export declare function parseDate(text: string): WhenDate;
/** Ends the reading: `text` is no date, for this reason. */
export declare function refuse(text: string, reason: string): never;
