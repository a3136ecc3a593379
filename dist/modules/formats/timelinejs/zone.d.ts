/** A day and a time of day as a clock showed them; months count from 1. */
export type ClockTime = readonly [year: number, month: number, day: number, hour: number, minute: number];
/** Whether a zone is `Z`, an offset such as `+02:00`, or a name such as `Europe/Berlin`. */
export declare function isZone(zone: string): boolean;
/**
 * How far a zone was ahead of UTC at a time, as EDTF writes it: `Z`, `+02:00`. Undefined where its clocks were not set
 * to whole minutes, as before there were zones.
 */
export declare function offsetAt(zone: string, [year, month, day, hour, minute]: ClockTime): string | undefined;
