/** Every language at once, for builds and servers, where no reader waits for the bytes. Importing it adds their labels and the words of their dates. */
import {addDatePhrases} from '../story/dates/date-phrases.js';
import {addLabels} from './labels.js';
import type {Language} from './language.js';
import ar from './language-ar.js';
import de from './language-de.js';
import es from './language-es.js';
import fa from './language-fa.js';
import fr from './language-fr.js';
import he from './language-he.js';
import hi from './language-hi.js';
import it from './language-it.js';
import ja from './language-ja.js';
import pl from './language-pl.js';
import pt from './language-pt.js';
import ru from './language-ru.js';
import tr from './language-tr.js';
import uk from './language-uk.js';
import zh from './language-zh.js';

export const languages: Readonly<Record<string, Language>> = {
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
  ru,
  tr,
  uk,
  zh,
};

for (const [lang, {labels, dates}] of Object.entries(languages)) {
  addLabels(lang, labels);
  addDatePhrases(lang, dates);
}
