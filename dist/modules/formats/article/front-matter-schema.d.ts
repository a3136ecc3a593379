import * as v from 'valibot';
/** What is said of a field that nobody knows. */
export declare function unknownKey(known: readonly string[], key: string): string;
/** The fields of the front matter that hold one thing. */
export declare const frontMatterHead: {
    /** Names the story; the file's name without its ending by default. */
    id: v.SchemaWithPipe<readonly [v.StringSchema<"write a text here">, v.TrimAction, v.NonEmptyAction<string, "nothing is written here">]>;
    /** Required: the language of the article. */
    lang: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"write a text here">, v.TrimAction, v.NonEmptyAction<string, "nothing is written here">]>, v.CheckAction<string, "not a BCP 47 language tag, such as \"en\" or \"pt-BR\"">]>;
    headline: v.SchemaWithPipe<readonly [v.StringSchema<"write a text here">, v.TrimAction, v.NonEmptyAction<string, "nothing is written here">]>;
    standfirst: v.SchemaWithPipe<readonly [v.StringSchema<"write a text here">, v.TrimAction, v.NonEmptyAction<string, "nothing is written here">]>;
    /** The heading of the overview's list, where it is not “Overview”, “Story Overview”, “Key facts” or “At a glance”. */
    overviewHeading: v.SchemaWithPipe<readonly [v.StringSchema<"write a text here">, v.TrimAction, v.NonEmptyAction<string, "nothing is written here">]>;
    /** Where the article can be read. */
    url: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"write a text here">, v.TrimAction, v.NonEmptyAction<string, "nothing is written here">]>, v.CheckAction<string, "not a full web address, such as https://example.org/story">]>;
    publisher: v.LazySchema<v.GenericSchema<unknown, {
        name: string;
    } | {
        name: string;
        url?: string | undefined;
    }>>;
    byline: v.LazySchema<v.GenericSchema<unknown, ({
        name: string;
    } | {
        name: string;
        role?: string | undefined;
        url?: string | undefined;
    })[]>>;
    published: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RawCheckAction<string>]>;
    updated: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RawCheckAction<string>]>;
    image: v.GenericSchema<unknown, {
        url: string;
        alt: string;
        credit?: string | undefined;
        width?: number | undefined;
        height?: number | undefined;
    }>;
    status: v.PicklistSchema<["usable", "withheld", "canceled"], "write usable, withheld or canceled">;
    expires: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MaxLengthAction<string, 64, undefined>, v.RawCheckAction<string>]>;
    ai: v.GenericSchema<unknown, {
        source: string;
        text?: string | undefined;
    }>;
};
/** The fields of the front matter that hold a list, and what one entry holds. */
export declare const frontMatterLists: {
    /** Takes the place of the key points that the sections make. `summary` is Markdown. */
    keyPoints: v.GenericSchema<unknown, {
        id?: string | undefined;
        heading: string;
        summary: string;
        section?: string | undefined;
        passage?: {
            exact: string;
        } | {
            exact: string;
            prefix?: string | undefined;
            suffix?: string | undefined;
        } | undefined;
    }>;
    /** Quotes besides those in the article's block quotes. */
    quotes: v.GenericSchema<unknown, {
        id?: string | undefined;
        kind?: "post" | "statement" | "document" | "pull" | undefined;
        text: string;
        lang?: string | undefined;
        speaker?: {
            name: string;
        } | {
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
            url: string;
        } | {
            name?: string | undefined;
            url?: string | undefined;
            network?: string | undefined;
        } | undefined;
        capturedAt?: string | undefined;
        passage?: {
            exact: string;
        } | {
            exact: string;
            prefix?: string | undefined;
            suffix?: string | undefined;
        } | undefined;
    }>;
    /** `text` is Markdown. */
    timeline: v.GenericSchema<unknown, {
        id?: string | undefined;
        when?: string | undefined;
        end?: string | undefined;
        title: string;
        text?: string | undefined;
        status?: "happened" | "planned" | undefined;
        kind?: "era" | undefined;
        group?: string | undefined;
        media?: {
            url: string;
            alt: string;
            credit?: string | undefined;
            width?: number | undefined;
            height?: number | undefined;
        } | undefined;
        url?: string | undefined;
        passage: {
            exact: string;
        } | {
            exact: string;
            prefix?: string | undefined;
            suffix?: string | undefined;
        };
    }>;
    corrections: v.GenericSchema<unknown, {
        date: string;
        text: string;
        affects?: string[] | undefined;
    }>;
};
