/**
 * Where a date lies in time: days from 1970-01-01T00:00Z to the first moment the date may mean, with a
 * fraction for a time of day, in the proleptic Gregorian calendar. A span lies at its start, or at its end
 * where no start is given; a season lies at its northern months.
 * @throws {WhenError} where `parseWhen` does
 */
export declare function position(when: string): number;
/**
 * Where the last moment ends that a date may mean, counted likewise: `2031` at the end of the year, `203X` at that of the
 * decade, a time of day where it begins. Of a span it is the end; where that is open or unknown, the end of the start.
 */
export declare function endPosition(when: string): number;
