import type { Language } from './language.js';
export declare const languages: Readonly<Record<string, Language>>;
