/**
 * Where a date lies in time: days from 1970-01-01T00:00Z to the first moment the date may mean, with a
 * fraction for a time of day, in the proleptic Gregorian calendar. A span lies at its start, or at its end
 * where no start is given; a season lies at its northern months. `when` is a text that `parseWhen` accepts:
 * it is measured, not checked.
 */
export declare function position(when: string): number;
/**
 * Where a date is over: days from 1970-01-01T00:00Z to the first moment after all that it may mean. `undefined` where
 * no end is given, or where it is more than a year wide.
 */
export declare function endPosition(when: string): number | undefined;
