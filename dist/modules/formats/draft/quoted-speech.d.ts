/** Words in quotation marks, and who is named beside them. */
export interface Speech {
    text: string;
    speaker: string;
    /** From the first of the words to the last of the name, or the other way round, as the text has them. */
    passage: string;
    /** Why they may not be a quote of that speaker. */
    doubt?: string;
}
/**
 * The quotations of a paragraph that have somebody named right beside them with a verb of speaking, in order. A name of
 * one word, and words that go on after a quote, are doubtful. Looking for a name is slow, so `tries` are counted down.
 */
export declare function speechesIn(paragraph: string, lang: string, tries: {
    left: number;
}): Speech[];
