/**
 * The paragraphs of plain text: what stands between blank lines; where there are none, each line. White space is one
 * space.
 */
export declare function textParagraphs(text: string): string[];
