import * as v from 'valibot';
/** Running text: strings and marked strings, never HTML. */
export declare const InlineSchema: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.ObjectSchema<{
    readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
    readonly em: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly strong: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly href: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
}, undefined>], undefined>;
/** A paragraph, piece by piece. */
export declare const inlines: v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.ObjectSchema<{
    readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
    readonly em: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly strong: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly href: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
}, undefined>], undefined>, undefined>, v.MinLengthAction<(string | {
    text: string;
    em?: boolean | undefined;
    strong?: boolean | undefined;
    href?: string | undefined;
})[], 1, undefined>, v.MaxLengthAction<(string | {
    text: string;
    em?: boolean | undefined;
    strong?: boolean | undefined;
    href?: string | undefined;
})[], 500, undefined>]>;
/** A picture by its address; the size in pixels keeps its place on the page free while it loads. */
export declare const ImageSchema: v.ObjectSchema<{
    readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
    /** What the image shows, for those who do not see it; empty for a decoration. */
    readonly alt: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
    readonly credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
    readonly width: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
    readonly height: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
}, undefined>;
/** One of those who wrote the article. */
export declare const PersonSchema: v.ObjectSchema<{
    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
    readonly role: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
}, undefined>;
/** One piece of a section, in the article's order. */
export declare const BlockSchema: v.VariantSchema<"type", [v.ObjectSchema<{
    readonly type: v.LiteralSchema<"paragraph", undefined>;
    readonly text: v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.ObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly em: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        readonly strong: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        readonly href: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    }, undefined>], undefined>, undefined>, v.MinLengthAction<(string | {
        text: string;
        em?: boolean | undefined;
        strong?: boolean | undefined;
        href?: string | undefined;
    })[], 1, undefined>, v.MaxLengthAction<(string | {
        text: string;
        em?: boolean | undefined;
        strong?: boolean | undefined;
        href?: string | undefined;
    })[], 500, undefined>]>;
}, undefined>, v.ObjectSchema<{
    readonly type: v.LiteralSchema<"list", undefined>;
    readonly items: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.ObjectSchema<{
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly em: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        readonly strong: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        readonly href: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    }, undefined>], undefined>, undefined>, v.MinLengthAction<(string | {
        text: string;
        em?: boolean | undefined;
        strong?: boolean | undefined;
        href?: string | undefined;
    })[], 1, undefined>, v.MaxLengthAction<(string | {
        text: string;
        em?: boolean | undefined;
        strong?: boolean | undefined;
        href?: string | undefined;
    })[], 500, undefined>]>, undefined>, v.MaxLengthAction<(string | {
        text: string;
        em?: boolean | undefined;
        strong?: boolean | undefined;
        href?: string | undefined;
    })[][], number, undefined>]>;
}, undefined>, v.ObjectSchema<{
    readonly type: v.LiteralSchema<"quote", undefined>;
    readonly quote: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
}, undefined>, v.ObjectSchema<{
    readonly type: v.LiteralSchema<"image", undefined>;
    readonly image: v.ObjectSchema<{
        readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        /** What the image shows, for those who do not see it; empty for a decoration. */
        readonly alt: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly width: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
        readonly height: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
    }, undefined>;
}, undefined>], undefined>;
/** What stands under one heading of the article, or before the first. */
export declare const SectionSchema: v.ObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
    readonly heading: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
    readonly body: v.SchemaWithPipe<readonly [v.ArraySchema<v.VariantSchema<"type", [v.ObjectSchema<{
        readonly type: v.LiteralSchema<"paragraph", undefined>;
        readonly text: v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly em: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            readonly strong: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            readonly href: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        }, undefined>], undefined>, undefined>, v.MinLengthAction<(string | {
            text: string;
            em?: boolean | undefined;
            strong?: boolean | undefined;
            href?: string | undefined;
        })[], 1, undefined>, v.MaxLengthAction<(string | {
            text: string;
            em?: boolean | undefined;
            strong?: boolean | undefined;
            href?: string | undefined;
        })[], 500, undefined>]>;
    }, undefined>, v.ObjectSchema<{
        readonly type: v.LiteralSchema<"list", undefined>;
        readonly items: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.ObjectSchema<{
            readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly em: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            readonly strong: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            readonly href: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        }, undefined>], undefined>, undefined>, v.MinLengthAction<(string | {
            text: string;
            em?: boolean | undefined;
            strong?: boolean | undefined;
            href?: string | undefined;
        })[], 1, undefined>, v.MaxLengthAction<(string | {
            text: string;
            em?: boolean | undefined;
            strong?: boolean | undefined;
            href?: string | undefined;
        })[], 500, undefined>]>, undefined>, v.MaxLengthAction<(string | {
            text: string;
            em?: boolean | undefined;
            strong?: boolean | undefined;
            href?: string | undefined;
        })[][], number, undefined>]>;
    }, undefined>, v.ObjectSchema<{
        readonly type: v.LiteralSchema<"quote", undefined>;
        readonly quote: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
    }, undefined>, v.ObjectSchema<{
        readonly type: v.LiteralSchema<"image", undefined>;
        readonly image: v.ObjectSchema<{
            readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            /** What the image shows, for those who do not see it; empty for a decoration. */
            readonly alt: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly width: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
            readonly height: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
        }, undefined>;
    }, undefined>], undefined>, undefined>, v.MaxLengthAction<({
        type: "paragraph";
        text: (string | {
            text: string;
            em?: boolean | undefined;
            strong?: boolean | undefined;
            href?: string | undefined;
        })[];
    } | {
        type: "list";
        items: (string | {
            text: string;
            em?: boolean | undefined;
            strong?: boolean | undefined;
            href?: string | undefined;
        })[][];
    } | {
        type: "quote";
        quote: string;
    } | {
        type: "image";
        image: {
            url: string;
            alt: string;
            credit?: string | undefined;
            width?: number | undefined;
            height?: number | undefined;
        };
    })[], number, undefined>]>;
}, undefined>;
export type Inline = v.InferOutput<typeof InlineSchema>;
export type Image = v.InferOutput<typeof ImageSchema>;
export type Person = v.InferOutput<typeof PersonSchema>;
export type Block = v.InferOutput<typeof BlockSchema>;
export type Section = v.InferOutput<typeof SectionSchema>;
