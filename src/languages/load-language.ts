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

/**
 * Fetches the labels and date words for the language of a story or an element, if we have it. Throws nothing: without
 * them the reader has English ones.
 */
export async function loadLanguage(source: unknown): Promise<void> {
  const language = languageOf(source);
  if (known.has(language) || !Object.hasOwn(files, language)) return;
  try {
    const {labels, dates} = (await files[language]!()).default;
    known.set(language, labels);
    addDatePhrases(language, dates);
  } catch {
    // Without the labels the story shows in its own words, with labels in English.
  }
}

/** The labels that were fetched for it; English otherwise. */
export const labelsFor = (source: unknown): Labels => known.get(languageOf(source)) ?? english;
