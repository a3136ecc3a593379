/** What stands before a name in a byline. */
export const bylineWords = ['by', 'von', 'par', 'por', 'di', 'av', 'af', 'door'] as const;

/** Words before a name that are never a first name themselves; nouns, as “Text”, count where a colon or a stroke follows. */
const sureWords =
  '(?:(?:words|text|story|written|reported|reporting|report) by|información de|servizio di|reportage (?:de|von|di)|بقلم|كتبت?|מאת)[\\s:：]+|(?:by|von|par|por|door|byline|authors?|words|story|reporting|bericht|reportage|reportaje|reportagem|verslag|relacja|репортаж|репортаж|إعداد|texte?|testo|tekst|te[xs]to|text (?:und|&) (?:fotos?|bild(?:er)?)|autor(?:in|a|ka|es?|i|zy)?|auteure?s?|autrice|autori|автор(?:ка|[ыи])?|текст|yazan|yazar|yazı|haber|نویسنده|متن|الكاتبة?|النص|טקסט|लेखक|शब्द|記者|记者|文字?|筆者|執筆|取材|作者|撰文|撰稿|采写)\\s*[:：／/・]\\s*';
export const bylineStart = new RegExp(`^(?:${sureWords}|(?:${bylineWords.join('|')})\\s+)(?=\\p{L})`, 'iu');
const sureStart = new RegExp(`^(?:by\\s|${sureWords})`, 'iu');
const particle = /^(?:de|da|do|dos|du|di|del|della|van|von|der|den|la|le|bin|ibn|al|el|y|zu|ter|ten)$/i;
const conjunction =
  /\s*(?:[,;、，؛،]|\s(?:and|und|et|y|e|en|i|и|і|та|ve|og|och|و|और|&)\s)\s*(?:(?:and|und|et|y|e|&)\s+)?/u;
/** In capitals alone “AND” is no initial of a name, as the E of “Mira E Sample” is. */
const inCapitals = new RegExp(conjunction.source, 'iu');

/**
 * A byline without the word before the name: the label of a byline says “by” itself. “Di”, “Von” and others are also
 * first names, so what is written with a capital goes only where a whole name is left.
 */
export function withoutBy(byline: string): string {
  const rest = byline.replace(bylineStart, '');
  if (rest === byline || !/^\p{Lu}/u.test(byline) || sureStart.test(byline)) return rest;
  return rest.split(/\s+/).filter((word) => !particle.test(word)).length > 1 ? rest : byline;
}

/** Arabic and Hebrew write “and” into the word behind it, where a second name may begin; but so do names. */
const joinsTwo = /\p{L} \p{L}+ [وו]\p{L}{2,} \p{L}/u;

/** Whether words are a name, as far as capitals tell: “Mira van der Sample”, not “Ferry to Nowhere”. */
export function isName(words: string): boolean {
  const parts = words.trim().split(/\s+/);
  return (
    parts.length > 1 &&
    parts.length < 7 &&
    !joinsTwo.test(words) &&
    parts.every((part, index) =>
      index > 0 && particle.test(part) ? true : /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(part),
    )
  );
}

/** The names of a byline, one each; a byline that is not all names is one. */
export function namesIn(byline: string): string[] {
  const whole = withoutBy(byline.trim());
  const parts = whole.split(/\p{Ll}/u.test(whole) ? conjunction : inCapitals).map((part) => part.trim());
  return parts.length > 1 && parts.every(isPersonName) ? parts : [whole];
}

/** A name in a script that sets no spaces, and not the desk of a newspaper. */
const unspacedName =
  /^(?!.*(?:部|局|社|編集|编辑|編輯|記者|记者)$)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・·]{2,12}$/u;

/** Whether words are a name, in a script without spaces too. */
export const isPersonName = (words: string): boolean => isName(words) || unspacedName.test(words.trim());

/** Whether a line says no more than who wrote what is below it: “By Mira Sample”. “By Ferry to Nowhere” names nobody. */
export function isByline(line: string): boolean {
  const name = withoutBy(line);
  const areTwo = /^(?:\S+ ){3,5}\S+[^.\s]$/.test(name) && joinsTwo.test(name);
  return name !== line && name.length <= 120 && (areTwo || namesIn(line).every(isPersonName));
}

/** The account names that a content system writes in place of an author: “admin2”, “root”, an address of mail. */
const login =
  /^(?:(?:[Aa]dmin\p{L}*|[Rr]oot|[Uu]ser|[Ww]ebmaster|[Ss]uper [Uu]ser|[Ss]ite [Aa]dmin\p{L}*|[Ww]ord[Pp]ress|[Aa]uthor|[Aa]nonymous|[Gg]uest|[Uu]nknown|[Nn]one)\d*|[a-z\d._@-]+|https?:\S+)$/u;
/** A desk or a house, by one of its words. */
const desk =
  /(?<![\p{L}\p{M}])(?:staff|desk|editors?|editorial|newsroom|news|team|agenc(?:y|ies)|agencias?|agences?|agenturen|reporters?|correspondents?|wires?|press|reuters|redaktion(?:steam)?|r[ée]daction|redacción|redação|redazione|redactie|redakcj[ai]|редакци[яи]|редакці[яї]|служба|haber merkezi|yazı işleri|هيئة التحرير|غرفة الأخبار|تحریریه|המערכת|מערכת|संपादकीय|डेस्क)(?![\p{L}\p{M}])|(?:编辑部|編輯部|編集部|編集局|报社|新聞社|新闻社|通信社)$/iu;
const agency = /(?<!\p{L})(?:AFP|AP|ANSA|BBC|CNN|dpa|DPA|EFE|PA|PAP|TASS)(?!\p{L})/u;

/** Whether a name in a byline is a login, which nobody is called by. */
export const isLogin = (name: string): boolean => login.test(name.trim());

/** Whether a name in a byline is no person’s: a login, a desk, or one of `houses`, such as the site. */
export function isNobody(name: string, houses: readonly string[] = []): boolean {
  const bare = bareName(name);
  return (
    isLogin(name) ||
    desk.test(name) ||
    agency.test(name) ||
    (bare !== '' && houses.some((each) => bareName(each) === bare))
  );
}

const bareName = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:the|die|der|das|le|la|il|el|o|a)\s|\.(?:com|org|net|co\.uk|de|fr)$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
