import type { ArticleProblem } from '../formats/article/read.js';
/** One thing to put right, in an article or a story; lines and columns count from 1. */
export type Problem = ArticleProblem;
/** A problem as people read it: `a.md:14:5 timeline[0].when: 2025-02-30: …`, then nearest match and remedy, indented. */
export declare function tell({ file, line, column, field, reason, remedy, nearest }: Problem): string;
/** How many, in words: `1 file`, `2 files`. */
export declare const counted: (count: number, thing: string) => string;
