import {english} from './labels.js';
import type {Labels} from './labels.js';
import type {Language} from './language.js';
import {addDatePhrases} from '../story/dates/date-phrases.js';
import {languageTag} from '../story/language-tag.js';

/** A reader fetches one of these at most, and none for a story in English. */
const files: Record<string, () => Promise<{default: Language}>> = {
  ar: () => import('./language-ar.js'),
  de: () => import('./language-de.js'),
  es: () => import('./language-es.js'),
  fa: () => import('./language-fa.js'),
  fr: () => import('./language-fr.js'),
  he: () => import('./language-he.js'),
  hi: () => import('./language-hi.js'),
  it: () => import('./language-it.js'),
  ja: () => import('./language-ja.js'),
  pl: () => import('./language-pl.js'),
  pt: () => import('./language-pt.js'),
  ru: () => import('./language-ru.js'),
  tr: () => import('./language-tr.js'),
  uk: () => import('./language-uk.js'),
  zh: () => import('./language-zh.js'),
};

const known = new Map<string, Labels>([['en', english]]);

/** The language of a story that nobody has checked, or of an element. */
function languageOf(source: unknown): string {
  try {
    const {lang} = source as {lang: string};
    return languageTag(lang).split('-')[0]!.toLowerCase();
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
    addDatePhrases(language, dates);
  } catch {
    // The story counts for more than the words around it.
  }
}

/** The labels that were fetched for it; English otherwise. */
export const labelsFor = (source: unknown): Labels => known.get(languageOf(source)) ?? english;
