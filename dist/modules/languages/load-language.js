import { matchLanguage } from '../story/language/match.js';

/** Grows with each failure, since browsers remember by its address that a module failed: the build appends it to that. */
let again = '';
/** A reader fetches one of these files for each language on the page, and none for English. */
const files = {
    ar: (_again) => import('./sets/language-ar.js'),
    de: (_again) => import('./sets/language-de.js'),
    es: (_again) => import('./sets/language-es.js'),
    fa: (_again) => import('./sets/language-fa.js'),
    fr: (_again) => import('./sets/language-fr.js'),
    he: (_again) => import('./sets/language-he.js'),
    hi: (_again) => import('./sets/language-hi.js'),
    it: (_again) => import('./sets/language-it.js'),
    ja: (_again) => import('./sets/language-ja.js'),
    pl: (_again) => import('./sets/language-pl.js'),
    pt: (_again) => import('./sets/language-pt.js'),
    'pt-PT': (_again) => import('./sets/language-pt-pt.js'),
    ru: (_again) => import('./sets/language-ru.js'),
    tr: (_again) => import('./sets/language-tr.js'),
    uk: (_again) => import('./sets/language-uk.js'),
    zh: (_again) => import('./sets/language-zh.js'),
    'zh-Hant': (_again) => import('./sets/language-zh-hant.js'),
};
const known = new Map();
/** The language of an element, or of story data that may be anything. */
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
        known.set(language, (await files[language](again)).default);
    }
    catch {
        again += '?';
        // A story with English labels is worth more to its reader than none.
    }
}
/** The labels that were fetched for a story or an element, none where its language has none; undefined for English. */
function ownLabels(source) {
    const language = languageOf(source);
    return language === 'en' ? undefined : (known.get(language)?.labels ?? {});
}
/** The words for dates that were fetched, by their language. */
const ownPhrases = () => [...known].map(([language, { dates }]) => [language, dates]);

export { loadLanguage, ownLabels, ownPhrases };
