import * as v from 'valibot';
import { limits } from './schema/limits.js';
import { WhenSchema } from './schema/values.js';
export * from './schema/content.js';
export * from './schema/embed.js';
export * from './schema/items.js';
export { limits, WhenSchema };
export type { When } from './schema/values.js';
/** Who looked at the items of a story and let them stand, and digests of these items as they were then. */
export declare const ReviewedSchema: v.ObjectSchema<{
    readonly by: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
    readonly role: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
    readonly at: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>;
    /** `id:digest` of each item, with spaces between. */
    readonly hash: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
}, undefined>;
/**
 * A digital source type of IPTC (cv.iptc.org/newscodes/digitalsourcetype), by its name or its address, of those that
 * involve AI; what the publisher says of it; and who reviewed the items.
 */
export declare const AiSchema: v.SchemaWithPipe<readonly [v.ObjectSchema<{
    readonly source: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not a digital source type of IPTC that involves AI, such as trainedAlgorithmicMedia">]>, undefined>;
    readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    readonly reviewed: v.OptionalSchema<v.ObjectSchema<{
        readonly by: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly role: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly at: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>;
        /** `id:digest` of each item, with spaces between. */
        readonly hash: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
    }, undefined>, undefined>;
}, undefined>, v.CheckAction<{
    source?: string | undefined;
    text?: string | undefined;
    reviewed?: {
        by: string;
        role?: string | undefined;
        at: string;
        hash: string;
    } | undefined;
}, "source is missing: which part AI had">]>;
/** Everything of a story but its lists of items. */
export declare const storyHead: {
    /** The version of this format. */
    version: v.LiteralSchema<1, undefined>;
    id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
    lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 500, undefined>, v.RegexAction<string, "not a BCP 47 language tag, such as \"en\"">]>;
    headline: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
    standfirst: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    publisher: v.OptionalSchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    }, undefined>, undefined>;
    published: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
    updated: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
    image: v.OptionalSchema<v.ObjectSchema<{
        readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly alt: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly width: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
        readonly height: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
    }, undefined>, undefined>;
    status: v.OptionalSchema<v.PicklistSchema<["usable", "withheld", "canceled"], undefined>, undefined>;
    expires: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
    /** Days from 1970-01-01 to the end of `expires`; told by the check, whatever is written here. */
    expiresAt: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    /** How artificial intelligence had a part in the story, as its publisher declares it. */
    ai: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
        readonly source: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not a digital source type of IPTC that involves AI, such as trainedAlgorithmicMedia">]>, undefined>;
        readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly reviewed: v.OptionalSchema<v.ObjectSchema<{
            readonly by: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
            readonly role: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly at: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>;
            /** `id:digest` of each item, with spaces between. */
            readonly hash: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        }, undefined>, undefined>;
    }, undefined>, v.CheckAction<{
        source?: string | undefined;
        text?: string | undefined;
        reviewed?: {
            by: string;
            role?: string | undefined;
            at: string;
            hash: string;
        } | undefined;
    }, "source is missing: which part AI had">]>, undefined>;
    /** The writing direction of `lang`. */
    dir: v.OptionalSchema<v.PicklistSchema<["ltr", "rtl"], undefined>, undefined>;
    /** The wording of each date in the story's language; a span from `when` to `end` is under `when/end`. */
    dates: v.OptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>, undefined>;
};
/** The item schema of each list of a story. */
export declare const storyLists: {
    byline: v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly role: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    }, undefined>;
    overview: v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
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
        readonly passage: v.OptionalSchema<v.ObjectSchema<{
            readonly exact: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly allow: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly claim: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
            readonly because: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            claim: string;
            because: string;
        }[], number, undefined>]>, undefined>;
    }, undefined>;
    sections: v.ObjectSchema<{
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
    keyPoints: v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly heading: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly summary: v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.ObjectSchema<{
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
        readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly passage: v.OptionalSchema<v.ObjectSchema<{
            readonly exact: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly allow: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly claim: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
            readonly because: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            claim: string;
            because: string;
        }[], number, undefined>]>, undefined>;
    }, undefined>;
    quotes: v.SchemaWithPipe<readonly [v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly kind: v.PicklistSchema<["post", "statement", "document", "pull"], undefined>;
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 500, undefined>, v.RegexAction<string, "not a BCP 47 language tag, such as \"en\"">]>, undefined>;
        readonly speaker: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
            readonly role: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly handle: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
            readonly image: v.OptionalSchema<v.ObjectSchema<{
                readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
                readonly alt: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
                readonly credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
                readonly width: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
                readonly height: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
            }, undefined>, undefined>;
        }, undefined>, undefined>;
        readonly said: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
        readonly source: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
            readonly network: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly capturedAt: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
        readonly embed: v.OptionalSchema<v.ObjectSchema<{
            url: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.RegexAction<string, "not an address that begins with https://">, v.CheckAction<string, "an address with a port, which nobody’s player has">]>;
            title: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly passage: v.OptionalSchema<v.ObjectSchema<{
            readonly exact: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly allow: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly claim: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
            readonly because: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            claim: string;
            because: string;
        }[], number, undefined>]>, undefined>;
    }, undefined>, v.CheckAction<{
        id: string;
        kind: "post" | "statement" | "document" | "pull";
        text: string;
        lang?: string | undefined;
        speaker?: {
            name: string;
            role?: string | undefined;
            handle?: string | undefined;
            url?: string | undefined;
            image?: {
                url: string;
                alt: string;
                credit?: string | undefined;
                width?: number | undefined;
                height?: number | undefined;
            } | undefined;
        } | undefined;
        said?: string | undefined;
        source?: {
            name?: string | undefined;
            url?: string | undefined;
            network?: string | undefined;
        } | undefined;
        capturedAt?: string | undefined;
        embed?: {
            url: string;
            title?: string | undefined;
            credit?: string | undefined;
        } | undefined;
        passage?: {
            exact: string;
            prefix?: string | undefined;
            suffix?: string | undefined;
            section?: string | undefined;
            url?: string | undefined;
        } | undefined;
        allow?: {
            claim: string;
            because: string;
        }[] | undefined;
    }, "speaker is missing: only a pull quote has none">]>;
    timeline: v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly when: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
        readonly end: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
        readonly kind: v.OptionalSchema<v.LiteralSchema<"era", undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.ObjectSchema<{
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
        })[], 500, undefined>]>, undefined>;
        readonly status: v.OptionalSchema<v.PicklistSchema<["happened", "planned"], undefined>, undefined>;
        readonly group: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly quote: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly media: v.OptionalSchema<v.ObjectSchema<{
            readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly alt: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly width: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
            readonly height: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly embed: v.OptionalSchema<v.ObjectSchema<{
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
        }, undefined>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly passage: v.OptionalSchema<v.ObjectSchema<{
            readonly exact: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly allow: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly claim: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
            readonly because: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            claim: string;
            because: string;
        }[], number, undefined>]>, undefined>;
        readonly at: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly until: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    }, undefined>;
    corrections: v.ObjectSchema<{
        readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>;
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly affects: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>, v.MaxLengthAction<string[], number, undefined>]>, undefined>;
    }, undefined>;
    changes: v.SchemaWithPipe<readonly [v.ObjectSchema<{
        readonly of: v.PicklistSchema<["headline", "standfirst", "image", "overview", "sections", "keyPoints", "quotes", "timeline", "corrections"], undefined>;
        readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly kind: v.PicklistSchema<["new", "changed", "corrected", "removed"], undefined>;
        readonly at: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>;
    }, undefined>, v.CheckAction<{
        of: "image" | "headline" | "standfirst" | "overview" | "sections" | "keyPoints" | "quotes" | "timeline" | "corrections";
        id?: string | undefined;
        kind: "new" | "changed" | "corrected" | "removed";
        at: string;
    }, "id goes with an item of a list, and with nothing else">]>;
};
/** A whole story document, as `story.schema.json` describes it; absent lists count as empty. */
export declare const StorySchema: v.ObjectSchema<{
    readonly byline: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly role: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        name: string;
        role?: string | undefined;
        url?: string | undefined;
    }[], number, undefined>]>, readonly []>;
    readonly overview: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
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
        readonly passage: v.OptionalSchema<v.ObjectSchema<{
            readonly exact: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly allow: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly claim: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
            readonly because: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            claim: string;
            because: string;
        }[], number, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        id: string;
        text: (string | {
            text: string;
            em?: boolean | undefined;
            strong?: boolean | undefined;
            href?: string | undefined;
        })[];
        passage?: {
            exact: string;
            prefix?: string | undefined;
            suffix?: string | undefined;
            section?: string | undefined;
            url?: string | undefined;
        } | undefined;
        allow?: {
            claim: string;
            because: string;
        }[] | undefined;
    }[], number, undefined>]>, readonly []>;
    readonly sections: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
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
    }, undefined>, undefined>, v.MaxLengthAction<{
        id: string;
        heading?: string | undefined;
        body: ({
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
        })[];
    }[], number, undefined>]>, readonly []>;
    readonly keyPoints: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly heading: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly summary: v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.ObjectSchema<{
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
        readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly passage: v.OptionalSchema<v.ObjectSchema<{
            readonly exact: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly allow: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly claim: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
            readonly because: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            claim: string;
            because: string;
        }[], number, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        id: string;
        heading: string;
        summary: (string | {
            text: string;
            em?: boolean | undefined;
            strong?: boolean | undefined;
            href?: string | undefined;
        })[];
        section?: string | undefined;
        passage?: {
            exact: string;
            prefix?: string | undefined;
            suffix?: string | undefined;
            section?: string | undefined;
            url?: string | undefined;
        } | undefined;
        allow?: {
            claim: string;
            because: string;
        }[] | undefined;
    }[], number, undefined>]>, readonly []>;
    readonly quotes: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly kind: v.PicklistSchema<["post", "statement", "document", "pull"], undefined>;
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 500, undefined>, v.RegexAction<string, "not a BCP 47 language tag, such as \"en\"">]>, undefined>;
        readonly speaker: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
            readonly role: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly handle: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
            readonly image: v.OptionalSchema<v.ObjectSchema<{
                readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
                readonly alt: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
                readonly credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
                readonly width: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
                readonly height: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
            }, undefined>, undefined>;
        }, undefined>, undefined>;
        readonly said: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
        readonly source: v.OptionalSchema<v.ObjectSchema<{
            readonly name: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
            readonly network: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly capturedAt: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
        readonly embed: v.OptionalSchema<v.ObjectSchema<{
            url: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.RegexAction<string, "not an address that begins with https://">, v.CheckAction<string, "an address with a port, which nobody’s player has">]>;
            title: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly passage: v.OptionalSchema<v.ObjectSchema<{
            readonly exact: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly allow: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly claim: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
            readonly because: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            claim: string;
            because: string;
        }[], number, undefined>]>, undefined>;
    }, undefined>, v.CheckAction<{
        id: string;
        kind: "post" | "statement" | "document" | "pull";
        text: string;
        lang?: string | undefined;
        speaker?: {
            name: string;
            role?: string | undefined;
            handle?: string | undefined;
            url?: string | undefined;
            image?: {
                url: string;
                alt: string;
                credit?: string | undefined;
                width?: number | undefined;
                height?: number | undefined;
            } | undefined;
        } | undefined;
        said?: string | undefined;
        source?: {
            name?: string | undefined;
            url?: string | undefined;
            network?: string | undefined;
        } | undefined;
        capturedAt?: string | undefined;
        embed?: {
            url: string;
            title?: string | undefined;
            credit?: string | undefined;
        } | undefined;
        passage?: {
            exact: string;
            prefix?: string | undefined;
            suffix?: string | undefined;
            section?: string | undefined;
            url?: string | undefined;
        } | undefined;
        allow?: {
            claim: string;
            because: string;
        }[] | undefined;
    }, "speaker is missing: only a pull quote has none">]>, undefined>, v.MaxLengthAction<{
        id: string;
        kind: "post" | "statement" | "document" | "pull";
        text: string;
        lang?: string | undefined;
        speaker?: {
            name: string;
            role?: string | undefined;
            handle?: string | undefined;
            url?: string | undefined;
            image?: {
                url: string;
                alt: string;
                credit?: string | undefined;
                width?: number | undefined;
                height?: number | undefined;
            } | undefined;
        } | undefined;
        said?: string | undefined;
        source?: {
            name?: string | undefined;
            url?: string | undefined;
            network?: string | undefined;
        } | undefined;
        capturedAt?: string | undefined;
        embed?: {
            url: string;
            title?: string | undefined;
            credit?: string | undefined;
        } | undefined;
        passage?: {
            exact: string;
            prefix?: string | undefined;
            suffix?: string | undefined;
            section?: string | undefined;
            url?: string | undefined;
        } | undefined;
        allow?: {
            claim: string;
            because: string;
        }[] | undefined;
    }[], number, undefined>]>, readonly []>;
    readonly timeline: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly when: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
        readonly end: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
        readonly kind: v.OptionalSchema<v.LiteralSchema<"era", undefined>, undefined>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>, v.ObjectSchema<{
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
        })[], 500, undefined>]>, undefined>;
        readonly status: v.OptionalSchema<v.PicklistSchema<["happened", "planned"], undefined>, undefined>;
        readonly group: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly quote: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly media: v.OptionalSchema<v.ObjectSchema<{
            readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
            readonly alt: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly width: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
            readonly height: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly embed: v.OptionalSchema<v.ObjectSchema<{
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
        }, undefined>, undefined>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        readonly passage: v.OptionalSchema<v.ObjectSchema<{
            readonly exact: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
            readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
            readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly allow: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly claim: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
            readonly because: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        }, undefined>, undefined>, v.MaxLengthAction<{
            claim: string;
            because: string;
        }[], number, undefined>]>, undefined>;
        readonly at: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
        readonly until: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        id: string;
        when?: string | undefined;
        end?: string | undefined;
        kind?: "era" | undefined;
        title: string;
        text?: (string | {
            text: string;
            em?: boolean | undefined;
            strong?: boolean | undefined;
            href?: string | undefined;
        })[] | undefined;
        status?: "happened" | "planned" | undefined;
        group?: string | undefined;
        quote?: string | undefined;
        media?: {
            url: string;
            alt: string;
            credit?: string | undefined;
            width?: number | undefined;
            height?: number | undefined;
        } | undefined;
        embed?: {
            image?: {
                url: string;
                alt: string;
                credit?: string | undefined;
                width?: number | undefined;
                height?: number | undefined;
            } | undefined;
            url: string;
            title?: string | undefined;
            credit?: string | undefined;
        } | undefined;
        url?: string | undefined;
        passage?: {
            exact: string;
            prefix?: string | undefined;
            suffix?: string | undefined;
            section?: string | undefined;
            url?: string | undefined;
        } | undefined;
        allow?: {
            claim: string;
            because: string;
        }[] | undefined;
        at?: number | undefined;
        until?: number | undefined;
    }[], number, undefined>]>, readonly []>;
    readonly corrections: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>;
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly affects: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>, v.MaxLengthAction<string[], number, undefined>]>, undefined>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        date: string;
        text: string;
        affects?: string[] | undefined;
    }[], number, undefined>]>, readonly []>;
    /** What `build` found changed since earlier editions, corrections first; absent where nothing did. */
    readonly changes: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
        readonly of: v.PicklistSchema<["headline", "standfirst", "image", "overview", "sections", "keyPoints", "quotes", "timeline", "corrections"], undefined>;
        readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly kind: v.PicklistSchema<["new", "changed", "corrected", "removed"], undefined>;
        readonly at: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>;
    }, undefined>, v.CheckAction<{
        of: "image" | "headline" | "standfirst" | "overview" | "sections" | "keyPoints" | "quotes" | "timeline" | "corrections";
        id?: string | undefined;
        kind: "new" | "changed" | "corrected" | "removed";
        at: string;
    }, "id goes with an item of a list, and with nothing else">]>, undefined>, v.MaxLengthAction<{
        of: "image" | "headline" | "standfirst" | "overview" | "sections" | "keyPoints" | "quotes" | "timeline" | "corrections";
        id?: string | undefined;
        kind: "new" | "changed" | "corrected" | "removed";
        at: string;
    }[], number, undefined>]>, undefined>;
    readonly version: v.LiteralSchema<1, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
    readonly lang: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 500, undefined>, v.RegexAction<string, "not a BCP 47 language tag, such as \"en\"">]>;
    readonly headline: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
    readonly standfirst: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    readonly publisher: v.OptionalSchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly published: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
    readonly updated: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
    readonly image: v.OptionalSchema<v.ObjectSchema<{
        readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly alt: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly width: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
        readonly height: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly status: v.OptionalSchema<v.PicklistSchema<["usable", "withheld", "canceled"], undefined>, undefined>;
    readonly expires: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
    readonly expiresAt: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    readonly ai: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ObjectSchema<{
        readonly source: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "not a digital source type of IPTC that involves AI, such as trainedAlgorithmicMedia">]>, undefined>;
        readonly text: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        readonly reviewed: v.OptionalSchema<v.ObjectSchema<{
            readonly by: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
            readonly role: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
            readonly at: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>;
            /** `id:digest` of each item, with spaces between. */
            readonly hash: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        }, undefined>, undefined>;
    }, undefined>, v.CheckAction<{
        source?: string | undefined;
        text?: string | undefined;
        reviewed?: {
            by: string;
            role?: string | undefined;
            at: string;
            hash: string;
        } | undefined;
    }, "source is missing: which part AI had">]>, undefined>;
    readonly dir: v.OptionalSchema<v.PicklistSchema<["ltr", "rtl"], undefined>, undefined>;
    readonly dates: v.OptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>, undefined>;
}, undefined>;
/** What a publisher may write: the document before its dates are worded and its direction is known. */
export type StoryDocument = v.InferInput<typeof StorySchema>;
/** A checked story: every field is what its schema says, every date has its words, `dir` is known. */
export type Story = v.InferOutput<typeof StorySchema> & {
    dir: 'ltr' | 'rtl';
    dates: Record<string, string>;
};
