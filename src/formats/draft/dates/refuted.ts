import {wholeWords} from '../../../story/language/letters.js';

/**
 * That somebody contradicts what others tell, or passes it on, by language: the day may be that of what is contradicted. The
 * same words tell that a plan was turned down, so such a day is asked for.
 */
const words: Readonly<Record<string, string>> = {
  ar: '[وف]?(?:دحض|فن[ّ]?د|رفض|استبعد|كذ[ّ]?ب)\\p{L}*',
  de: 'wonach|demzufolge|zufolge|wider(?:sprach|sprech|spricht|sproch|leg)\\p{L}*|dementier\\p{L}*|vernein\\p{L}*|entkräfte\\p{L}*|leugne\\p{L}*|bestreite\\p{L}*|bestritt\\p{L}*',
  en: 'dismiss\\p{L}*|reject\\p{L}*|refut\\p{L}*|rebut\\p{L}*|disput\\p{L}*|contradict\\p{L}*|debunk\\p{L}*|disprov\\p{L}*',
  es: 'rechaz\\p{L}*|refut\\p{L}*|contradi[jc]\\p{L}*|desminti\\p{L}*|rebat\\p{L}*',
  fa: 'رد (?:کرد|کردند|می.?کند)|تکذیب',
  fr: 'réfut\\p{L}*|contredi\\p{L}*|rejet\\p{L}*|dément\\p{L}*|conteste\\p{L}*|contesté\\p{L}*',
  he: 'ה?(?:פריכ|פריך|דח[הו]|דחת)\\p{L}*',
  hi: 'खंडन|ख़?ारिज|खारिज|ख़ारिज',
  it: 'respin\\p{L}*|smenti\\p{L}*|contradd\\p{L}*|confut\\p{L}*|contest(?:a|ato|ò)',
  ja: '退けた|打ち消した|反論\\p{L}*',
  nl: 'weersprak\\p{L}*|weerspr[eo]\\p{L}*|weerleg\\p{L}*|ontzenuw\\p{L}*|verwierp\\p{L}*|verworpen|tegengesproken',
  pl: 'sprostow\\p{L}*|odrzuc\\p{L}*|zdement\\p{L}*|zaprzecz\\p{L}*',
  pt: 'rejeit\\p{L}*|refut\\p{L}*|contrari\\p{L}*|desment\\p{L}*|contest(?:a|ou)',
  ru: 'отверг\\p{L}*|оспор\\p{L}*|опров\\p{L}*|отрица\\p{L}*',
  tr: 'reddet\\p{L}*|yalanla\\p{L}*|çürüt\\p{L}*',
  uk: 'відкину\\p{L}*|спростов\\p{L}*|спросту\\p{L}*|запереч\\p{L}*',
  zh: '驳斥|駁斥|反驳|反駁|澄清|辟谣|闢謠',
};
const learnt = new Map<string, RegExp>();

/** Whether a sentence tells that something is contradicted. */
export function isRefuted(sentence: string, lang: string): boolean {
  const [language = ''] = lang.toLowerCase().split('-');
  const list = words[language];
  if (!list) return false;
  // Without spaces words are not told apart.
  const made =
    learnt.get(language) ?? (/^(?:ja|zh)$/.test(language) ? new RegExp(list, 'u') : wholeWords(list, 'iu'));
  learnt.set(language, made);
  return made.test(sentence);
}
