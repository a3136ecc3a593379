import * as v from 'valibot';
/** The words of the article that an item rests on: a W3C Web Annotation `TextQuoteSelector`, and where they stand. */
export declare const PassageSchema: v.ObjectSchema<{
    /** The words themselves, with those that an elided quote leaves out; in a story from elsewhere, ` […] ` may stand for them. */
    readonly exact: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
    /** What stands before them. White space at its start says that the paragraph was cut there. */
    readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    /** What stands after them. White space at its end says that the paragraph was cut there. */
    readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
    /** The id of the section they stand in. */
    readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
    /** The article's address, with a text fragment for the words. */
    readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
}, undefined>;
/** What an item claims though its passage does not say it, and why its editor lets it stand. */
export declare const AllowSchema: v.ObjectSchema<{
    readonly claim: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
    readonly because: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
}, undefined>;
/** One line of the overview that the article opens with. */
export declare const PointSchema: v.ObjectSchema<{
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
        /** The words themselves, with those that an elided quote leaves out; in a story from elsewhere, ` […] ` may stand for them. */
        readonly exact: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        /** What stands before them. White space at its start says that the paragraph was cut there. */
        readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        /** What stands after them. White space at its end says that the paragraph was cut there. */
        readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        /** The id of the section they stand in. */
        readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        /** The article's address, with a text fragment for the words. */
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
/** One takeaway. */
export declare const KeyPointSchema: v.ObjectSchema<{
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
    /** The id of the section it sums up. */
    readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
    readonly passage: v.OptionalSchema<v.ObjectSchema<{
        /** The words themselves, with those that an elided quote leaves out; in a story from elsewhere, ` […] ` may stand for them. */
        readonly exact: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        /** What stands before them. White space at its start says that the paragraph was cut there. */
        readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        /** What stands after them. White space at its end says that the paragraph was cut there. */
        readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        /** The id of the section they stand in. */
        readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        /** The article's address, with a text fragment for the words. */
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
/** Words of a person or a document; of kind `pull`, words of the article itself. */
export declare const QuoteSchema: v.SchemaWithPipe<readonly [v.ObjectSchema<{
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
    /** What can be seen or heard of it. */
    readonly embed: v.OptionalSchema<v.ObjectSchema<{
        url: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, v.RegexAction<string, "not an address that begins with https://">, v.CheckAction<string, "an address with a port, which nobody’s player has">]>;
        title: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly passage: v.OptionalSchema<v.ObjectSchema<{
        /** The words themselves, with those that an elided quote leaves out; in a story from elsewhere, ` […] ` may stand for them. */
        readonly exact: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        /** What stands before them. White space at its start says that the paragraph was cut there. */
        readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        /** What stands after them. White space at its end says that the paragraph was cut there. */
        readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        /** The id of the section they stand in. */
        readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        /** The article's address, with a text fragment for the words. */
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
/** One entry of the timeline. */
export declare const TimelineEventSchema: v.ObjectSchema<{
    readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
    readonly when: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
    readonly end: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>, undefined>;
    /** `era` for a span that other entries lie in; absent for everything else. */
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
    /** What several entries have in common; shown before the title. */
    readonly group: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
    /** The id of the quote that reports it. */
    readonly quote: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
    /** Its picture. */
    readonly media: v.OptionalSchema<v.ObjectSchema<{
        readonly url: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>;
        readonly alt: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        readonly credit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        readonly width: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
        readonly height: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>]>, undefined>;
    }, undefined>, undefined>;
    /** What is played, or looked at, elsewhere. */
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
        /** The words themselves, with those that an elided quote leaves out; in a story from elsewhere, ` […] ` may stand for them. */
        readonly exact: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
        /** What stands before them. White space at its start says that the paragraph was cut there. */
        readonly prefix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        /** What stands after them. White space at its end says that the paragraph was cut there. */
        readonly suffix: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 20000, undefined>]>, undefined>;
        /** The id of the section they stand in. */
        readonly section: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
        /** The article's address, with a text fragment for the words. */
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 4000, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly allow: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly claim: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>;
        readonly because: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
    }, undefined>, undefined>, v.MaxLengthAction<{
        claim: string;
        because: string;
    }[], number, undefined>]>, undefined>;
    /** Days from 1970-01-01 to the start of `when`; told by the check, whatever is written here. */
    readonly at: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
    /** Days from 1970-01-01 to the end of what `when`, or `end`, may mean, where that is not one day; told by the check. */
    readonly until: v.OptionalSchema<v.NumberSchema<undefined>, undefined>;
}, undefined>;
export declare const CorrectionSchema: v.ObjectSchema<{
    readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>;
    readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 20000, undefined>]>;
    /** Ids of the items that it corrects. */
    readonly affects: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>, v.MaxLengthAction<string[], number, undefined>]>, undefined>;
}, undefined>;
/** What became of one thing between two editions of a story. */
export declare const ChangeSchema: v.SchemaWithPipe<readonly [v.ObjectSchema<{
    /** The list that the item is in, or the field of the head. */
    readonly of: v.PicklistSchema<["headline", "standfirst", "image", "overview", "sections", "keyPoints", "quotes", "timeline", "corrections"], undefined>;
    /** The id of the item, of one that was removed the one that it had; of a correction its date. */
    readonly id: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, undefined>, v.MaxLengthAction<string, 500, undefined>]>, undefined>;
    readonly kind: v.PicklistSchema<["new", "changed", "corrected", "removed"], undefined>;
    /** What the edition gave as `updated`. */
    readonly at: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.CheckAction<string, ({ input }: v.CheckIssue<string>) => string>]>;
}, undefined>, v.CheckAction<{
    of: "image" | "headline" | "standfirst" | "overview" | "sections" | "keyPoints" | "quotes" | "timeline" | "corrections";
    id?: string | undefined;
    kind: "new" | "changed" | "corrected" | "removed";
    at: string;
}, "id goes with an item of a list, and with nothing else">]>;
export type Change = v.InferOutput<typeof ChangeSchema>;
export type Passage = v.InferOutput<typeof PassageSchema>;
export type Point = v.InferOutput<typeof PointSchema>;
export type KeyPoint = v.InferOutput<typeof KeyPointSchema>;
export type Quote = v.InferOutput<typeof QuoteSchema>;
export type TimelineEvent = v.InferOutput<typeof TimelineEventSchema>;
export type Correction = v.InferOutput<typeof CorrectionSchema>;
