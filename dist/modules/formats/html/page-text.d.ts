/**
 * The paragraphs of an HTML page as a reader sees them: those of its longest `<article>`, else of `<main>`, else all.
 * Scripts, navigation and this library's own elements are left out. The time is linear in the page.
 */
export declare function htmlText(html: string): string[];
