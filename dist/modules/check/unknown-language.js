import { languages } from '../languages/all-languages.js';
import { respelling, languageTag } from '../story/language/tag.js';

const spoken = ['en', ...Object.keys(languages)];
/** Registered codes that Intl has no name for: undetermined (`und`), uncoded (`mis`), private use (`qaa` to `qtz`). */
const nameless = /^(?:und|mis|q[a-t][a-z])$/i;
/** The problem of a language tag that Intl knows no language for; undefined where it knows one. */
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
/** The problem of a language tag that is read in another way than it is written; undefined where it is not. */
function respelt(lang) {
    const reason = respelling(lang);
    return reason ? { reason, remedy: `write “${languageTag(lang)}”` } : undefined;
}
const namesIn = (locale) => new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
/** The name of a language without accents and capitals, to compare with a tag, which has neither. */
const plain = (name = '') => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export { respelt, unknownLanguage };
