import {matchLanguage} from '../story/language/match.js';
import {english} from './labels.js';
import type {Labels} from './labels.js';
import type {Language} from './language.js';
import {addDatePhrases} from '../story/dates/date-phrases.js';

/** A reader fetches one of these files for each language on the page, and none for English. */
const files: Record<string, () => Promise<{default: Language}>> = {
  ar: () => import('./sets/language-ar.js'),
  de: () => import('./sets/language-de.js'),
  es: () => import('./sets/language-es.js'),
  fa: () => import('./sets/language-fa.js'),
  fr: () => import('./sets/language-fr.js'),
  he: () => import('./sets/language-he.js'),
  hi: () => import('./sets/language-hi.js'),
  it: () => import('./sets/language-it.js'),
  ja: () => import('./sets/language-ja.js'),
  pl: () => import('./sets/language-pl.js'),
  pt: () => import('./sets/language-pt.js'),
  'pt-PT': () => import('./sets/language-pt-pt.js'),
  ru: () => import('./sets/language-ru.js'),
  tr: () => import('./sets/language-tr.js'),
  uk: () => import('./sets/language-uk.js'),
  zh: () => import('./sets/language-zh.js'),
  'zh-Hant': () => import('./sets/language-zh-hant.js'),
};

const known = new Map<string, Labels>([['en', english]]);

/** The language of an element, or of story data that may be anything. */
function languageOf(source: unknown): string {
  try {
    return matchLanguage((source as {lang: string}).lang);
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
    // A story with English labels is worth more to its reader than none.
  }
}

/** The labels that were fetched for a story or an element; empty where its language has none. */
export const ownLabels = (source: unknown): Partial<Labels> => known.get(languageOf(source)) ?? {};

/** As `ownLabels`, with English where its language lacks a label. */
export const labelsFor = (source: unknown): Labels => ({...english, ...ownLabels(source)});
