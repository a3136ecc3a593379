/** What those are called who write for a newspaper, where it stands before or behind a name in a byline. */
const nouns = [
    'reporter correspondent journalist editor writer columnist critic commentator contributor producer blogger',
    // German and Dutch write them in one word with what they write about.
    '\\p{L}*(?:redakteur|reporter|korrespondent|journalist|kolumnist|volontär|praktikant|mitarbeiter)(?:in)?',
    '\\p{L}*(?:verslaggever|verslaggeefster|redacteur|correspondent|journalist|columnist)(?:e)?',
    'journaliste rédact(?:eur|rice) correspondante? envoyée? report(?:er|rice) chroniqueu(?:r|se) éditorialiste',
    'redactora? periodista corresponsal enviad[oa] reporter[oa] columnista cronista',
    'giornalista redat(?:tore|trice) corrispondente inviat[oa] cronista editorialista',
    'jornalista editora? redator[a]? repórter correspondente colunista cronista',
    'dziennikar(?:z|ka) reporter(?:ka)? redaktor(?:ka)? korespondent(?:ka)? publicyst(?:a|ka)',
    'журналист(?:ка)? корреспондент(?:ка)? редактор обозреватель репорт[её]р колумнист(?:ка)? спецкор',
    'журналіст(?:ка)? кореспондент(?:ка)? редактор(?:ка)? оглядач(?:ка)? репортер(?:ка)?',
    'muhabir[i]? gazeteci yazar[ıi]? editör[ü]? haberci temsilcisi',
    'مراسل(?:ة|نا|تنا)? صحفي(?:ة)? صحافي(?:ة)? محرر(?:ة)? كاتب(?:ة)? موفد(?:ة|نا)?',
    'خبرنگار گزارشگر روزنامه‌نگار نویسنده دبیر سردبیر',
    'כתב(?:ת|נו|תנו)? עיתונאי(?:ת)? עורך עורכת פרשן פרשנית',
    'संवाददाता पत्रकार रिपोर्टर संपादक लेखक लेखिका',
    '(?:本[紙報报社]|特約|特约|通信|地方)?(?:記者|记者|通讯员|通訊員|特派員|特派记者|特派記者|編集委員|論説委員|编辑|編輯|撰稿人)',
]
    .join(' ')
    .replaceAll(' ', '|');
const role = new RegExp(`^(?:${nouns})$`, 'iu');
/** What somebody writes about, or where from: “redactora de Local”, “correspondant à Bréval”. */
const belongs = /^(?:de|des|du|d['’]\p{L}+|della|del|dei|di|da|do|für|aus|in|of|for|at|van|voor|à|en|em|a|od|z|в|у|из|з|في|از|در|के|का|की)$/iu;
/** Chinese and Japanese set no space between the two. */
const joined = /^(?:(?:本[紙報报社]|特約|特约)?(?:記者|记者|特派員|编辑|編輯)[:：\s]*)([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・·]{2,8})$|^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・·]{2,6}?)(?:記者|记者|特派員|編集委員)$/u;
/** Whether words tell what somebody is. */
const namesRole = (words) => words.split(/\s+/).some((word) => role.test(word));
/**
 * The name without what the one named is, which stands before it in many languages: “Transport correspondent Mira Sample”,
 * “مراسلة الخليج رنا الخوري”. `houses` are what they may write for. Unchanged where no name would be left.
 */
function withoutRole(written, isPerson, houses = []) {
    const [, behind, before] = joined.exec(written.trim()) ?? [];
    if (behind ?? before)
        return (behind ?? before);
    const words = written.trim().split(/\s+/);
    const last = words.findLastIndex((word) => role.test(word));
    if (last === -1)
        return written;
    let rest = words.slice(last + 1);
    if (rest.length > 2 && belongs.test(rest[0]))
        rest = rest.slice(/['’]/.test(rest[0]) ? 1 : 2);
    const said = rest.join(' ');
    const house = houses.find((each) => said.toLowerCase().startsWith(`${each.toLowerCase()} `));
    const name = house ? said.slice(house.length).trim() : said;
    // Without capitals it cannot be told where a house ends that nobody knows.
    if (isPerson(name) && (house !== undefined || /\p{Lu}/u.test(name) || !/\S \S+ \S/.test(name)))
        return name;
    // Behind the name, as Japanese has it.
    const first = words.slice(0, last).join(' ');
    const isBefore = last === words.length - 1 && (last === 2 || /[^\p{Lu}\p{Ll}\p{P}\s]/u.test(first));
    return isBefore && isPerson(first) ? first : written;
}

export { namesRole, withoutRole };
