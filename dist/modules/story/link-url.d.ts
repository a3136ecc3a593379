/**
 * The address, parsed and written out, if it is one that a reader may be sent to: `http:`, `https:` or `mailto:`, with
 * no user name in it. A host name in a foreign script comes out as punycode.
 */
export declare function linkUrl(text: string): string | undefined;
