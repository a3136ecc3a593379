/** What a date says, as far as articles and cases depend on it. */
export type DateKind = 'time' | 'day' | 'month' | 'year'
/** A hundred years, or ten that are no decade. */
 | 'years' | 'decade'
/** A date near which it was: `about` has worded it, article and all. */
 | 'about' | (typeof seasons)[number];
export declare const seasons: readonly ["spring", "summer", "autumn", "winter"];
/** A phrase around a date that is worded already. */
export type DatePhrase = (words: string, kind: DateKind) => string;
/** How a language words what Intl has no words for. */
export interface DateForms {
    /** Spring to winter around a year, which `{}` stands for; in a language without, a season is shown as its year. */
    season?: readonly [string, string, string, string];
    /** Ten years such as 2010 to 2019; in a language without, the first and the last year are shown. */
    decade?(firstYear: number): string;
}
/** What Intl cannot say of a date. */
export interface DatePhrases extends DateForms {
    about: DatePhrase;
    uncertain: DatePhrase;
    from: DatePhrase;
    until: DatePhrase;
    fromToUnknown: DatePhrase;
    unknownUntil: DatePhrase;
    /** An approximate date where `from` or `until` takes it, in a language in which `about` cannot stand there. */
    aboutWithin?: DatePhrase;
    /** The case that `about`, `from` and `until` take, if it is another than that of a date alone. Intl has that of months. */
    genitive?: DateForms;
    /** A year within a phrase or after a season, where it is more than its number. */
    year?(words: string): string;
    /** Two dates with what stands between them, where neither a spaced dash nor Intl's words are what readers know. */
    span?(start: string, end: string): string;
    /** What Intl words otherwise than the language is written. */
    mend?: DatePhrase;
}
export declare const datePhrases: (locale: string) => DatePhrases;
/** Brings the words of one more language; signs such as ≈ and ? stand for those of others. */
export declare const addDatePhrases: (language: string, words: DatePhrases) => undefined;
