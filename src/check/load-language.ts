import {english} from '../shared/labels.js';
import type {Labels} from '../shared/labels.js';
import type {Language} from '../languages/language.js';
import {addDateWords} from '../story/date-words.js';

/** A reader fetches one of these at most, and none for a story in English. */
const files: Record<string, () => Promise<{default: Language}>> = {
  ar: () => import('../languages/language-ar.js'),
  de: () => import('../languages/language-de.js'),
  es: () => import('../languages/language-es.js'),
  fa: () => import('../languages/language-fa.js'),
  fr: () => import('../languages/language-fr.js'),
  he: () => import('../languages/language-he.js'),
  hi: () => import('../languages/language-hi.js'),
  it: () => import('../languages/language-it.js'),
  ja: () => import('../languages/language-ja.js'),
  pl: () => import('../languages/language-pl.js'),
  pt: () => import('../languages/language-pt.js'),
  ru: () => import('../languages/language-ru.js'),
  tr: () => import('../languages/language-tr.js'),
  uk: () => import('../languages/language-uk.js'),
  zh: () => import('../languages/language-zh.js'),
};

const known = new Map<string, Labels>([['en', english]]);

/** The language of a story that nobody has checked, or of an element. */
function languageOf(source: unknown): string {
  try {
    const {lang} = source as {lang: string};
    return lang.split('-')[0]!.toLowerCase();
  } catch {
    return 'en';
  }
}

/** Fetches the words of the language of a story or an element, if there are any. Without them the reader gets English ones, so nothing is thrown. */
export async function loadLanguage(source: unknown): Promise<void> {
  const language = languageOf(source);
  if (known.has(language) || !Object.hasOwn(files, language)) return;
  try {
    const {labels, dates} = (await files[language]!()).default;
    known.set(language, labels);
    addDateWords(language, dates);
  } catch {
    // The story counts for more than the words around it.
  }
}

/** The labels that were fetched for it; English otherwise. */
export const labelsFor = (source: unknown): Labels => known.get(languageOf(source)) ?? english;
