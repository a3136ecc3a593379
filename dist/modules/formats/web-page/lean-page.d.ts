/** A page without what is certainly no article, or, as a sentence, why it cannot be searched. */
export type LeanPage = {
    html: string;
} | {
    excess: string;
};
/** Takes out of a page what no article is made of. */
export declare function leanPage(html: string): LeanPage;
