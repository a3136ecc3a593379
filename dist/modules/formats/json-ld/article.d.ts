import type { StoryDocument } from '../../story/story.js';
import type { ImportOptions } from '../common/format.js';
import type { JsonLdGraph, Thing } from './graph.js';
import type { Losses } from '../common/losses.js';
import type { Fields } from '../common/values.js';
/** The tag of the language that is named, by its tag or as a thing that has one. */
export declare function languageOf(value: unknown, path: string, graph: JsonLdGraph, losses: Losses): string | undefined;
/**
 * What a thing is called.
 * @throws {ForeignFormatError} where neither it nor the caller says
 */
export declare function headlineOf(fields: Fields, at: (name: string) => string, options: ImportOptions, losses: Losses): string;
/** The address of a thing, or of the page that it is on. */
export declare function urlOf(fields: Fields, at: (name: string) => string, graph: JsonLdGraph, losses: Losses): string | undefined;
export declare function idOf(fields: Fields, at: (name: string) => string, losses: Losses): string | undefined;
/** An article of schema.org, and its parts, as a story. */
export declare function articleOf({ fields, path }: Thing, graph: JsonLdGraph, options: ImportOptions, losses: Losses): StoryDocument;
