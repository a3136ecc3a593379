import type { ImportOptions, Imported } from '../common/format.js';
/** Whether data has the looks of JSON-LD: one thing, or the things of all scripts of a page. */
export declare function isJsonLd(data: unknown): boolean;
/**
 * Structured data of schema.org as a story: a `NewsArticle`, a `LiveBlogPosting` or another article with the lists and
 * quotations that are its parts; where there is no article, an `ItemList`, events or quotations. Names, records,
 * references and lists of these are understood wherever pages write them. Whatever has no home in a story is in
 * `losses`; `parseStory` is still to check the document.
 * @throws {ForeignFormatError} where it tells of none of these, of no headline or of no language
 */
export declare function readJsonLd(data: unknown, options?: ImportOptions): Imported;
