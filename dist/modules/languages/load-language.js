import { matchLanguage } from '../story/language/match.js';
import { english } from './labels.js';
import { addDatePhrases } from '../story/dates/date-phrases.js';

/** A reader fetches one of these at most, and none for a story in English. */
const files = {
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
const known = new Map([['en', english]]);
/** The language of a story that nobody has checked, or of an element. */
function languageOf(source) {
    try {
        return matchLanguage(source.lang);
    }
    catch {
        return 'en';
    }
}
/**
 * Fetches the labels and date words for the language of a story or an element, if we have it. Throws nothing: without
 * them the reader has English ones.
 */
async function loadLanguage(source) {
    const language = languageOf(source);
    if (known.has(language) || !Object.hasOwn(files, language))
        return;
    try {
        const { labels, dates } = (await files[language]()).default;
        known.set(language, labels);
        addDatePhrases(language, dates);
    }
    catch {
        // Without the labels the story shows in its own words, with labels in English.
    }
}
/** The labels that were fetched for it; none where there are none in its language. */
const ownLabels = (source) => known.get(languageOf(source)) ?? {};
/** The same; English otherwise. */
const labelsFor = (source) => ({ ...english, ...ownLabels(source) });

export { labelsFor, loadLanguage, ownLabels };
