import * as v from 'valibot';
import type { Validation } from './validation.js';
import type { TimelineEvent } from './story.js';
type ItemSchema = v.GenericSchema & {
    entries: Record<string, v.GenericSchema>;
};
/**
 * One item of a list, or undefined if it was dropped. Within it, a bad inline, block or extra goes alone;
 * anything else that is bad takes the item with it.
 */
export declare function readItem<Schema extends ItemSchema>(validation: Validation, schema: Schema, value: unknown, path: string): v.InferOutput<Schema> | undefined;
/** One field of the head of a story, or undefined if it was dropped; a bad extra in it goes alone. */
export declare function readField(validation: Validation, schema: v.GenericSchema, value: unknown, path: string): unknown;
/** A timeline entry; an end that is no end of its `when` is dropped. */
export declare function readEvent(validation: Validation, value: unknown, path: string): TimelineEvent | undefined;
export {};
