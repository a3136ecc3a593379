/** Why a page cannot be searched, as a sentence; undefined if it can. */
export declare function excessOfPage(html: string): string | undefined;
