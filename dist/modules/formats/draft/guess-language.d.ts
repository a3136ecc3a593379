/** The language that a text is probably written in, of seven; undefined where none stands out. */
export declare function languageOf(text: string): string | undefined;
