import type { Language } from './language.js';
export declare const languages: Readonly<Record<string, Language>>;
/** The language that a story of a tag is shown in; none where that is English. */
export declare const languageFor: (lang: string) => Language | undefined;
