import * as v from 'valibot';
/** What was left out of a story: where it stood, such as `timeline[2].when`, and why. */
export interface LeftOut {
    path: string;
    reason: string;
    /** The kind of fault, where programs act upon it: `unknown-id` is a reference to an item that is not in the story. */
    code?: 'unknown-id';
    /** The id that was referred to. */
    id?: string;
}
/** Checks values against their schemas, and lists those that it left out, with their path and the reason. */
export declare class Validation {
    #private;
    readonly dropped: LeftOut[];
    drop(path: string, reason: string, more?: Pick<LeftOut, 'code' | 'id'>): void;
    /** The same fields, inheriting nothing where a script of the page has extended `Object.prototype`. */
    own<Fields>(fields: Fields): Fields;
    /** The value as its schema gives it, known fields only; undefined if it was dropped. */
    check<Schema extends v.GenericSchema>(schema: Schema, value: unknown, path: string): v.InferOutput<Schema> | undefined;
    /** As `check`, without a note of the fault, for a value that is tried in another way next. */
    accept<Schema extends v.GenericSchema>(schema: Schema, value: unknown, path: string): v.InferOutput<Schema> | undefined;
    /** The entries that `read` makes something of, the first `limit` at most. */
    list<Item>(values: unknown, limit: number, path: string, read: (value: unknown, path: string) => Item | undefined): Item[];
    /** The path at which a kept item stood in the input. */
    placeOf(item: object): string;
}
/** The fault that a schema found, as a sentence for the story's author. */
export declare function reasonOf(issue: v.BaseIssue<unknown>): string;
