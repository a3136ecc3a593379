/**
 * What the elements say of later editions, which is no part of what every reader downloads. `{}` stands for what is shown, or
 * a number; of a count there is a form for each kind of number in the language, as Unicode names these (`one`, `few`).
 */
declare const english: {
    showUpdates: string;
    corrections: string;
    updates: string;
    pauseUpdates: string;
    resumeUpdates: string;
    isNew: string;
    isChanged: string;
    isCorrected: string;
};
export type UpdateWords = typeof english;
export declare const updateWords: Readonly<Record<string, UpdateWords>>;
/** The language of these words for a story: its own, else English. */
export declare const updateLanguage: (lang: string) => string;
/** A count in words, by the rules of their language. */
export declare function counted(forms: string, count: number, lang: string): string;
export {};
