/** What Intl cannot say of a date. Each takes a date that is worded already. */
export interface DatePhrases {
    about(date: string): string;
    uncertain(date: string): string;
    from(start: string): string;
    until(end: string): string;
    fromToUnknown(start: string): string;
    unknownUntil(end: string): string;
    /** Spring to winter around a year, which `{}` stands for; in a language without, a season is shown as its year. */
    season?: readonly [string, string, string, string];
    /** Ten years such as 2010 to 2019; in a language without, the first and the last year are shown. */
    decade?(firstYear: number): string;
}
export declare const datePhrases: (locale: string) => DatePhrases;
/** Brings the words of one more language; signs such as ≈ and ? stand for those of others. */
export declare const addDatePhrases: (language: string, words: DatePhrases) => undefined;
