/** The social network that an address leads to, if it is one whose posts are embedded. */
export declare function networkOf(url: string | undefined): string | undefined;
/** The address of a post, without what only tells the network where its readers come from. */
export declare function postAddress(written: string): string | undefined;
