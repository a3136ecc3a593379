import {wholeWord} from '../../../story/language/letters.js';
import {speechWordsOf} from '../speech/verbs.js';

/** Japanese asks with a full stop too. */
const question = /[?？؟][”"’»」』)]*$|か。$/u;
/** A picture, which shows a day and tells nothing that happened on it. */
const picture =
  /(?<!\p{L})(?:(?:ph|f)oto|bild(?!u)|imag|zdję|фото|снимок|знімок|fotoğ|तस्वीर|फोटो)|写真|撮影|照片/iu;
const learnt = new Map<string, RegExp | undefined>();

/** “Said”, as far as a language’s words for it are known; English has words for hearsay of its own. */
function spokenIn(language: string): RegExp | undefined {
  if (learnt.has(language) || language === 'en') return learnt.get(language);
  const {verbs = '', around} = speechWordsOf(language) ?? {};
  const spoke = verbs || around?.verb.slice(1);
  // Without spaces words are not told apart.
  const whole = /^(?:ja|zh)$/.test(language) ? spoke : wholeWord(spoke!);
  const pattern = spoke ? new RegExp(whole!, 'u') : undefined;
  if (pattern) learnt.set(language, pattern);
  return pattern;
}

/** Whether a sentence asks, tells of a picture, or has what it tells from somebody: that something happened is not its own word. */
export function isReported(sentence: string, lang: string): boolean {
  const [language = ''] = lang.toLowerCase().split('-');
  return question.test(sentence) || picture.test(sentence) || (spokenIn(language)?.test(sentence) ?? false);
}
