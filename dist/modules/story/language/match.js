import { localeOf, languageTag } from './tag.js';

const matched = new Map();
/**
 * Which of the languages that the elements speak a BCP 47 tag is shown in: `he` for `iw`, `zh-Hant` for `zh-TW`, `pt-PT` for
 * `pt-AO`; for others the language without region and script, and what is no tag as it stands.
 */
function matchLanguage(lang) {
    let match = matched.get(lang);
    if (match === undefined) {
        match = matchOf(lang);
        // Labels ask many times for one story; a server sees tags from anywhere.
        if (matched.size >= 256)
            matched.clear();
        matched.set(lang, match);
    }
    return match;
}
function matchOf(lang) {
    const locale = localeOf(languageTag(lang))?.maximize();
    if (!locale)
        return lang;
    if (locale.script === 'Hant')
        return 'zh-Hant';
    // Outside Brazil, Portuguese is written as in Portugal: https://unicode.org/reports/tr35/#Parent_Locales
    return locale.language === 'pt' && locale.region !== 'BR' ? 'pt-PT' : locale.language;
}

export { matchLanguage };
