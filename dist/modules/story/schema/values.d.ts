import * as v from 'valibot';
export declare const line: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
export declare const text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
export declare const id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
export declare const url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
export declare const list: <Item extends v.GenericSchema>(item: Item, most?: number) => v.SchemaWithPipe<readonly [v.ArraySchema<Item, undefined>, v.MaxLengthAction<v.InferOutput<Item>[], number, undefined>]>;
/** A BCP 47 language tag, such as `en` or `pt-BR`. */
export declare const lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 500, undefined>, v.RegexAction<string, "not a BCP 47 language tag, such as \"en\"">]>;
/** A date as precise as the article and no more: an EDTF (ISO 8601-2) string of level 0 or 1. */
export declare const WhenSchema: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>;
export type When = v.InferOutput<typeof WhenSchema>;
