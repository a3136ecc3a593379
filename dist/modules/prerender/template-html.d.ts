/** Text as HTML shows it, also within double quotation marks. */
export declare const escapeHtml: (text: string) => string;
/**
 * The markup that Lit would make of a template, without its marker comments: for places that have no script. Our
 * templates bind texts, lists, templates and whole attributes; what else Lit knows is refused.
 */
export declare function templateHtml(value: unknown): string;
