/** Items of the story, and where each stands in the file. */
export interface Read<Item> {
    items: Item[];
    origins: Point[];
}
/** A place in an article file; lines and columns count from 1. */
export interface Point {
    line: number;
    column: number;
}
/** One thing to put right in an article file. */
export interface ArticleProblem extends Point {
    /** The file as it was named to the compiler. */
    file: string;
    /** What it is about, such as `timeline[2].passage`. */
    field: string;
    reason: string;
    /** What to do about it. */
    remedy?: string | undefined;
    /** The words of the article that are most like those looked for, and where they stand. */
    nearest?: {
        line: number;
        text: string;
    } | undefined;
}
/**
 * An article file that is no story yet. `problems` holds all that is wrong, in the order of the file; `message` says
 * the same in lines for people, one block each: `a.md:14:5 timeline[0].when: 2025-02-30: February 2025 has 28 days`.
 */
export declare class ArticleError extends Error {
    name: string;
    readonly problems: readonly ArticleProblem[];
    constructor(problems: readonly ArticleProblem[]);
}
/** Takes down what is wrong with one file, to tell it all at once. */
export declare class Problems {
    #private;
    constructor(file: string);
    /** @throws {ArticleError} at the hundredth: more would not be read, and each may have taken a search. */
    add(at: Point, field: string, reason: string, help?: Pick<ArticleProblem, 'remedy' | 'nearest'>): void;
    /** @throws {ArticleError} with all that was added so far */
    throwIfAny(): void;
}
/** Words as a message shows them: in quotation marks, cut where they are long. */
export declare function quoted(words: string): string;
