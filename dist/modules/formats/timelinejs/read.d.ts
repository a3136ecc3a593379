import { ForeignFormatError } from '../common/format.js';
import type { ImportOptions, Imported } from '../common/format.js';
export { ForeignFormatError };
/** Whether data has the looks of a TimelineJS document, of version 2 or 3. */
export declare const isTimelineJs: (data: unknown) => boolean;
/**
 * A TimelineJS 3 document as a story that is a timeline: title slide → headline and standfirst, events and eras →
 * entries. HTML is reduced to marks and links. Whatever has no home in a story is in `losses`; `parseStory` is still to
 * check the document.
 * @throws {ForeignFormatError} where it is no such document, or one of TimelineJS 2
 */
export declare function readTimelineJs(data: unknown, { id, name, lang, headline, zone }: ImportOptions): Imported;
