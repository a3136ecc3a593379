/** What the elements say themselves, where the story says nothing. `{}` stands for a name or a date. */
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
    today: string;
    updated: string;
    correction: string;
    withheld: string;
    canceled: string;
    expired: string;
    aiCreated: string;
    aiEdited: string;
    colon: string;
    comma: string;
    failed: string;
    retry: string;
    previous: string;
    next: string;
    skip: string;
    quoteMark: string;
    copy: string;
    copied: string;
    share: string;
};
/** The words that are ours and not the story's, in one language. */
export type Labels = typeof english;
/** What the page's author gave for the language of a story: for all its regions, and above that for its own. */
export declare const givenLabels: ({ lang }: {
    lang: string;
}) => Partial<Labels>;
/** A label in the language of a story, as the page's author gave it, else ours, if there is one. */
export declare const ownLabel: (story: {
    lang: string;
}, name: keyof Labels) => string | undefined;
/** The same, or in English. */
export declare const label: (story: {
    lang: string;
}, name: keyof Labels) => string;
/** Whether our labels for a story are at hand. */
export declare const hasLabels: ({ lang }: {
    lang: string;
}) => boolean;
/** Brings our labels for all stories of a tag. */
export declare const addLabels: (lang: string, labels: Partial<Labels>) => undefined;
/** Has our labels for every tag found by `find`, where all languages are at hand. */
export declare const findLabels: (find: (lang: string) => Labels | undefined) => void;
/** Keeps the labels of a page's author. */
export declare const giveLabels: (lang: string, labels: Partial<Labels>) => undefined;
