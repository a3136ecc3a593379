import type { Quote, Story } from '../../story/story.js';
/** What `<quote-card>` shows of one quote of a story; one that repeats the article can be skipped. */
export declare function quoteTemplate(story: Story, quote: Quote): import("lit-html").TemplateResult<1>;
/** The quote of an id; the story's first where none is asked for. */
export declare const findQuote: ({ quotes }: Story, id: string | undefined) => {
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
    passage?: {
        exact: string;
        prefix?: string | undefined;
        suffix?: string | undefined;
        section?: string | undefined;
        url?: string | undefined;
    } | undefined;
} | undefined;
