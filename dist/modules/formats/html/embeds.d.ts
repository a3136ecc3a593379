/** What the markup of an embedded post tells besides its text. */
export interface Embed {
    network: string;
    /** The address of the post. */
    url?: string;
    /** When it was posted, as a `<time>` says. */
    time?: string;
    /** Where the last of its links leads. */
    lastLink?: string;
}
/** What selects the posts of networks in a page. */
export declare const embedSelector: string;
/** The post that an element embeds, by its class. */
export declare function embedOf(attributes: Readonly<Record<string, string>>): Embed | undefined;
