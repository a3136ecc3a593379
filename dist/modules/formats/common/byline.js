/** What stands before a name in a byline. */
const bylineWords = ['by', 'von', 'par', 'por', 'di', 'av', 'af', 'door'];
/** Words before a name that are never a first name themselves; nouns, as “Text”, count where a colon or a stroke follows. */
const sureWords = '(?:(?:words|text|story|written|reported|reporting|report) by|información de|servizio di|reportage (?:de|von|di)|بقلم|كتبت?|מאת)[\\s:：]+|(?:by|von|par|por|door|byline|authors?|words|story|reporting|bericht|reportage|reportaje|reportagem|verslag|relacja|репортаж|репортаж|إعداد|texte?|testo|tekst|te[xs]to|text (?:und|&) (?:fotos?|bild(?:er)?)|autor(?:in|a|ka|es?|i|zy)?|auteure?s?|autrice|autori|автор(?:ка|[ыи])?|текст|yazan|yazar|yazı|haber|نویسنده|متن|الكاتبة?|النص|טקסט|लेखक|शब्द|記者|记者|文字?|筆者|執筆|取材|作者|撰文|撰稿|采写)\\s*[:：／/・]\\s*';
const bylineStart = new RegExp(`^(?:${sureWords}|(?:${bylineWords.join('|')})\\s+)(?=\\p{L})`, 'iu');
const sureStart = new RegExp(`^(?:by\\s|${sureWords})`, 'iu');
const particle = /^(?:de|da|do|dos|du|di|del|della|van|von|der|den|la|le|bin|ibn|al|el|y|zu|ter|ten)$/i;
const conjunction = /\s*(?:[,;、，؛،]|\s(?:and|und|et|y|e|en|i|и|і|та|ve|og|och|و|और|&)\s)\s*(?:(?:and|und|et|y|e|&)\s+)?/u;
/** In capitals alone “AND” is no initial of a name, as the E of “Mira E Sample” is. */
const inCapitals = new RegExp(conjunction.source, 'iu');
/**
 * A byline without the word before the name: the label of a byline says “by” itself. “Di”, “Von” and others are also
 * first names, so what is written with a capital goes only where a whole name is left.
 */
function withoutBy(byline) {
    const rest = byline.replace(bylineStart, '');
    if (rest === byline || !/^\p{Lu}/u.test(byline) || sureStart.test(byline))
        return rest;
    return rest.split(/\s+/).filter((word) => !particle.test(word)).length > 1 ? rest : byline;
}
/** Arabic and Hebrew write “and” into the word behind it, where a second name may begin; but so do names. */
const joinsTwo = /\p{L} \p{L}+ [وו]\p{L}{2,} \p{L}/u;
/** Whether words are a name, as far as capitals tell: “Mira van der Sample”, not “Ferry to Nowhere”. */
function isName(words) {
    const parts = words.trim().split(/\s+/);
    return (!joinsTwo.test(words) &&
        parts.length > 1 &&
        parts.length < 7 &&
        parts.every((part, index) => index > 0 && particle.test(part) ? true : /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(part)));
}
/** The names of a byline, one each; a byline that is not all names is one. */
function namesIn(byline) {
    const whole = withoutBy(byline.trim());
    const parts = whole.split(/\p{Ll}/u.test(whole) ? conjunction : inCapitals).map((part) => part.trim());
    return parts.length > 1 && parts.every(isPersonName) ? parts : [whole];
}
/** A name in a script that sets no spaces, and not the desk of a newspaper. */
const unspacedName = /^(?!.*(?:部|局|社|編集|编辑|編輯|記者|记者)$)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・·]{2,12}$/u;
/** Whether words are a name, in a script without spaces too. */
const isPersonName = (words) => isName(words) || unspacedName.test(words.trim());

export { bylineStart, bylineWords, isName, isPersonName, namesIn, withoutBy };
