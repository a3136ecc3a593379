import { addDatePhrases } from '../story/dates/date-phrases.js';
import { matchLanguage } from '../story/language/match.js';
import { findLabels } from './labels.js';
import ar from './sets/language-ar.js';
import de from './sets/language-de.js';
import es from './sets/language-es.js';
import fa from './sets/language-fa.js';
import fr from './sets/language-fr.js';
import he from './sets/language-he.js';
import hi from './sets/language-hi.js';
import it from './sets/language-it.js';
import ja from './sets/language-ja.js';
import pl from './sets/language-pl.js';
import pt from './sets/language-pt.js';
import ptPT from './sets/language-pt-pt.js';
import ru from './sets/language-ru.js';
import tr from './sets/language-tr.js';
import uk from './sets/language-uk.js';
import zh from './sets/language-zh.js';
import zhHant from './sets/language-zh-hant.js';

/** Every language at once, for builds and servers, where no reader waits for the bytes. Importing it adds their labels and the words of their dates. */
const languages = {
    ar,
    de,
    es,
    fa,
    fr,
    he,
    hi,
    it,
    ja,
    pl,
    pt,
    'pt-PT': ptPT,
    ru,
    tr,
    uk,
    zh,
    'zh-Hant': zhHant,
};
/** The language that a story of a tag is shown in; none where that is English. */
const languageFor = (lang) => {
    const match = matchLanguage(lang);
    return Object.hasOwn(languages, match) ? languages[match] : undefined;
};
findLabels((lang) => languageFor(lang)?.labels);
for (const [lang, { dates }] of Object.entries(languages))
    addDatePhrases(lang, dates);

export { languageFor, languages };
