import { isEnglish } from './english.js';
import { localeOf, languageTag } from './tag.js';

const matched = new Map();
/**
 * The key in the elements' list of languages for a BCP 47 tag: `he` for `iw`, `zh-Hant` for `zh-TW`, `pt-PT` for `pt-AO`; for
 * other tags the language without region and script. A text that is no tag comes back as it is.
 */
function matchLanguage(lang) {
    let match = matched.get(lang);
    if (match === undefined) {
        match = matchOf(lang);
        // Each label of a story asks for its tag, hence the memory; on a server, which sees any number of tags, it has a limit.
        if (matched.size >= 256)
            matched.clear();
        matched.set(lang, match);
    }
    return match;
}
function matchOf(lang) {
    // The tables by which an engine completes a tag take it 20 ms to load, which readers of English need not wait for.
    if (isEnglish(lang))
        return 'en';
    const locale = localeOf(languageTag(lang))?.maximize();
    if (!locale)
        return lang;
    if (locale.script === 'Hant')
        return 'zh-Hant';
    // Outside Brazil, Portuguese is written as in Portugal: https://unicode.org/reports/tr35/#Parent_Locales
    return locale.language === 'pt' && locale.region !== 'BR' ? 'pt-PT' : locale.language;
}

export { matchLanguage };
