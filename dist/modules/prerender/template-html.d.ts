/**
 * The markup that Lit would make of a template, without its marker comments: for places that have no script. Our
 * templates bind texts, lists, templates and whole attributes; what else Lit knows is refused.
 */
export declare function templateHtml(value: unknown): string;
