import type { embedLabels } from './embed-labels.js';
import type { UpdateWords } from './update-words.js';
/** What the elements say themselves, where the story says nothing. `{}` stands for a name or a date. */
export declare const english: {
    today: string;
    position: string;
    latest: string;
    overview: string;
    keyPoints: string;
    timeline: string;
    readSection: string;
    closeSection: string;
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
    by: string;
    updated: string;
    correction: string;
    withheld: string;
    canceled: string;
    expired: string;
    aiCreated: string;
    aiEdited: string;
    reviewedBy: string;
    colon: string;
    comma: string;
    failed: string;
    retry: string;
    previous: string;
    next: string;
    showMore: string;
    showEarlier: string;
    show: string;
    everything: string;
    goToDate: string;
    skip: string;
    quoteMark: string;
    copy: string;
    copied: string;
    share: string;
};
/** All labels of the elements in one language: in English, those of what can be played are with their script. */
export type Labels = typeof english & typeof embedLabels;
/** What a page's author can give: those, and the words for later editions, which are in a script of their own. */
export type GivenLabels = Partial<Labels & UpdateWords>;
/** The author's labels for a story: those of its language, overridden by those of its region. */
export declare const givenLabels: ({ lang }: {
    lang: string;
}) => GivenLabels;
/** A label in the language of a story: the page author's, else the library's; undefined where neither has it. */
export declare const ownLabel: (story: {
    lang: string;
}, name: keyof Labels) => string | undefined;
/** `ownLabel`, for scripts that are apart from the labels. */
export type OwnLabel = (story: {
    lang: string;
}, name: keyof Labels) => string | undefined;
/** As `ownLabel`, in English where the story's language has no such label. */
export declare const label: (story: {
    lang: string;
}, name: keyof typeof english) => string;
/** Whether the library's labels for a story are loaded. */
export declare const hasLabels: ({ lang }: {
    lang: string;
}) => boolean;
/** Adds the library's labels for all stories with a language tag. */
export declare const addLabels: (lang: string, labels: Partial<Labels>) => undefined;
/** Looks labels up with `find`, for builds and servers that have all languages loaded. */
export declare const findLabels: (find: (lang: string) => Labels | undefined) => void;
/** Keeps the labels that a page's author registered. */
export declare const giveLabels: (lang: string, labels: GivenLabels) => undefined;
