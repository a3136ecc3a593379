import type { ImportOptions, Imported } from '../common/format.js';
/** Whether data has the looks of a ninjs item, of version 1 to 3, or of a list of them. */
export declare function isNinjs(data: unknown): boolean;
/**
 * A news item of IPTC ninjs 3.x as a story: headlines, descriptions and bodies → headline, standfirst and sections;
 * an event → a timeline entry; associations → picture, events, and the parts that `toNinjs` writes. Whatever has no home
 * in a story is in `losses`; `parseStory` is still to check the document.
 *
 * An item that breaks the rules of ninjs 3.1 is refused. With `lenient` it is read as far as it can be, each broken
 * rule is in `losses`, items of ninjs 1 are understood, and a list of events is one timeline.
 * @throws {ForeignFormatError}
 */
export declare function readNinjs(data: unknown, { lenient, ...options }?: ImportOptions): Imported;
