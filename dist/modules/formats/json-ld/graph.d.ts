import type { Fields } from '../common/values.js';
/** Something that JSON-LD tells of, and where it stands. */
export interface Thing {
    fields: Fields;
    path: string;
}
/**
 * The things of a JSON-LD document, however it nests them: one, a list, a `@graph`, several scripts of one page. Names
 * are those of schema.org without its prefix; `{"@value": …}` and the like are their values.
 */
export declare class JsonLdGraph {
    #private;
    readonly things: readonly Thing[];
    constructor(data: unknown);
    /** The thing that a value is, or that it refers to by `@id`. */
    thing(value: unknown): Fields | undefined;
    /** The things of one of `types`, at the top or as what a page is about. */
    ofType(types: ReadonlySet<string>): Thing[];
    /** The things at the top that nothing read refers to. */
    rest(read: ReadonlySet<Fields>): Thing[];
}
/** The types of a thing, such as `NewsArticle`. */
export declare const typesOf: (fields: Fields) => string[];
export declare const isOfType: (fields: Fields, types: ReadonlySet<string>) => boolean;
/** The words of a value, the first of several. Pages often write HTML where schema.org wants text. */
export declare function wordsOf(value: unknown): string;
