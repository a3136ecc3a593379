import * as v from 'valibot';
/** What was left out of a story: where it stood, such as `timeline[2].when`, and why. */
export interface LeftOut {
    path: string;
    reason: string;
    /** Where programs act upon it: `unknown-id` is a reference to what is not in the story. */
    code?: 'unknown-id';
    /** The id that was referred to. */
    id?: string;
}
/** Keeps what passes its schema and writes down what does not: where it stood, and why it was left out. */
export declare class Validation {
    #private;
    readonly dropped: LeftOut[];
    drop(path: string, reason: string, more?: Pick<LeftOut, 'code' | 'id'>): void;
    /** Fields of a story, which on a page that extends all objects inherit nothing. */
    own<Fields>(fields: Fields): Fields;
    /** The value as its schema gives it, known fields only; undefined if it was dropped. */
    check<Schema extends v.GenericSchema>(schema: Schema, value: unknown, path: string): v.InferOutput<Schema> | undefined;
    /** As `check`, but what does not pass may be tried again, and is not written down. */
    accept<Schema extends v.GenericSchema>(schema: Schema, value: unknown, path: string): v.InferOutput<Schema> | undefined;
    /** The entries that `read` makes something of, the first `limit` at most. */
    list<Item>(values: unknown, limit: number, path: string, read: (value: unknown, path: string) => Item | undefined): Item[];
    /** The path at which a kept item stood in the input. */
    placeOf(item: object): string;
}
/** Why it did not pass, for the one who wrote the story. */
export declare function reasonOf(issue: v.BaseIssue<unknown>): string;
