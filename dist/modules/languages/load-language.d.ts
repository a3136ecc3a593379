import type { Labels } from './labels.js';
/** Fetches the words of the language of a story or an element, if there are any. Without them the reader gets English ones, so nothing is thrown. */
export declare function loadLanguage(source: unknown): Promise<void>;
/** The labels that were fetched for it; English otherwise. */
export declare const labelsFor: (source: unknown) => Labels;
