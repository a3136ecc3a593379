import { languages } from '../languages/all-languages.js';
import { respelling, languageTag } from '../story/language/tag.js';

const spoken = ['en', ...Object.keys(languages)];
/** Registered, and for what has no name: undetermined, uncoded, of private use. */
const nameless = /^(?:und|mis|q[a-t][a-z])$/i;
/** What to tell of a language tag that means no language as far as Intl knows; undefined where it does. */
function unknownLanguage(lang) {
    const [tag = ''] = languageTag(lang).split('-');
    if (nameless.test(tag) || (tag.length <= 3 && namesIn('en').of(tag)))
        return undefined;
    const meant = spoken.find((each) => spoken.some((locale) => plain(namesIn(locale).of(each)) === plain(tag)));
    return {
        reason: `no language is known by the tag “${lang}”, so that labels and dates come in English`,
        remedy: meant ? `did you mean “${meant}”?` : 'write one such as “de” or “pt-BR”',
    };
}
/** What to tell of a language tag that is read in another way than it is written. */
function respelt(lang) {
    const reason = respelling(lang);
    return reason ? { reason, remedy: `write “${languageTag(lang)}”` } : undefined;
}
const namesIn = (locale) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
/** A tag has no accents; the names of languages have. */
const plain = (name = '') => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export { respelt, unknownLanguage };
