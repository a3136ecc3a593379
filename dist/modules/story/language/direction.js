import { isEnglish } from './english.js';
import { localeOf, languageTag } from './tag.js';

/** ISO 15924 scripts that are written from right to left. */
const rtlScripts = new Set(('Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr ' +
    'Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Yezi').split(' '));
/**
 * The writing direction of a BCP 47 language tag: that of the script that it names, or that its language is most likely
 * written in, in its region: `pa` goes from left to right, `pa-PK` from right to left. https://unicode.org/reports/tr35/#Likely_Subtags
 */
function textDirection(lang) {
    // As for its labels: readers of English need not wait for the tables of all languages.
    if (isEnglish(lang))
        return 'ltr';
    const script = localeOf(languageTag(lang))?.maximize().script ?? '';
    return rtlScripts.has(script) ? 'rtl' : 'ltr';
}

export { textDirection };
