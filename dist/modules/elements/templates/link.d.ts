/**
 * A link where there is an address, else the text alone. The check of the story let only safe addresses in. Where the
 * link’s text names another host, the real one stands behind it, or the address that a letter goes to.
 */
export declare function link(url: string | undefined, text: string): import("lit-html").TemplateResult<1>;
