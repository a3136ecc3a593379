import type { Problem } from './problem.js';
/** What to tell of a language tag that means no language as far as Intl knows; undefined where it does. */
export declare function unknownLanguage(lang: string): Pick<Problem, 'reason' | 'remedy'> | undefined;
