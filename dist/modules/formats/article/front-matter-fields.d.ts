import * as v from 'valibot';
/** A map with these fields only: a typing error in a name must not make a field disappear. */
export declare function fields<Entries extends v.ObjectEntries>(entries: Entries): v.GenericSchema<unknown, v.InferOutput<v.ObjectSchema<Entries, undefined>>>;
/** What is said of a field that nobody knows. */
export declare function unknownKey(known: readonly string[], key: string): string;
/** A value that can be written short as a text, or long as a map. */
export declare const textOr: <Short, Long>(short: v.GenericSchema<string, Short>, long: v.GenericSchema<unknown, Long>) => v.LazySchema<v.GenericSchema<unknown, Short | Long>>;
