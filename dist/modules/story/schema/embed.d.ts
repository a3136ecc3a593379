import * as v from 'valibot';
/** Of a quote, which is words before all: it has a line. */
export declare const QuoteEmbedSchema: v.ObjectSchema<{
    url: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.RegexAction<string, "not an address that begins with https://">, v.CheckAction<string, "an address with a port, which nobody’s player has">]>;
    /** What it is, in words. */
    title: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
    credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
}, undefined>;
/** Of an event, which may have a picture. */
export declare const EmbedSchema: v.ObjectSchema<{
    /** A picture that stands for it, from elsewhere than its provider. */
    readonly image: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
        readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly alt: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly width: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
        readonly height: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
    }, undefined>, v.CheckAction<{
        url: string;
        alt: string;
        credit?: string | undefined;
        width?: number | undefined;
        height?: number | undefined;
    }, "a picture on a site of a provider, who would hear of each reader: put a copy on your own">]>, undefined>;
    readonly url: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.RegexAction<string, "not an address that begins with https://">, v.CheckAction<string, "an address with a port, which nobody’s player has">]>;
    readonly title: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
    readonly credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
}, undefined>;
export type Embed = v.InferOutput<typeof EmbedSchema>;
