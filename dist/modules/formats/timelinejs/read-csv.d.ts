import type { ImportOptions, Imported } from '../common/format.js';
/** Whether a text has the looks of a TimelineJS sheet: its first line names a year or a date, and a headline. */
export declare function isTimelineJsCsv(data: unknown): boolean;
/**
 * A sheet for TimelineJS, saved as CSV, as a story: see `fromTimelineJs`. Rows of type `title` and `era` are told apart;
 * losses are told by row and column, the first row being that of the column’s names.
 * @throws {ForeignFormatError} where it is no such sheet
 */
export declare function readTimelineJsCsv(text: string, options: ImportOptions): Imported;
