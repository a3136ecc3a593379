/** What the elements say themselves, where the story says nothing. */
export declare const english: {
    overview: string;
    keyPoints: string;
    timeline: string;
    readSection: string;
    inArticle: string;
    readArticle: string;
    post: string;
    statement: string;
    document: string;
    pull: string;
    postBy: string;
    saidBy: string;
    planned: string;
    noDate: string;
    updated: string;
    correction: string;
    failed: string;
    retry: string;
    previous: string;
    next: string;
};
/** The words that are ours and not the story's, in one language. */
export type Labels = typeof english;
/** A label in the language of the story: as the page's author gave it, else ours, else in English. */
export declare const label: ({ lang }: {
    lang: string;
}, name: keyof Labels) => string;
/** Whether the labels of a language are at hand. */
export declare const isSpoken: ({ lang }: {
    lang: string;
}) => boolean;
