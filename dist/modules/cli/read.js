import { l as languages } from './all-languages.js';
import { w as wordingLocale, i as inlineText, a as linkUrl, m as matchLanguage, l as limits$1, f as languageTag, g as localeOf, b as plainAddress, c as isProvidersPicture, A as AiSchema, W as WhenSchema, p as parseStory } from './inline-text.js';
import { a as parseWhen, q as quoted$1, W as WhenError, P as Problems, b as inOrder, A as ArticleError } from './problems.js';
import { l as letters$2, b as wholeWords, g as fold, c as wholeWord, i as inOurScripts, u as withLetters, q as quotations, s as sentences, I as Ids, f as isAttribution, a as spelledDate, p as parseAttribution, o as networkOf, A as ArticleText, j as locate, v as passageAt } from './locate.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { n as nearestKey, f as fieldOf, S as StoryError, b as idRemedies } from './command.js';
import { toString } from 'mdast-util-to-string';
import { parseDocument, isScalar, isSeq, isMap, LineCounter, isNode } from 'yaml';
import * as v from 'valibot';

const dayLength$1 = 86_400_000;
/** The day of a moment in EDTF or ISO 8601, where it tells one. */
function dayOf(when) {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(when ?? '') ?? [];
    return year && month && day ? { year: +year, month: +month, day: +day } : undefined;
}
/** Whether a date of the article, which tells at least a weekday or a month, may be a day. */
const isOnDay = (told, day) => told.weekday !== undefined
    ? told.weekday === weekdayOf(day)
    : told.month !== undefined && agrees(told, day);
/** Milliseconds, to tell how far two days are apart. */
const dayNumber = ({ year = 0, month = 1, day = 1 }) => Date.UTC(year, month - 1, day) / dayLength$1;
/** Whether a day is all that a date tells. */
const fits = (claimed, day) => ['year', 'month', 'day'].every((part) => claimed[part] === undefined || claimed[part] === day[part]);
/** Whether two dates contradict each other in nothing that both tell. */
const agrees = (said, claimed) => ['year', 'month', 'day'].every((part) => said[part] === undefined || claimed[part] === undefined || said[part] === claimed[part]);
/** The days that a word such as “Monday” or “yesterday” may mean, written on `day`. */
function daysNear(day, { weekday, fromToday }) {
    const at = Date.UTC(day.year, day.month - 1, day.day);
    const offsets = fromToday === undefined ? [...Array(15).keys()].map((index) => index - 7) : [fromToday];
    return offsets
        .map((offset) => new Date(at + offset * dayLength$1))
        .filter((each) => weekday === undefined || each.getUTCDay() === weekday)
        .map((each) => ({ year: each.getUTCFullYear(), month: each.getUTCMonth() + 1, day: each.getUTCDate() }));
}
/** 0 is Sunday; none of what is no whole day. */
function weekdayOf({ year, month, day }) {
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
/** In EDTF, with X for a year that is not told. */
const isoOf = ({ year, month, day }) => [String(year ?? 'XXXX').padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Arabic. */
var ar$1 = {
    negators: '[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|ليسا|غير|دون|بدون|عدم|بلا|لست|لسنا)|بعدم|لعدم|ألا|كلا',
    lacking: '[وف]?(?:غير|دون|بدون|عدم|بلا)|بعدم|لعدم',
    affirming: 'لا سيما|لا يزال|لا تزال|ما لا يقل|لا يقل|غير أن|ليس فقط|لا شك',
    refusals: '*رفض*|*نفى|*نفت|*تنفي|*ينفي|*منع*|*حظر*|*فشل*|ضد|*استحال*|*مستحيل*|*ألغ*|*عارض*|*استبعد*|*امتنع*|*تمتنع*|*يمتنع*',
    modals: 'قد|ربما|يمكن|محتمل*|المحتمل|يزعم|لعل|إذا|يحتمل|مزعوم*',
    hedges: 'نحو|حوالي|حوالى|قرابة|زهاء|تقريبا|أكثر من|أقل من|ما يقرب من|ما يصل|بالكاد',
    above: 'أكثر من|ما لا يقل عن|على الأقل|لا أقل من',
    below: 'أقل من|ما لا يزيد على|لا يتجاوز',
    percent: 'في المئة|في المائة|بالمئة|بالمائة|بالمية',
    scales: {
        ...{ مئة: 100, مائة: 100, مية: 100, ألف: 1e3, آلاف: 1e3, ألفا: 1e3, مليون: 1e6, ملايين: 1e6, مليونا: 1e6 },
        ...{ مليار: 1e9, مليارات: 1e9, تريليون: 1e12 },
    },
    numbers: {
        ...{
            اثنين: 2,
            اثنتين: 2,
            اثنتان: 2,
            ثلاث: 3,
            أربع: 4,
            ست: 6,
            سبع: 7,
            ثمان: 8,
            ثماني: 8,
            تسع: 9,
            عشر: 10,
        },
        ...{ عشرين: 20, ثلاثين: 30, أربعين: 40, خمسين: 50, ستين: 60, سبعين: 70, ثمانين: 80, تسعين: 90 },
        ...{ مئتين: 200, مائتين: 200, مائتان: 200, ألفين: 2000, ألفان: 2000, مليونين: 2e6 },
    },
    fractions: { نصف: 2, ثلث: 3, ربع: 4 },
    joints: 'لكن|ولكن|لأن|عندما|حين|بينما|الذي|التي|الذين|أن|إن|إذا|أو|حيث|بعد|قبل|ثم|منذ',
    small: 'في|من|إلى|على|عن|مع|أن|إن|أو|ثم|لكن|ولكن|هذا|هذه|ذلك|تلك|هو|هي|هم|كان|كانت|يكون|تكون|قد|لقد|ما|كل|بعد|قبل|بين|حتى|منذ|عند|الذي|التي|الذين|كما|أي|لا|لم|لن|ليس|غير|له|لها|لهم|به|بها|فيه|فيها|إنه|أنه|أنها|حيث|خلال|نحو|وفق|قال|قالت|يوم|السيد|السيدة',
    endings: 'تين|ين|ون|ات|ان|ها|هم|نا|ية|ة|ه|ي|ا',
    prefixes: 'وال|بال|كال|فال|لل|ال|و|ف|ب|ل|ك',
    deniedPrefixes: 'يتنأ',
    months: {
        ...{ كانون: 1, شباط: 2, آذار: 3, نيسان: 4, أيار: 5, حزيران: 6, تموز: 7, آب: 8, أيلول: 9 },
        ...{ 'كانون الثاني': 1, 'تشرين الأول': 10, 'تشرين الثاني': 11, 'كانون الأول': 12, أغسطس: 8, غشت: 8 },
    },
    days: { أمس: -1, اليوم: 0, غدا: 1 },
    proxies: [
        '(?:محامي|محامية|محامو|متحدث باسم|متحدثة باسم|المتحدث باسم|المتحدثة باسم|الناطق باسم|الناطقة باسم|ناطق باسم|مستشار|مستشارة|زوجة|زوج|شقيق|شقيقة|والد|والدة|ابن|ابنة|وكيل|وكيلة) X',
    ],
    saying: 'قال|قالت|صرح|صرحت|أكد|أكدت|أوضح|أوضحت|أضاف|أضافت|كتب|كتبت|وفق|حسب',
    capitals: 'none',
};

/** German. */
var de$1 = {
    negators: 'nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|niemanden|niemandem|nichts|nirgends|ohne|weder|keinesfalls|keineswegs',
    lacking: 'ohne|kein|keine|keinen|keinem|keiner|keines',
    affirming: 'nicht nur|nicht zuletzt|nicht allein|ohne zweifel',
    refusals: 'verweiger*|lehn*|ablehn*|abgelehnt|verbot*|verbiet*|verhinder*|scheiter*|gescheitert|gegen|unmöglich|illegal|abgesagt|absag*|bestreit*|bestritt*|dementier*|fehlt|fehlen|unklar|untersag*|weiger*|geweigert|verzicht*',
    modals: 'könnte|könnten|dürfte|dürften|möglicherweise|vielleicht|angeblich|mutmaßlich*|eventuell|soll|sollen|würde|würden|wohl|falls|wenn|womöglich',
    hedges: 'fast|beinahe|etwa|rund|ungefähr|circa|ca|knapp|gut|über|mehr als|weniger als|bis zu|mindestens|unter',
    above: 'mehr als|über|mindestens|wenigstens|nicht weniger als',
    below: 'weniger als|unter|höchstens|maximal|bis zu|nicht mehr als',
    percent: 'prozent|prozentpunkte?',
    scales: {
        ...{ hundert: 100, tausend: 1e3, million: 1e6, millionen: 1e6, mio: 1e6, milliarde: 1e9, milliarden: 1e9 },
        ...{ mrd: 1e9, billion: 1e12, billionen: 1e12, dutzend: 12 },
    },
    numbers: {
        einem: 1,
        einen: 1,
        einer: 1,
        ein: 1,
        eine: 1,
        eines: 1,
        zwo: 2,
        beiden: 2,
        beide: 2,
        zweier: 2,
        dreier: 3,
    },
    fractions: { hälfte: 2, drittel: 3, viertel: 4, fünftel: 5, zehntel: 10 },
    joints: 'und|aber|weil|obwohl|während|nachdem|bevor|dass|wenn|falls|sondern|denn|als|oder|bis|damit|sowie',
    small: 'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|in|im|an|am|auf|aus|bei|beim|mit|nach|von|vom|zu|zum|zur|für|über|unter|um|durch|gegen|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|sein|sei|es|er|sie|wir|ihr|ich|sich|nicht|kein|keine|auch|nur|noch|schon|als|wie|so|dass|wenn|weil|dieser|diese|dieses|diesem|diesen|jeder|jede|jedes|alle|mehr|sehr|seine|seiner|seinen|ihre|ihrer|ihren|neue|neuen|neuer|laut|vor|bis|seit|ab|kann|können|soll|sollen|will|wollen|da|dann|dort|hier|wer|was|wo|sagte|sagt|herr|frau',
    endings: 'ern|ens|en|er|es|em|e|n|s',
    days: { gestern: -1, heute: 0, morgen: 1, vorgestern: -2, übermorgen: 2 },
    proxies: [
        '(?:anw[aä]lt(?:in|innen|e)?|rechtsanw[aä]lt(?:in)?|verteidiger(?:in)?|sprecher(?:in)?|vertreter(?:in)?|berater(?:in)?|ehefrau|ehemann|bruder|schwester|vater|mutter|sohn|tochter|kritiker(?:in)?) (?:von|des|der|für) X',
        'xs? (?:anw[aä]lt(?:in|e)?|verteidiger(?:in)?|sprecher(?:in)?|berater(?:in)?)',
    ],
    addressed: ['(?:sagte|sagt|erklärte|gesagt) (?:zu |gegenüber )N', 'N (?:hörte|hört)'],
    saying: 'sagte|sagt|erklärte|erklärt|betonte|betont|schrieb|schreibt|meinte|meint|kritisierte|warnte|warnt|ergänzte|teilte|so|laut',
    capitals: 'nouns',
};

/** English. */
var en$1 = {
    negators: "no longer|no one|yet to|anything but|by no means|not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|barely|scarcely|*n't",
    lacking: 'without|no',
    affirming: 'second to none|without doubt|no\\. ?(?=\\d)|not only|not just|not least|no doubt|no matter|no less|whether or not|no sooner',
    refusals: 'refus*|reject*|den(?:y|ies|ied|ying|ial)|ban|bans|banned|banning|block*|prohibit*|forbid*|forbade|fail*|lack*|unable|against|oppos*|dismiss*|cancel*|halt*|prevent*|avoid*|overturn*|scrap*|ruled out|rules out|unlikely|impossible|illegal|unlawful|absent|missing|unclear|unknown|stall*|exclud*|withh*|abandon*|declin(?:e|es|ed|ing)(?= to)|(?:turn|vot)(?:s|es|ed|ing) down|call(?:s|ed) off|pull(?:s|ed) out|neglect*(?= to)|resist*|veto*|shelv*|escap(?:e|ed|es|ing)(?! (?:\\p{L}+ ){0,4}(?:un|safe|intact|alive))|spare[ds]?|unhurt|unharmed|unscathed|intact|uninjured|undamaged|undecided',
    modals: 'may|might|could|possibly|perhaps|maybe|allegedly|alleged|reportedly|potentially|would|likely|if|accus(?:ed|es) of|charged with|suspected of|on suspicion of|believed to(?: have)?|thought to(?: have)?',
    hedges: 'nearly|almost|about|around|roughly|approximately|some|over|more than|less than|fewer than|up to|at least|close to|under|just',
    above: 'more than|over|at least|above|no fewer than|no less than|not less than|not fewer than|upwards of|exceed(?:s|ed|ing)|topp(?:ed|ing)|surpass(?:es|ed|ing)',
    below: 'fewer than|less than|under|below|at most|up to|no more than|not more than',
    percent: 'percent|per cent|percentage point|percentage points|pc',
    scales: {
        ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12 },
        ...{ hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, bn: 1e9, tn: 1e12 },
    },
    numbers: { 'couple of': 2, 'pair of': 2 },
    fractions: {
        half: 2,
        halves: 2,
        third: 3,
        thirds: 3,
        quarter: 4,
        quarters: 4,
        fifth: 5,
        fifths: 5,
        tenth: 10,
        tenths: 10,
    },
    joints: 'when|while|because|although|though|but|and|after|before|since|which|who|whose|that|if|until|where|as|so|or',
    small: 'the|a|an|of|in|on|at|to|for|from|by|with|and|or|but|is|are|was|were|be|been|being|it|its|this|that|these|those|he|she|they|we|you|i|his|her|their|our|my|your|him|them|us|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|as|if|than|then|so|up|out|into|over|after|before|when|while|who|which|what|where|why|how|there|here|also|only|just|more|most|some|any|all|each|every|both|other|such|very|own|about|between|through|during|under|against|because|until|not|no|nor|never|says|said|say|mr|mrs|ms|dr|new|one|per|via|amid',
    endings: "'s|ies|ied|ing|es|ed|s|e|'",
    irregular: 'paid pay|found find|won win|lost lose|left leave|went go|took take|taken take|gave give|made make|told tell|sold sell|bought buy|brought bring|built build|held hold|kept keep|met meet|sent send|sank sink|broke break|began begin|fell fall|rose rise|ran run|saw see|knew know|chose choose|wrote write|spoke speak|fought fight|led lead|shot shoot|froze freeze|frozen freeze|came come|became become|st saint|mt mount|sen senator|gov governor|gen general|capt captain|prof professor|grew grow|threw throw|drew draw|drove drive|flew fly|stole steal|struck strike|died die',
    days: { yesterday: -1, today: 0, tomorrow: 1, tonight: 0 },
    proxies: [
        '(?:lawyers?|attorneys?|counsel|solicitors?|barristers?|spokes(?:man|woman|person|people)|representatives?|aides?|advis[eo]rs?|agents?|wife|husband|widow|brother|sister|father|mother|son|daughter|friends?|allies|ally|critics?|opponents?|rivals?|successor|predecessor)(?: \\p{L}+)? (?:for|of|to|representing|acting for|defending) X',
        "X's? (?:\\p{L}+ ){0,2}(?:lawyers?|attorneys?|counsel|solicitors?|barristers?|spokes(?:man|woman|person|people)|representatives?|aides?|advis[eo]rs?|agents?|wife|husband|widow|brother|sister|father|mother|son|daughter|friends?)",
    ],
    addressed: [
        '(?:told|tells?|telling|said to|says to|spoke to) (?!by )N',
        'N (?:heard|hears|was told|were told|was asked|was warned)',
    ],
    saying: 'said|says|say|told|tells|added|adds|wrote|writes|tweeted|posted|argued|argues|warned|warns|explained|explains|announced|insisted|insists|stated|noted|notes|claimed|claims|recalled|replied|declared|concluded|continued|according to',
    capitals: 'names',
};

/** Spanish. */
var es$1 = {
    negators: 'no|nunca|jamás|ningún|ninguno|ninguna|nadie|nada|sin|ni|tampoco',
    lacking: 'sin|ningún|ninguno|ninguna',
    affirming: 'no sólo|no solo|sin embargo|no obstante|sin duda',
    refusals: 'rechaz*|neg(?:ó|aron|ado|aba|ar)|niega|niegan|prohib*|prohíb*|imped*|impid*|evit*|fracas*|contra|imposible|ilegal|cancel*|descart*|suspend*|falta|carece*|opon*|opus*|desmient*|declin(?:a|an|ó|aron)|rehús*|rehus*|renunci*',
    modals: 'podría|podrían|quizá|quizás|tal vez|presunt*|supuest*|presuntamente|supuestamente|posiblemente|probablemente|si|puede que|acaso',
    hedges: 'casi|cerca de|alrededor de|unos|unas|aproximadamente|más de|menos de|hasta|al menos|por lo menos',
    above: 'más de|al menos|por lo menos|como mínimo|no menos de',
    below: 'menos de|como máximo|hasta|a lo sumo|no más de',
    percent: 'por ciento|porciento|puntos porcentuales',
    scales: {
        ...{
            cien: 100,
            ciento: 100,
            mil: 1e3,
            miles: 1e3,
            millón: 1e6,
            millones: 1e6,
            billón: 1e12,
            billones: 1e12,
        },
        ...{ docena: 12, docenas: 12 },
    },
    numbers: {
        un: 1,
        una: 1,
        veintiún: 21,
        veintiuna: 21,
        primer: 1,
        tercer: 3,
        primera: 1,
        segunda: 2,
        tercera: 3,
        cuarta: 4,
        quinta: 5,
        sexta: 6,
        séptima: 7,
        octava: 8,
        novena: 9,
        décima: 10,
    },
    fractions: { mitad: 2, tercio: 3, tercios: 3, quinto: 5, quintos: 5 },
    joints: 'y|e|pero|aunque|porque|cuando|mientras|que|si|sino|donde|o|pues|tras',
    small: 'el|la|los|las|un|una|unos|unas|de|del|a|al|en|por|para|con|sin|y|e|o|que|se|su|sus|lo|le|les|es|son|fue|fueron|ha|han|había|ser|está|están|como|más|muy|ya|no|ni|si|este|esta|estos|estas|ese|esa|esto|entre|sobre|tras|desde|hasta|según|también|pero|cuando|quien|donde|todo|todos|toda|todas|otro|otra|dijo|señor|señora|sr|sra|dr|será|serán|puede|pueden',
    endings: 'aciones|ación|amente|mente|aron|ando|iendo|ados|adas|idos|idas|ado|ada|ido|ida|ará|erá|irá|os|as|es|an|en|ar|er|ir|ó|o|a|e|s',
    days: { ayer: -1, hoy: 0, mañana: 1, anteayer: -2 },
    proxies: [
        '(?:abogad[oa]s?|letrad[oa]|portavo(?:z|ces)|vocer[oa]s?|representantes?|asesor(?:a|es)?|espos[oa]|viuda|herman[oa]|padre|madre|hij[oa]|defensor(?:a)?)(?: \\p{L}+)? (?:de|del|para)(?: la| el)? X',
    ],
    addressed: ['(?:dijo|dice|dicho|declaró|explicó|respondió|contestó|aseguró) a N'],
    saying: 'dijo|dice|afirmó|afirma|aseguró|asegura|declaró|explicó|señaló|añadió|indicó|escribió|advirtió|según',
    capitals: 'names',
};

/** Persian. */
var fa$1 = {
    negators: 'هیچ|هیچکس|هرگز|بدون|بی|نیست|نیستند|نیستیم|ن(?:می|کرد|کن|شد|شو|بود|دار|داد|داشت|خواه|باید|توان|رفت|گفت|یامد|یافت|پذیرفت|گرفت|رسید|زد|ماند|ده|ساخت|گذا|خور|گشود|بست)*',
    lacking: 'بدون|بی|هیچ',
    affirming: 'نه تنها|نه فقط|بدون شک|بی شک',
    refusals: 'رد|ممنوع*|منع|مخالف*|تکذیب*|لغو|غیرممکن|غیرقانونی|مانع|شکست|خودداری|امتناع',
    modals: 'شاید|ممکن|احتمالا|احتمال|گویا|ظاهرا|اگر|ادعا*|می‌?تواند|میتواند|میتوانند',
    hedges: 'حدود|نزدیک به|تقریبا|قریب|بیش از|کمتر از|بیشتر از|دستکم|حداقل|حداکثر',
    above: 'بیش از|بیشتر از|دستکم|حداقل',
    below: 'کمتر از|حداکثر',
    percent: 'درصد',
    scales: { صد: 100, هزار: 1e3, میلیون: 1e6, میلیارد: 1e9, تریلیون: 1e12 },
    fractions: { نصف: 2, نیمی: 2, سوم: 3, چهارم: 4, پنجم: 5 },
    joints: 'و|اما|ولی|که|زیرا|چون|وقتی|هنگامی|در حالی|اگر|یا|تا|پس از|پیش از',
    small: 'و|در|به|از|که|را|با|این|آن|برای|تا|بر|هم|یک|است|بود|شد|شده|می|های|ها|هر|یا|اما|ولی|او|آنها|ما|شما|من|خود|نیز|پس|پیش|بین|روی|باید|دارد|دارند|کرد|کرده|گفت|گفته|طبق|کند|شود|خواهد|اند|روز|آقای|خانم',
    endings: 'هایی|های|ها|ان|ات|ترین|تر|ام|ای|ی|ند|م|ش',
    months: {
        ...{
            ژانویه: 1,
            فوریه: 2,
            مارس: 3,
            آوریل: 4,
            مه: 5,
            ژوئن: 6,
            ژوئیه: 7,
            جولای: 7,
            اوت: 8,
            آگوست: 8,
            سپتامبر: 9,
        },
        ...{ اکتبر: 10, نوامبر: 11, دسامبر: 12, فروردین: 101, اردیبهشت: 102, خرداد: 103, تیر: 104, مرداد: 105 },
        ...{ شهریور: 106, مهر: 107, آبان: 108, آذر: 109, دی: 110, بهمن: 111, اسفند: 112 },
    },
    days: { دیروز: -1, امروز: 0, فردا: 1, پریروز: -2 },
    proxies: ['(?:وکیل|وکلای|سخنگوی|مشاور|نماینده|همسر|برادر|خواهر|پدر|مادر|پسر|دختر|وکیل مدافع) X'],
    saying: 'گفت|گفته|افزود|اعلام کرد|نوشت|تاکید کرد|اظهار|به گفته',
    capitals: 'none',
    attached: true,
    deniedVerb: 'ن(\\p{L}{3,})',
    affirmedEnding: '(?!\\p{L})',
};

/** French. */
var fr$1 = {
    negators: 'pas|jamais|aucun|aucune|rien|sans|ni|non|guère|nullement|nul|nulle|ne (?:\\p{L}+ ){1,2}plus|personne ne|ne (?:peut|peuvent|saurait)',
    lacking: 'sans|aucun|aucune',
    affirming: 'non seulement|un pas|le pas|pas à pas|premier pas|pas seulement|sans doute|sans cesse',
    refusals: 'refus*|rejet*|interdi*|empêch*|évit*|échou*|contre|impossible|illégal*|annul*|démen*|nie|nient|nié|manqu*|suspend*|oppos*|exclu*|décliné|renonc*',
    modals: 'pourrait|pourraient|peut-être|présumé*|éventuellement|aurait|auraient|serait|seraient|probablement|si|sans doute|semble|semblent',
    hedges: "presque|près de|environ|quelque|autour de|plus de|moins de|jusqu'à|au moins|à peine",
    above: 'plus de|au moins|au-delà de|pas moins de',
    below: "moins de|au plus|jusqu'à|au maximum|pas plus de",
    percent: 'pour cent|pourcent|points de pourcentage',
    scales: {
        ...{ cent: 100, cents: 100, mille: 1e3, milliers: 1e3, million: 1e6, millions: 1e6, milliard: 1e9 },
        ...{ milliards: 1e9, douzaine: 12, mds: 1e9 },
    },
    numbers: { une: 1, première: 1, seconde: 2, second: 2, deuxième: 2 },
    fractions: { moitié: 2, tiers: 3, quart: 4, quarts: 4, cinquième: 5, cinquièmes: 5 },
    joints: 'et|mais|car|parce que|lorsque|quand|tandis que|alors que|bien que|qui|dont|où|si|ou|donc|après|avant',
    small: 'le|la|les|l|un|une|des|de|du|d|à|au|aux|en|dans|par|pour|sur|avec|sans|et|ou|mais|que|qui|qu|se|s|son|sa|ses|leur|leurs|il|elle|ils|elles|on|nous|vous|je|ce|cet|cette|ces|c|est|sont|était|a|ont|avait|été|être|sera|seront|ne|n|pas|plus|très|aussi|y|entre|chez|vers|depuis|selon|après|avant|comme|tout|tous|toute|toutes|autre|peut|dit|m|mme|dr|sous',
    prefixes: "qu'|l'|d'|n'|s'|c'|j'|m'|t'",
    endings: 'aient|ement|ations|ation|ées|és|ée|ent|ait|ant|era|eux|er|es|é|e|s|x',
    days: { hier: -1, "aujourd'hui": 0, demain: 1, 'avant-hier': -2 },
    proxies: [
        "(?:avocate?s?|porte-parole|représentante?s?|conseill(?:er|ère)s?|conseil|épouse|époux|veuve|frère|sœur|père|mère|fils|fille|défenseure?) (?:de |du |d'|des )(?:la |l')?X",
    ],
    addressed: ['(?:dit|déclaré|expliqué|répondu|confié|lancé) à N'],
    saying: 'a déclaré|déclare|a dit|dit|a expliqué|explique|a affirmé|affirme|a ajouté|ajoute|assure|souligne|estime|selon|écrit|prévient',
    capitals: 'names',
};

/** Hebrew. */
var he$1 = {
    negators: '[ושה]{0,2}(?:לא|אין|אינו|אינה|אינם|אינן|איני|אל|בלי|ללא|מבלי|מעולם|לעולם לא|אף|שום|טרם)',
    lacking: '[ושה]{0,2}(?:בלי|ללא|מבלי|שום|אף)',
    affirming: 'לא רק|ללא ספק|אף על פי|לא פחות|לא יותר',
    refusals: 'סירב*|דח[הו]|דחתה|אסר*|אסור*|מנע*|נגד|הכחיש*|ביטל*|בוטל*|נכשל*|בלתי|התנגד*|שלל*|מסרב*|נמנע*|ויתר*',
    modals: 'אולי|ייתכן|יתכן|עשוי*|עלול*|לכאורה|כביכול|אם|אפשר|כנראה',
    hedges: 'כמעט|כ|בערך|לערך|קרוב ל|יותר מ|פחות מ|מעל|עד|לפחות|סביב',
    above: 'יותר מ|מעל|לפחות|לא פחות מ',
    below: 'פחות מ|לכל היותר|לא יותר מ',
    percent: 'אחוז|אחוזים|נקודות האחוז',
    scales: {
        ...{ מאה: 100, מאות: 100, אלף: 1e3, אלפים: 1e3, אלפי: 1e3, מיליון: 1e6, מיליוני: 1e6, מיליונים: 1e6 },
        ...{ מיליארד: 1e9, מיליארדי: 1e9, מיליארדים: 1e9 },
    },
    numbers: {
        ...{
            אחד: 1,
            שניים: 2,
            שתיים: 2,
            שני: 2,
            שתי: 2,
            שלושה: 3,
            שלוש: 3,
            שלשה: 3,
            ארבעה: 4,
            ארבע: 4,
            חמישה: 5,
            חמש: 5,
        },
        ...{
            שישה: 6,
            שש: 6,
            שבעה: 7,
            שבע: 7,
            שמונה: 8,
            תשעה: 9,
            תשע: 9,
            עשרה: 10,
            עשר: 10,
            שלושים: 30,
            מאתיים: 200,
            אלפיים: 2000,
        },
        ...{ שנתיים: 2, חודשיים: 2, שבועיים: 2, יומיים: 2 },
    },
    fractions: { חצי: 2, מחצית: 2, שליש: 3, רבע: 4, רבעים: 4 },
    joints: 'ו|אבל|אך|כי|כאשר|כש*|בעוד|אם|אשר|או|אחרי|לפני|ואז',
    small: 'של|את|על|אל|עם|מן|כי|גם|או|אך|אבל|זה|זו|זאת|הוא|היא|הם|הן|היה|היתה|הייתה|היו|יהיה|תהיה|לא|אין|כל|יותר|רק|עוד|כבר|בין|לפי|אחרי|לפני|עד|אם|אשר|כאשר|יש|אמר|אמרה|מה|מי|ביום|יום|שנת|מר|גברת',
    endings: 'יהם|יהן|ים|ות|יו|יה|ם|ן|ה|ו|י|ת',
    prefixes: 'וה|שה|מה|בה|לה|כש|ה|ו|ב|ל|מ|כ|ש',
    days: { אתמול: -1, היום: 0, מחר: 1, שלשום: -2, מחרתיים: 2 },
    proxies: [
        '(?:עור(?:ך|כת) (?:ה)?דינ\\p{L}{0,3}|עור(?:ך|כת)[ -](?:ה)?דין|פרקליט\\p{L}{0,3}|סניגור\\p{L}{0,3}|דובר\\p{L}{0,2}|יועצ?\\p{L}{0,2}|נציג\\p{L}{0,2}|אשתו|בעלה|אחיו|אביו|אמו|בנו|בתו) (?:של )?X',
    ],
    saying: 'אמר|אמרה|הוסיף|הוסיפה|כתב|כתבה|מסר|מסרה|הצהיר|הצהירה|טען|טענה|לדברי|הסביר|הסבירה',
    capitals: 'none',
};

/** Hindi. */
var hi$1 = {
    negators: 'नहीं|नही|न|ना|मत|बिना|कभी नहीं|बगैर|बग़ैर|ग़ैर|गैर',
    lacking: 'बिना|बगैर|बग़ैर',
    affirming: 'न केवल|न सिर्फ|यही नहीं|इतना ही नहीं',
    refusals: 'इनकार|इंकार|अस्वीकार|खारिज|ख़ारिज|प्रतिबंध*|रोक|रोका|विरोध|विफल|असंभव|अवैध|रद्द|खंडन|मना कर*|मना किया',
    modals: 'शायद|संभवत*|संभव|कथित*|सकता|सकती|सकते|अगर|यदि|संभावना',
    hedges: 'लगभग|करीब|क़रीब|तकरीबन|से अधिक|से ज्यादा|से कम|कम से कम|तक',
    above: 'से अधिक|से ज्यादा|कम से कम',
    below: 'से कम|अधिकतम',
    boundsFollow: true,
    percent: 'प्रतिशत|फीसदी|फ़ीसदी|फीसद|परसेंट',
    scales: {
        ...{ सौ: 100, हजार: 1e3, हज़ार: 1e3, लाख: 1e5, करोड़: 1e7, अरब: 1e9, मिलियन: 1e6, बिलियन: 1e9 },
    },
    numbers: {
        दोनों: 2,
        दूसरी: 2,
        दूसरे: 2,
        तीसरी: 3,
        तीसरे: 3,
        चौथी: 4,
        चौथे: 4,
        पांच: 5,
        पाँच: 5,
        छः: 6,
        छह: 6,
        छ: 6,
        पहली: 1,
        पहले: 1,
    },
    fractions: { आधा: 2, आधे: 2, आधी: 2, तिहाई: 3, चौथाई: 4 },
    joints: 'और|लेकिन|मगर|क्योंकि|जब|जबकि|कि|जो|अगर|यदि|या|बाद|पहले|तो|हालांकि',
    small: 'का|के|की|को|में|से|पर|ने|और|या|है|हैं|था|थे|थी|हो|होगा|होगी|होंगे|हुआ|हुई|हुए|कि|जो|यह|वह|ये|वे|इस|उस|इन|उन|इसके|उसके|एक|भी|ही|तो|तक|लिए|साथ|बाद|कर|करने|किया|गया|गई|गए|रहा|रही|रहे|अपने|अपनी|अपना|कहा|अनुसार|द्वारा|श्री|न|नहीं',
    endings: 'ाओं|ियों|ओं|ों|ें|ीं|ां|ाँ|ी|े|ा|ो|ि|ु|ू',
    days: { आज: 0 },
    proxies: ['X (?:के|की|का) (?:वकील|प्रवक्ता|सलाहकार|प्रतिनिधि|पत्नी|पति|भाई|बहन|पिता|माता|बेटे|बेटी|अधिवक्ता)'],
    saying: 'कहा|बताया|बोले|बोलीं|लिखा|जोड़ा|अनुसार|कहना',
    capitals: 'none',
};

/** Italian. */
var it$1 = {
    negators: 'non|mai|nessun|nessuno|nessuna|niente|nulla|senza|né|neanche|nemmeno|neppure',
    lacking: 'senza|nessun|nessuno|nessuna',
    affirming: 'non solo|non soltanto|senza dubbio|non a caso',
    refusals: 'rifiut*|respin*|nega|negano|negato|negò|viet*|proib*|impedi*|evit*|fallit*|falli*|contro|impossibile|illegale|annull*|smenti*|manca|mancano|esclud*|esclus*|sospes*|oppos*|declin(?:a|ano|ò|ato)|rinunci*',
    modals: 'potrebbe|potrebbero|forse|presunt*|probabilmente|sarebbe|sarebbero|avrebbe|avrebbero|se|magari|eventualmente',
    hedges: 'quasi|circa|intorno a|più di|meno di|oltre|fino a|almeno|un centinaio',
    above: 'più di|oltre|almeno|non meno di',
    below: 'meno di|al massimo|fino a|non più di',
    percent: 'per cento|percento|punti percentuali',
    scales: {
        ...{ cento: 100, mille: 1e3, mila: 1e3, migliaia: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9 },
        ...{ miliardi: 1e9, mln: 1e6, mld: 1e9, dozzina: 12 },
    },
    numbers: {
        un: 1,
        una: 1,
        prima: 1,
        seconda: 2,
        terza: 3,
        quarta: 4,
        quinta: 5,
        sesta: 6,
        settima: 7,
        ottava: 8,
        nona: 9,
        decima: 10,
    },
    fractions: { metà: 2, terzo: 3, terzi: 3, quarto: 4, quarti: 4, quinto: 5, quinti: 5 },
    joints: 'e|ed|ma|perché|quando|mentre|benché|che|se|dove|o|oppure|dopo|prima',
    small: 'il|lo|la|i|gli|le|l|un|uno|una|di|del|dello|della|dei|degli|delle|dell|a|al|allo|alla|ai|agli|alle|all|da|dal|dalla|dai|dalle|in|nel|nella|nei|nelle|nell|con|su|sul|sulla|per|tra|fra|e|ed|o|ma|che|chi|si|è|sono|era|erano|ha|hanno|aveva|essere|stato|stata|non|più|anche|come|se|suo|sua|suoi|sue|loro|questo|questa|quello|quella|molto|già|dopo|prima|secondo|tutti|tutto|può|sarà|saranno|d|signor|signora|dott',
    prefixes: "dell'|nell'|all'|dall'|sull'|un'|l'|d'",
    endings: 'azioni|azione|amente|mente|arono|ando|endo|ato|ata|ati|ate|uto|uta|ito|ita|erà|irà|ano|ono|are|ere|ire|ò|o|a|e|i',
    days: { ieri: -1, oggi: 0, domani: 1 },
    proxies: [
        "(?:avvocat[oaie]ss?a?|avvocat[oaie]|legal[ei]|portavoce|rappresentant[ei]|consiglier[eai]|moglie|marito|vedova|fratello|sorella|padre|madre|figli[oa]) (?:di|del|della|dell'|dello|per) ?X",
    ],
    addressed: ['(?:detto|disse|dice|dichiarato|spiegato|risposto) ad? N'],
    saying: 'ha detto|dice|ha dichiarato|ha affermato|ha spiegato|spiega|afferma|ha scritto|ha aggiunto|secondo',
    capitals: 'names',
};

/** Japanese. */
var ja$1 = {
    negators: 'ない|なかった|なく|なければ|ません|ぬ(?=[、。])|ず(?=[、。にと])|ずに|無い|いない|できず|せず|未だ|なし|なさそう',
    lacking: 'なしで|なし',
    affirming: 'だけでなく|のみならず|なければならな|なくてはなら|なくなる|少ない|少なく|しかない|ではないか|間違いな|欠かせな|危ない|問題ない|かもしれない|かもしれません',
    refusals: '拒否|拒ん|否定|否決|禁止|禁じ|反対|失敗|不可能|違法|中止|却下|断念|防止|阻止|撤回|断った|断り|断る|見送|辞退',
    modals: 'かもしれ|可能性|とみられ|恐れ|疑い|だろう|おそらく|もし|予定',
    hedges: '約|およそ|ほぼ|近く|以上|以下|未満|余り|程度|前後|最大',
    above: '以上|超|を超え|余り',
    below: '以下|未満|足らず|最大',
    boundsFollow: true,
    percent: 'パーセント|%|割',
    scales: {},
    joints: 'が、|けれど|ので、|ため、|と、|しかし|ながら|たら、',
    small: 'の|は|が|を|に|で|と|も|へ|や|から|まで|より|か|ね|よ|な|だ|た|て|し|する|した|して|いる|いた|ある|あった|なる|なった|こと|もの|これ|それ|この|その|という|ため|よう|れる|られる|です|ます|ました|さん|氏|など|について|として',
    days: { 昨日: -1, きのう: -1, 今日: 0, きょう: 0, 明日: 1, あす: 1 },
    proxies: [
        'X(?:氏|さん|容疑者|被告|市長|首相|大統領|議員)?の(?:代理人|弁護士|弁護人|弁護団|報道官|広報担当|報道担当|顧問|妻|夫|兄|弟|姉|妹|父|母|息子|娘|秘書)',
    ],
    saying: '述べ|語っ|話し|言っ|発言|説明し|強調し|書い|コメント|によると|明らかにし',
    capitals: 'none',
    unspaced: true,
    attached: true,
};

/** Polish. */
var pl$1 = {
    negators: 'nie|ani|bez|żaden|żadn*|nigdy|nikt|nikogo|nic|niczego|brak|nigdzie',
    lacking: 'bez|brak|żaden|żadn*',
    affirming: 'nie tylko|bez wątpienia|nie mniej niż|nie więcej niż',
    refusals: 'odmów*|odmaw*|odrzuc*|zakaz*|zabron*|zabran*|uniemożliw*|przeciw*|niemożliw*|nielegaln*|odwoła*|zaprzecz*|wyklucz*|wstrzym*|zrezygn*|rezygn*|uchyl*',
    modals: 'może|mogą|mógłby|mogłaby|mogliby|podobno|rzekomo|rzekom*|prawdopodobnie|być może|jeśli|chyba|ewentualnie',
    hedges: 'prawie|niemal|około|blisko|ponad|mniej niż|więcej niż|do|co najmniej|przeszło',
    above: 'ponad|więcej niż|co najmniej|przeszło|powyżej|nie mniej niż|nie poniżej',
    below: 'mniej niż|co najwyżej|poniżej|maksymalnie|nie więcej niż',
    percent: 'procent|procenta|procentów|proc|punktów procentowych|punkty procentowe',
    scales: {
        ...{ tysiąc: 1e3, tysiące: 1e3, tysięcy: 1e3, tys: 1e3, milion: 1e6, miliona: 1e6, miliony: 1e6 },
        ...{ milionów: 1e6, mln: 1e6, miliard: 1e9, miliarda: 1e9, miliardy: 1e9, miliardów: 1e9, mld: 1e9 },
    },
    numbers: {
        ...{
            jedna: 1,
            jedno: 1,
            jednego: 1,
            jednej: 1,
            jednym: 1,
            dwie: 2,
            dwóch: 2,
            dwoma: 2,
            dwaj: 2,
            dwu: 2,
            trzech: 3,
            trzej: 3,
            trzema: 3,
        },
        ...{ czterech: 4, czterema: 4, pięciu: 5, sześciu: 6, siedmiu: 7, ośmiu: 8, dziewięciu: 9, dziesięciu: 10 },
        ...{ jedenastu: 11, dwunastu: 12, piętnastu: 15, dwudziestu: 20, trzydziestu: 30, czterdziestu: 40 },
        ...{ pięćdziesięciu: 50, sześćdziesięciu: 60, siedemdziesięciu: 70, osiemdziesięciu: 80 },
        ...{ dziewięćdziesięciu: 90, stu: 100, dwustu: 200, pięciuset: 500 },
    },
    fractions: {
        połowa: 2,
        połowę: 2,
        połowy: 2,
        połową: 2,
        trzecia: 3,
        trzecią: 3,
        trzeciej: 3,
        trzecie: 3,
        trzecich: 3,
        czwarta: 4,
        czwartą: 4,
        czwartej: 4,
        czwarte: 4,
        czwartych: 4,
    },
    joints: 'i|oraz|ale|lecz|a|bo|ponieważ|gdy|kiedy|choć|chociaż|że|który|która|które|jeśli|gdzie|lub|albo|po|przed',
    small: 'i|oraz|ale|a|w|we|z|ze|na|do|od|o|u|po|przed|przez|dla|za|pod|nad|przy|bez|nie|to|ten|ta|te|tego|tej|tym|się|jest|są|był|była|było|byli|były|będzie|będą|być|ma|mają|jak|co|że|czy|który|która|które|którzy|jego|jej|ich|on|ona|oni|my|ja|już|tylko|także|też|oraz|lub|albo|między|według|tak|może|mogą|bardzo|wszystkich|wszystkie|nowy|nowa|pan|pani|dr',
    endings: 'owego|owych|owym|iego|iemu|ami|ach|ego|emu|ymi|imi|owi|ów|om|ie|ej|ym|im|ą|ę|em|ie|y|i|a|e|u|o|ł|ła|li|ły',
    months: {
        ...{ styczniu: 1, stycznia: 1, lutym: 2, lutego: 2, marcu: 3, marca: 3, kwietniu: 4, maju: 5, czerwcu: 6 },
        ...{ lipcu: 7, sierpniu: 8, wrześniu: 9, październiku: 10, listopadzie: 11, grudniu: 12 },
    },
    days: { wczoraj: -1, dziś: 0, dzisiaj: 0, jutro: 1, przedwczoraj: -2 },
    proxies: [
        '(?:adwokat(?:ka)?|prawni(?:k|czka)|pełnomocni(?:k|czka)|rzeczni(?:k|czka)|obrońca|doradca|żona|mąż|brat|siostra|ojciec|matka|syn|córka) G',
    ],
    saying: 'powiedział|powiedziała|mówi|dodał|dodała|napisał|napisała|stwierdził|stwierdziła|oświadczył|oświadczyła|według',
    capitals: 'names',
};

/** Portuguese. */
var pt$1 = {
    negators: 'não|nunca|jamais|nenhum|nenhuma|nenhuns|ninguém|nada|sem|nem|tampouco',
    lacking: 'sem|nenhum|nenhuma',
    affirming: 'não só|não apenas|sem dúvida|não somente|nada menos',
    refusals: 'recus*|rejeit*|neg(?:ou|am|a|aram|ado)|proib*|proíb*|imped*|evit*|fracass*|falh*|contra|impossível|ilegal|cancel*|descart*|suspen*|falta|desment*|opõ*|opôs|declin(?:a|am|ou|aram)|renunci*|desist*',
    modals: 'poderia|poderiam|poderá|poderão|talvez|alegad*|alegadamente|supost*|supostamente|possivelmente|provavelmente|(?<!-)se|seria|seriam',
    hedges: 'quase|cerca de|perto de|em torno de|aproximadamente|mais de|menos de|até|pelo menos|uns|umas',
    above: 'mais de|pelo menos|no mínimo|acima de|não menos de|nada menos de',
    below: 'menos de|no máximo|até|abaixo de|não mais de',
    percent: 'por cento|porcento|pontos percentuais',
    scales: {
        ...{ cem: 100, cento: 100, mil: 1e3, milhares: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9 },
        ...{ mi: 1e6, bi: 1e9, dúzia: 12 },
    },
    numbers: {
        uma: 1,
        duas: 2,
        dezesseis: 16,
        dezessete: 17,
        dezenove: 19,
        catorze: 14,
        quatorze: 14,
        primeira: 1,
        segunda: 2,
        terceira: 3,
        quarta: 4,
        quinta: 5,
        sexta: 6,
        sétima: 7,
        oitava: 8,
        nona: 9,
        décima: 10,
    },
    fractions: { metade: 2, terço: 3, terços: 3, quinto: 5, quintos: 5 },
    joints: 'e|mas|porque|quando|enquanto|embora|que|se|onde|ou|pois|após|antes',
    small: 'o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|em|no|na|nos|nas|por|pelo|pela|para|com|sem|e|ou|mas|que|se|seu|sua|seus|suas|é|são|foi|foram|era|ser|está|estão|tem|têm|há|ao|à|aos|às|como|mais|muito|já|não|nem|este|esta|esse|essa|isso|entre|sobre|após|desde|até|segundo|também|quando|quem|onde|todo|todos|toda|todas|outro|outra|disse|pode|será|serão|sr|sra|dr|depois|antes',
    endings: 'ações|ação|amente|mente|aram|eram|iram|ando|endo|indo|ados|adas|idos|idas|ado|ada|ido|ida|ará|erá|irá|ou|eu|iu|os|as|es|am|em|ar|er|ir|o|a|e|s',
    days: { ontem: -1, hoje: 0, amanhã: 1, anteontem: -2 },
    proxies: [
        '(?:advogad[oa]s?|porta-voz(?:es)?|representantes?|assessor(?:a|es)?|espos[oa]|marido|mulher|viúva|irmão|irmã|pai|mãe|filh[oa]|defensor(?:a)?) (?:de|do|da|dos|das|para o|para a) X',
    ],
    addressed: ['(?:disse|diz|dito|declarou|explicou|respondeu) ao N', '(?:disse|diz|declarou|respondeu) à N'],
    saying: 'disse|diz|afirmou|afirma|declarou|explicou|escreveu|acrescentou|segundo|alertou',
    capitals: 'names',
};

/** Russian. */
var ru$1 = {
    negators: 'не|нет|ни|нельзя|без|никогда|никто|никого|ничто|ничего|никак*|нигде|невозможно',
    lacking: 'без|нет',
    affirming: 'не только|не менее|не более|не меньше|не исключено|без сомнения|не раз',
    refusals: 'отказ*|отверг*|отклон*|запре*|запрет*|против|опроверг*|препятств*|незакон*|отмен*|провал*|исключ*|приостан*|воздерж*|уклон*',
    modals: 'может|могут|мог бы|могла бы|могли бы|возможно|якобы|вероятно|предположительно|если|видимо|бы|пожалуй',
    hedges: 'почти|около|примерно|порядка|более|менее|свыше|до|не менее|приблизительно|больше|меньше',
    above: 'более|больше|свыше|не менее|не меньше|как минимум',
    below: 'менее|меньше|не более|не больше|максимум',
    percent: 'процент|процента|процентов|процентных пункта|процентных пунктов',
    scales: {
        ...{ тысяча: 1e3, тысячи: 1e3, тысяч: 1e3, тысячу: 1e3, тыс: 1e3, миллион: 1e6, миллиона: 1e6 },
        ...{ миллионов: 1e6, млн: 1e6, миллиард: 1e9, миллиарда: 1e9, миллиардов: 1e9, млрд: 1e9 },
    },
    numbers: {
        ...{
            одна: 1,
            одно: 1,
            одного: 1,
            одной: 1,
            одну: 1,
            две: 2,
            двух: 2,
            двумя: 2,
            двум: 2,
            двое: 2,
            трех: 3,
            трём: 3,
            трёх: 3,
            тремя: 3,
        },
        ...{
            трое: 3,
            четырех: 4,
            четырёх: 4,
            четырьмя: 4,
            пяти: 5,
            пятью: 5,
            шести: 6,
            семи: 7,
            восьми: 8,
            девяти: 9,
            десяти: 10,
        },
        ...{
            одиннадцати: 11,
            двенадцати: 12,
            пятнадцати: 15,
            двадцати: 20,
            тридцати: 30,
            сорока: 40,
            пятидесяти: 50,
        },
        ...{
            шестидесяти: 60,
            семидесяти: 70,
            восьмидесяти: 80,
            девяноста: 90,
            ста: 100,
            двухсот: 200,
            пятисот: 500,
        },
    },
    fractions: {
        половина: 2,
        половину: 2,
        половины: 2,
        половине: 2,
        треть: 3,
        трети: 3,
        третей: 3,
        четверть: 4,
        четверти: 4,
        четвертей: 4,
    },
    joints: 'и|но|а|что|который|которая|которое|которые|потому|когда|хотя|если|где|или|чтобы|после|перед|пока',
    small: 'и|в|во|на|с|со|к|ко|о|об|от|до|из|за|по|под|над|при|для|без|не|ни|но|а|что|как|это|этот|эта|эти|этого|этой|тот|та|те|он|она|они|оно|мы|вы|я|его|ее|её|их|им|ему|ей|был|была|было|были|будет|будут|есть|быть|который|которая|которое|которые|также|только|уже|еще|ещё|или|если|чтобы|между|через|после|перед|где|когда|все|всех|очень|более|может|могут|г|по',
    endings: 'иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|ях|ах|ией|ой|ей|ем|ом|ых|их|ым|им|ую|юю|ая|яя|ое|ее|ые|ие|ов|ев|ия|ию|ии|ть|ла|ло|ли|ет|ут|ют|ит|ат|ят|а|я|о|е|и|ы|у|ю|ь|й|л',
    months: {
        ...{ январе: 1, феврале: 2, марте: 3, апреле: 4, мае: 5, июне: 6, июле: 7, августе: 8, сентябре: 9 },
        ...{ октябре: 10, ноябре: 11, декабре: 12, марту: 3, августу: 8, январю: 1, маю: 5, апрелю: 4 },
    },
    days: { вчера: -1, сегодня: 0, завтра: 1, позавчера: -2, послезавтра: 2 },
    proxies: [
        '(?:адвокат(?:есса)?|юрист|защитни(?:к|ца)|представител(?:ь|ьница)|пресс-секретарь|советни(?:к|ца)|жена|муж|вдова|брат|сестра|отец|мать|сын|дочь) G',
    ],
    saying: 'сказал|сказала|заявил|заявила|сообщил|сообщила|отметил|отметила|добавил|добавила|написал|написала|говорит|словам',
    capitals: 'names',
};

/** Turkish. */
var tr$1 = {
    negators: 'değil*|yok|yoktu|yoktur|hiç|hiçbir|asla|olmadan|olmaksızın|*(?:maz|mez|mazlar|mezler)|*(?:madı|medi)\\p{L}{0,4}|*(?:mıyor|miyor|muyor|müyor)\\p{L}{0,5}|*(?:mayacak|meyecek|mayacağ|meyeceğ)\\p{L}{0,5}|*(?:mamış|memiş)\\p{L}{0,4}|*(?:madan|meden)|*(?:mayan|meyen)\\p{L}{0,3}|*(?:mamak|memek|maması|memesi|mama|meme)\\p{L}{0,3}|*(?:mamalı|memeli)\\p{L}{0,3}|*(?:madığı|mediği)\\p{L}{0,4}',
    lacking: 'olmadan|olmaksızın|hiçbir',
    affirming: 'yalnızca değil|sadece değil|hiç kuşkusuz',
    refusals: 'reddet*|reddett*|yasak*|engelle*|karşı|imkansız|imkânsız|yasadışı|iptal|yalanla*|başarısız|durdur*|kaçın*|vazgeç*',
    modals: '*(?:abilir|ebilir)\\p{L}{0,4}|belki|iddia*|olası|muhtemelen|sözde|eğer|herhalde',
    hedges: 'neredeyse|yaklaşık|civarında|kadar|fazla|aşkın|az|en az|yakın',
    above: 'en az|d[ae]n fazla|t[ae]n fazla|aşkın',
    below: 'en fazla|en çok|d[ae]n az|t[ae]n az',
    boundsFollow: true,
    percent: 'yüzde',
    scales: { yüz: 100, bin: 1e3, milyon: 1e6, mn: 1e6, milyar: 1e9, mr: 1e9, trilyon: 1e12 },
    numbers: { ilk: 1, iki: 2, ikisi: 2, üçü: 3 },
    fractions: { yarısı: 2, yarısını: 2, yarı: 2, çeyreği: 4, çeyreğini: 4 },
    joints: 've|ama|fakat|çünkü|ancak|ise|ki|veya|ya da|iken|sonra|önce',
    small: 've|ama|ile|bir|bu|şu|o|da|de|ki|mi|mı|mu|mü|için|gibi|kadar|daha|en|çok|her|ne|ise|olarak|olan|oldu|olduğu|var|yok|sonra|önce|göre|dedi|diye|veya|ya|hem|bunu|onun|onu|biz|siz|ben|sayın|tüm|bütün',
    endings: 'larından|lerinden|larında|lerinde|larının|lerinin|larını|lerini|larına|lerine|ların|lerin|ları|leri|lardan|lerden|larda|lerde|lara|lere|lar|ler|ndan|nden|sında|sinde|sını|sini|sına|sine|nın|nin|nun|nün|dan|den|tan|ten|da|de|ta|te|ya|ye|yı|yi|yu|yü|na|ne|nı|ni|sı|si|su|sü|ın|in|un|ün|ım|im|a|e|ı|i|u|ü',
    days: { dün: -1, bugün: 0, yarın: 1 },
    proxies: [
        "X'?(?:[nys]?[ıiuü]n)? (?:\\p{L}+ )?(?:avukat|sözcü|temsilci|danışman|eş|kardeş|baba|anne|oğl|kız)\\p{L}{0,4}",
    ],
    saying: 'dedi|söyledi|belirtti|açıkladı|yazdı|ekledi|vurguladı|ifade etti|konuştu|göre',
    capitals: 'names',
    attached: true,
    deniedVerb: '(\\p{L}{2,}?)(?:m[ae]d[ıi]|m[ıiuü]yor|m[ae]y[ae]c|m[ae]m[ıi]ş|m[ae]z)',
    affirmedEnding: '(?:[dt][ıiuü]|[ıiuü]yor|y?[ae]c[ae][kğ]|m[ıiuü]ş|[ae]?r(?![\\p{L}]))',
};

/** Ukrainian. */
var uk$1 = {
    negators: 'не|немає|нема|ні|без|ніколи|ніхто|нікого|ніщо|нічого|жоден|жодн*|ніде|неможливо|ані',
    lacking: 'без|немає|жоден|жодн*',
    affirming: 'не лише|не тільки|не менше|не більше|без сумніву',
    refusals: 'відмов*|відкин*|відхил*|заборон*|проти|спростув*|незакон*|скасув*|провал*|виключ*|призупин*|утрим*|ухил*',
    modals: 'може|можуть|міг би|могла б|могли б|можливо|нібито|ймовірно|імовірно|якщо|мабуть|би|б',
    hedges: 'майже|близько|приблизно|понад|більше|менше|до|щонайменше',
    above: 'понад|більше|більш як|більше ніж|щонайменше|не менше|не менш як',
    below: 'менше|менш як|менше ніж|щонайбільше|не більше|не більш як',
    percent: 'відсоток|відсотка|відсотки|відсотків|процент|процента|процентів',
    scales: {
        ...{ тисяча: 1e3, тисячі: 1e3, тисяч: 1e3, тисячу: 1e3, тис: 1e3, мільйон: 1e6, мільйона: 1e6 },
        ...{
            мільйони: 1e6,
            мільйонів: 1e6,
            млн: 1e6,
            мільярд: 1e9,
            мільярда: 1e9,
            мільярди: 1e9,
            мільярдів: 1e9,
            млрд: 1e9,
        },
    },
    numbers: {
        ...{
            одна: 1,
            одне: 1,
            одного: 1,
            однієї: 1,
            одну: 1,
            дві: 2,
            двох: 2,
            двома: 2,
            двоє: 2,
            трьох: 3,
            трьома: 3,
            троє: 3,
        },
        ...{ чотирьох: 4, "п'яти": 5, шести: 6, семи: 7, восьми: 8, "дев'яти": 9, десяти: 10, одинадцяти: 11 },
        ...{ дванадцяти: 12, двадцяти: 20, тридцяти: 30, сорока: 40, "п'ятдесяти": 50, ста: 100, двохсот: 200 },
    },
    fractions: {
        половина: 2,
        половину: 2,
        половини: 2,
        третина: 3,
        третину: 3,
        третини: 3,
        третин: 3,
        чверть: 4,
        чверті: 4,
        чвертей: 4,
    },
    joints: 'і|й|та|але|а|що|який|яка|яке|які|бо|коли|хоча|якщо|де|або|щоб|після|перед|поки',
    small: 'і|й|та|в|у|на|з|із|зі|до|від|о|об|за|по|під|над|при|для|без|не|ні|але|а|що|як|це|цей|ця|ці|цього|той|він|вона|вони|воно|ми|ви|я|його|її|їх|був|була|було|були|буде|будуть|є|бути|який|яка|яке|які|також|тільки|лише|вже|ще|або|якщо|щоб|між|через|після|перед|де|коли|усі|всі|дуже|може|можуть|про',
    endings: 'ями|ами|ого|ому|ими|іми|ях|ах|ією|ою|ею|єю|ей|ем|ом|єм|их|іх|им|ій|ої|ую|ів|їв|ія|ію|ії|ти|ла|ло|ли|ть|а|я|о|е|и|і|ї|у|ю|ь|й|в',
    months: {
        ...{ січні: 1, лютому: 2, березні: 3, квітні: 4, травні: 5, червні: 6, липні: 7, серпні: 8, вересні: 9 },
        ...{ жовтні: 10, листопаді: 11, грудні: 12 },
    },
    days: { вчора: -1, учора: -1, сьогодні: 0, завтра: 1, позавчора: -2, післязавтра: 2 },
    proxies: [
        '(?:адвокат(?:ка)?|юрист(?:ка)?|захисни(?:к|ця)|представни(?:к|ця)|речни(?:к|ця)|радни(?:к|ця)|дружина|чоловік|брат|сестра|батько|мати|син|дочка) G',
    ],
    saying: 'сказав|сказала|заявив|заявила|повідомив|повідомила|зазначив|зазначила|додав|додала|написав|написала|каже|словами',
    capitals: 'names',
};

/** Chinese. */
var zh$1 = {
    negators: '不|没有|没|沒有|沒|未|无|無|非(?![洲常])|勿|莫|别(?!的|人|墅)|并未|並未',
    lacking: '无|無|没有|沒有',
    affirming: '不仅|不僅|不但|不断|不斷|不少|不久|不过|不過|不同|不只|不止|未来|未來|无论|無論|不管|不得不|差不多|无人机|無人機|了不起|不断|不錯|不错|无疑|無疑|不丹|不列颠|无线|無線',
    refusals: '拒绝|拒絕|否认|否認|否决|否決|禁止|反对|反對|失败|失敗|取消|违法|違法|阻止|避免|驳回|駁回|中止|撤回|回绝|回絕|谢绝|謝絕|婉拒|放弃|放棄',
    modals: '可能|或许|或許|也许|也許|据称|據稱|涉嫌|恐|大概|如果|若|预计|預計',
    hedges: '约|約|大约|大約|近|将近|將近|接近|超过|超過|至少|最多|左右|以上|以下|逾|不到',
    above: '超过|超過|至少|以上|逾|多于|不少于|不低于',
    below: '不到|不足|以下|最多|少于|低于|不超过|不多于|不得多于|未超过',
    boundsFollow: true,
    percent: '%|个百分点|個百分點',
    scales: {},
    joints: '但是|但|因为|因為|虽然|雖然|如果|而|并且|並且|当|當|后，|後，',
    small: '的|了|在|是|和|与|與|及|也|就|都|而|或|被|把|将|將|从|從|到|对|對|为|為|于|於|以|之|其|这|這|那|个|個|有|会|會|能|可|要|等|说|說|表示|称|稱|他|她|它|们|們|我|你|中|上|下|里|裡|后|後|前|时|時|已|还|還|并|並|让|讓|向|由',
    days: { 昨天: -1, 昨日: -1, 今天: 0, 今日: 0, 明天: 1, 明日: 1 },
    proxies: [
        'X(?:先生|女士|市长|市長|总统|總統|部长|部長)?的?(?:代理)?(?:律师|律師|辩护律师|辯護律師|发言人|發言人|代表|顾问|顧問|妻子|丈夫|哥哥|弟弟|姐姐|妹妹|父亲|父親|母亲|母親|儿子|兒子|女儿|女兒|助理)',
    ],
    saying: '说|說|表示|称|稱|指出|写道|寫道|强调|強調|补充|補充|告诉|告訴|认为|認為',
    capitals: 'none',
    unspaced: true,
    attached: true,
};

const rulesOf = {
    ...{ ar: ar$1, de: de$1, en: en$1, es: es$1, fa: fa$1, fr: fr$1, he: he$1, hi: hi$1, it: it$1, ja: ja$1, pl: pl$1, pt: pt$1, ru: ru$1, tr: tr$1, uk: uk$1, zh: zh$1 },
};
/** For languages without rules: numbers in digits, dates that Intl words, and capitals are read all the same. */
const none = {
    ...{ negators: '', lacking: '', refusals: '', modals: '', hedges: '', percent: '%', scales: {}, joints: '' },
    ...{ small: '', days: {}, proxies: [], saying: '', capitals: 'names' },
};
const known$c = new Map();
/** The rules for the language of a story, which is a checked tag. */
function languageFor(lang) {
    const [code = 'en'] = lang.toLowerCase().split('-');
    const found = known$c.get(code);
    if (found)
        return found;
    const rules = Object.hasOwn(rulesOf, code) ? rulesOf[code] : none;
    const pattern = (words = '') => patternOf(words, rules.unspaced);
    const language = {
        ...rules,
        code,
        locale: rules === none ? wordingLocale(code) : code,
        hasRules: rules !== none,
        negators: pattern(rules.negators),
        lacking: pattern(rules.lacking),
        // “No more than” denies nothing.
        affirming: pattern([rules.affirming, rules.above, rules.below].filter(Boolean).join('|')),
        refusals: pattern(rules.refusals),
        modals: pattern(rules.modals),
        hedges: pattern(rules.hedges),
        joints: pattern(rules.joints),
        saying: pattern(rules.saying),
        small: new Set(rules.small.split('|')),
        endings: longestFirst(rules.endings),
        prefixes: longestFirst(rules.prefixes),
        irregular: new Map((rules.irregular ?? '').split('|').map((pair) => pair.split(' '))),
    };
    if (known$c.size < 100)
        known$c.set(code, language);
    return language;
}
const longestFirst = (list = '') => list
    .split('|')
    .filter((part) => part !== '')
    .sort((a, b) => b.length - a.length);
/** Whole words, where a language has them. `*` stands for the rest of a word. */
function patternOf(words, unspaced) {
    if (words === '')
        return /(?!)/gu;
    // A bound on the letters would be compiled as so many copies of the class, which takes milliseconds each. Where words have
    // no bounds it keeps a search from going to the end of the text from each of its signs.
    const longest = words.replaceAll('*', `[${letters$2}]${unspaced ? '{0,24}' : '*'}`);
    return unspaced ? new RegExp(longest, 'gu') : wholeWords(longest, 'gu');
}
/** Whether a pattern of a language is in a text. */
function has(text, pattern) {
    pattern.lastIndex = 0;
    const found = pattern.test(text);
    // `matchAll` begins where the pattern was left.
    pattern.lastIndex = 0;
    return found;
}
/** All places of a pattern of a language in a text. `matchAll` would search with a copy, which may have to be compiled anew. */
function matchesOf(text, pattern) {
    const found = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        found.push(match);
        if (match[0] === '')
            pattern.lastIndex++;
    }
    return found;
}

const breaks = /[,;:()[\]"«»—、。，；：？！?!]| - /gu;
/** The clauses of a text, cut at its punctuation, its sentences and at the words that begin another. */
function clausesOf({ text, language, starts }) {
    const cuts = [0, ...starts];
    for (const { 0: sign, index } of text.matchAll(breaks))
        cuts.push(index + sign.length);
    for (const { index } of matchesOf(text, language.joints))
        cuts.push(index);
    const sorted = [...new Set(cuts)].sort((a, b) => a - b);
    return sorted.map((start, index) => ({ start, end: sorted[index + 1] ?? text.length }));
}
/** More of them in one sentence are no sentence. */
const mostDenials = 50;
/** Texts are asked by more than one check. */
const known$b = new WeakMap();
/** What a text denies. Set phrases such as “not only” deny nothing. */
function denialsIn(read) {
    const found = known$b.get(read) ?? readDenials(read);
    known$b.set(read, found);
    return found;
}
function readDenials(read) {
    const { language } = read;
    const text = read.text
        .toLowerCase()
        .replace(language.affirming, (phrase) => '\u00A0'.repeat(phrase.length));
    const found = matchesOf(text, language.negators).slice(0, mostDenials);
    if (found.length === 0)
        return [];
    const clauses = clausesOf(read);
    const meant = read.words.filter((word) => word.hasMeaning && !isDenial(word, language));
    return found.map(({ 0: written, index }) => {
        const [start, end] = [index, index + written.length];
        const clause = clauses.findLast((each) => each.start <= start);
        const around = meant.filter((word) => word.start >= clause.start && word.end <= clause.end);
        const after = around.filter((word) => word.start >= end);
        const before = around.filter((word) => word.end <= start).reverse();
        return {
            ...{ text: read.text.slice(start, end), start, end },
            scope: [...after.slice(0, 2), ...before.slice(0, after.length ? 1 : 2)],
            // “No longer” is not “no”.
            isLacking: has(written, language.lacking) && !/\p{L}\s\p{L}/u.test(written),
        };
    });
}
const isDenial = ({ lower }, { negators }) => has(lower, negators);
/** The words that deny without a negator: “refused”. */
const refusalsIn = ({ text, language }) => matchesOf(text.toLowerCase(), language.refusals).map(({ 0: written, index }) => ({
    text: written,
    start: index,
}));
/** What begins a clause that somebody says or believes; behind “and” or “when” a thing is told for itself. */
const complementizer = /^[\s,]*(?:that|whether|dass|daß|ob|que|qu'|che|że|iż|czy|что|чтобы|що|щоб|ki|أن|إن|بأن|که|כי|ש(?=\p{L})|कि)(?![\p{L}\p{M}]{3})/u;
/** Whether a clause goes on at a place in a clause that it governs: “nobody believes | that it reopens”. */
const governsAt = ({ text }, at) => complementizer.test(text.slice(at, at + 24).toLowerCase());

const dayLength = 86_400_000;
const known$a = new Map();
/** The words of a language for the week, month and year before, of and after a day, as Intl has them. */
function phrasesOf({ code, locale, unspaced }) {
    const found = known$a.get(code);
    if (found)
        return found;
    const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    const phrases = ['year', 'month', 'week'].flatMap((unit) => [-1, 0, 1].flatMap((offset) => {
        const words = format.format(offset, unit).toLowerCase().replaceAll('’', "'");
        // “In 1 year” is told with its number.
        if (/\d/.test(words))
            return [];
        const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        const pattern = unspaced ? escaped : `(?<![\\p{L}\\p{M}])${escaped}(?![\\p{L}\\p{M}])`;
        return [{ pattern: new RegExp(pattern, 'u'), unit, offset }];
    }));
    if (known$a.size < 100)
        known$a.set(code, phrases);
    return phrases;
}
/** The words of a text for the week, month or year before, of or after its day, and how many it is off. */
function relativeWordsIn({ text, language, }) {
    const lower = text.toLowerCase();
    return phrasesOf(language).flatMap(({ pattern, unit, offset }) => {
        const found = pattern.exec(lower);
        if (!found)
            return [];
        const { 0: written, index } = found;
        return [{ text: text.slice(index, index + written.length), start: index, unit, offset }];
    });
}
/** The spans that a text tells, reckoned from a day. */
function relativeDatesIn({ text, language }, day) {
    const lower = text.toLowerCase();
    return phrasesOf(language).flatMap(({ pattern, unit, offset }) => {
        const found = pattern.exec(lower);
        if (!found)
            return [];
        const written = text.slice(found.index, found.index + found[0].length);
        return [{ text: written, ...spanOf$1(day, unit, offset) }];
    });
}
function spanOf$1({ year, month, day }, unit, offset) {
    if (unit === 'year')
        return spanBetween(Date.UTC(year + offset, 0, 1), Date.UTC(year + offset, 11, 31));
    if (unit === 'month')
        return spanBetween(Date.UTC(year, month - 1 + offset, 1), Date.UTC(year, month + offset, 0));
    // A week may begin on Saturday, Sunday or Monday.
    const at = Date.UTC(year, month - 1, day);
    const weekday = new Date(at).getUTCDay();
    const [saturday, sunday] = [(weekday + 1) % 7, (7 - weekday) % 7];
    const week = offset * 7;
    return spanBetween(at + (week - saturday) * dayLength, at + (week + sunday) * dayLength);
}
const spanBetween = (first, last) => ({ first: dateOf(first), last: dateOf(last) });
function dateOf(at) {
    const date = new Date(at);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
/** Whether a date, as far as it is told, lies in a span. */
function isWithin({ year, month, day }, { first, last }) {
    if (year === undefined)
        return false;
    const reckoned = ({ year = 0, month = 1, day = 1 }) => (year * 12 + month) * 31 + day;
    const from = reckoned({ year, month: month ?? 1, day: day ?? 1 });
    const to = reckoned({ year, month: month ?? 12, day: day ?? 31 });
    return from <= reckoned(last) && to >= reckoned(first);
}

/** All of a text in Latin script as most are written: nothing composes, nothing is invisible, no mark takes blanks with it. */
const plain$2 = /^[\x20-\x7E\s\u00A0-\u00AA\u00AC\u00AE-\u00BA\u00BC-\u024F\u2010-\u201F\u2039\u203A\u2026]*$/;
/** The text alone that `fold` makes, for whom the way back to the original says nothing: a tenth of the time of most texts. */
function foldedText(original) {
    if (!plain$2.test(original) || original.includes('\uFEFF'))
        return fold(original).text;
    return original
        .replace(/[\u2018-\u201B\u2039\u203A]/g, "'")
        .replace(/[\u201C-\u201F]/g, '"')
        .replace(/[\u2010-\u2015]/g, '-')
        .replace(/\s+/g, ' ');
}
/** Words as two texts are compared, which may differ in typography and capitals, and in blanks around them. */
const wordsToCompare = (text) => foldedText(text).trim().toLowerCase();

/** Vowel points and the stretching of letters, which most texts leave out. */
const points = /[\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670]/g;
const address$1 = /https?:\/\/\S+|www\.\S+|[@#][\p{L}\p{N}_]+/gu;
const wordShape = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:'[\p{L}\p{M}]+)?/gu;
const beginning = /(?:^|[.!?:"«»„।؟][\s"'«»(]*|^[\s"'«(-]+)$/u;
/**
 * A text as the check reads it: folded as passages are, digits of any script as 0 to 9, without vowel points, and with
 * blanks for the addresses of pages and people, which claim nothing.
 */
function plain$1(text) {
    return foldedText(text)
        .replace(points, '')
        .replace(/(?![0-9])\p{Nd}/gu, digitOf)
        .replace(address$1, (found) => ' '.repeat(found.length))
        .trim();
}
/** Digits come in tens, which begin at a code point that ends in 0 or in 6. */
function digitOf(sign) {
    const code = sign.codePointAt(0);
    if (code > 0xffff)
        return '#'.repeat(sign.length);
    const zero = /\p{Nd}/u.test(String.fromCharCode(code & -16)) ? 0 : 6;
    return String((code & 0xf) - zero);
}
/** Title case letters are as good as upper case. */
const isUpper = (written, lower) => written.charAt(0) !== lower.charAt(0);
const longestWord = 60;
/** An article says most of its words again, and to find a stem takes longer than all else. */
const known$9 = new WeakMap();
/** A page that stays open reads many articles. */
const mostKnown = 20_000;
/** The words of a plain text. */
function wordsIn(text, language) {
    if (language.unspaced)
        return segments(text, language);
    const forms = known$9.get(language) ?? new Map();
    known$9.set(language, forms);
    if (forms.size > mostKnown)
        forms.clear();
    const words = [];
    for (const { 0: written, index } of text.matchAll(wordShape)) {
        let form = forms.get(written);
        if (!form)
            forms.set(written, (form = formOf(written, language)));
        const { text: shown, lower, stem, isCapital, hasMeaning } = form;
        // One object a word: an article has 30,000 of them.
        words.push({
            text: shown,
            lower,
            stem,
            start: index,
            end: index + written.length,
            isCapital,
            isFirst: beginsSentence(text, index),
            hasMeaning,
        });
    }
    return words;
}
function formOf(written, language) {
    const isAcronym = written.includes('.');
    const shown = isAcronym ? written.replaceAll('.', '') : written.slice(0, longestWord);
    const lower = language.code === 'tr' ? shown.toLocaleLowerCase('tr') : shown.toLowerCase();
    return {
        text: shown,
        lower,
        stem: isAcronym ? lower : stemOf$1(lower, language),
        isCapital: isUpper(shown, lower),
        hasMeaning: !language.small.has(lower) && (lower.charAt(0) > '9' || /\p{L}/u.test(lower)),
    };
}
/** Most words stand behind a letter and a space. */
function beginsSentence(text, at) {
    if (at === 0)
        return true;
    if (text.charAt(at - 1) === ' ' && text.charAt(at - 2) >= '<' && text.charAt(at - 2) <= 'z')
        return false;
    return beginning.test(text.slice(Math.max(0, at - 6), at));
}
const segmenters = new Map();
function segments(text, { locale, small }) {
    const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
    segmenters.set(locale, segmenter);
    const words = [];
    for (const { segment, index, isWordLike } of segmenter.segment(text)) {
        if (!isWordLike)
            continue;
        const lower = segment.toLowerCase();
        words.push({
            ...{ text: segment, lower, stem: lower, start: index, end: index + segment.length },
            ...{ isCapital: /^\p{Lu}/u.test(segment), isFirst: index === 0 },
            hasMeaning: !small.has(lower) && /\p{L}/u.test(lower),
        });
    }
    return words;
}
/** Without one ending, of which at least three letters are left, and without the letters before it. */
function stemOf$1(lower, { endings, prefixes, irregular, code }) {
    let stem = irregular.get(lower) ?? lower.replaceAll('ё', 'е');
    const apostrophe = code === 'tr' ? stem.indexOf("'") : -1;
    if (apostrophe > 1)
        return stem.slice(0, apostrophe);
    const left = prefixes.find((prefix) => stem.startsWith(prefix) && stem.length - prefix.length >= 3);
    if (left)
        stem = stem.slice(left.length);
    // Names such as Ада, Аду, Аде are short.
    const least = (ending) => ((code === 'ru' || code === 'uk') && ending.length === 1 ? 2 : 3);
    const ending = endings.find((each) => stem.endsWith(each) && stem.length - each.length >= least(each));
    return ending ? stem.slice(0, -ending.length) : stem;
}
/** Whether two words are forms of one: the same stem, or all but the same letters. */
function isSameWord(a, b, { code, unspaced }) {
    if (a.stem === b.stem)
        return true;
    if (code === 'ar' || code === 'he')
        return a.stem.length > 2 && rootOf(a.stem) === rootOf(b.stem);
    const [short, long] = a.lower.length <= b.lower.length ? [a.lower, b.lower] : [b.lower, a.lower];
    let shared = 0;
    while (shared < short.length && short[shared] === long[shared])
        shared++;
    if (unspaced)
        return shared >= 2 && short.length - shared <= 1 && long.length - shared <= 3;
    if (code === 'en') {
        const rest = long.slice(shared);
        return (shared >= 4 &&
            short.length - shared <= 1 &&
            /^(?:n|an|ian|ns|ans|ians|ish|ese|s|es|'s|er|ers|e)$/.test(rest));
    }
    return shared >= 4 && shared >= long.length - 3 && short.length - shared <= 2;
}
/** The letters that the forms of a Semitic word share, as far as they can be told. */
const rootOf = (stem) => stem.replace(/^[يتنأ](?=.{3})|[اأإآوىيئؤء]|[וי]/g, '') || stem;

/** Units that Intl names in every language, by what they measure. */
const units = {
    time: ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'],
    length: ['millimeter', 'centimeter', 'meter', 'kilometer', 'inch', 'foot', 'yard', 'mile'],
    mass: ['gram', 'kilogram', 'ounce', 'pound', 'stone'],
    area: ['acre', 'hectare'],
    volume: ['milliliter', 'liter', 'gallon'],
    data: ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'],
    temperature: ['degree'],
};
/** How much of the first of its dimension a unit is. */
const amounts = {
    ...{ second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_629_800, year: 31_557_600 },
    ...{ decade: 315_576_000, millimeter: 0.001, centimeter: 0.01, meter: 1, kilometer: 1000, inch: 0.0254 },
    ...{ foot: 0.3048, yard: 0.9144, mile: 1609.344, gram: 1, kilogram: 1000, tonne: 1e6, ounce: 28.35 },
    ...{ pound: 453.6, stone: 6350, acre: 0.4047, hectare: 1, milliliter: 0.001, liter: 1 },
    ...{ byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 },
};
/** A number in a unit, in one that all of its dimension can be compared in. */
function amountOf({ unit }, value) {
    return Object.hasOwn(amounts, unit) ? value * amounts[unit] : undefined;
}
/** What Intl has no words for. */
const tonne = /^(?:tons?|tonnes?|tonnen|toneladas?|tonnellat[ae]|ton[ayę]?|тонн\p{L}*|тон|トン|吨|噸|طن|تن|טון|टन)(?!\p{L})/u;
/** Units that are no words of Intl, in all languages. */
const others = [
    [/^(?:kilos?|quilos?|chil[oi]|кіло|кило|كيلو|کیلو|קילו|किलो|公斤)(?!\p{L})/u, 'mass', 'kilogram'],
    [/^pounds? of(?!\p{L})/u, 'mass', 'pound'],
    [/^(?:barrels?|barri[sl]\p{L}*|barils?|barył\p{L}*|баррел\p{L}*)(?!\p{L})/u, 'volume', 'barrel'],
    [/^(?:decades?|jahrzehnt\p{L}*|décadas?|décennies?|decenni[o]?|dekad\p{L}*)(?!\p{L})/u, 'time', 'decade'],
    [/^(?:kilo|mega|giga)watts?(?!\p{L})/u, 'power'],
];
const permille = /^(?:‰|per (?:mille|thousand)|promille?|pour mille|por mil|per mille|промилле|проміле)/u;
const point = /^(?:percentage points?|percent points?|%-?\s?(?:punkt\p{L}*|points?|ポイント)|prozentpunkt\p{L}*|points? de pourcentage|puntos? porcentual(?:es)?|punt[oi] percentual[ei]|pontos? percentua(?:l|is)|punkt\p{L}* procentow\p{L}*|процентн\p{L}* пункт\p{L}*|відсотков\p{L}* пункт\p{L}*|yüzde puan\p{L}*|パーセントポイント|ポイント|个百分点|個百分點)/u;
const degree = /^(?:°|\p{L}+(?= (?:celsius|fahrenheit)))\s?(?:([cf])(?:elsius|ahrenheit)?(?!\p{L}))?/u;
const frost = /below (?:zero|freezing)|sub-?zero|of frost|unter null|frost|(?:au|en)[- ]dessous de z|bajo cero|sotto zero|negativ|poniżej zera|mroz|мороз|ниже нуля|нижче нуля|sıfırın altında|تحت الصفر|زیر صفر|מתחת לאפס|शून्य से नीचे/u;
const minus = /(?:^|[\s(“"])(?:-|(?:minus|moins|menos|meno|минус|мінус|eksi|マイナス|氷点下|零下|负|負|מינוס|ناقص|سالب|منفی|ऋण|माइनस)\s?)$|(?:マイナス|氷点下|零下|负|負)$/u;
const known$8 = new Map();
/** Words and short forms for units in a language, and their stems; a word for two units tells neither. */
function unitWords(language) {
    const found = known$8.get(language.code);
    if (found)
        return found;
    const words = new Map();
    const twice = new Set();
    for (const dimension of Object.keys(units)) {
        for (const unit of units[dimension]) {
            for (const word of wordsFor(unit, language)) {
                // “in” and “m” are other words more often.
                if (word.length < 2 && !language.unspaced)
                    continue;
                if ((words.get(word)?.unit ?? unit) !== unit)
                    twice.add(word);
                words.set(word, { dimension, unit });
            }
        }
    }
    for (const word of twice)
        words.delete(word);
    if (known$8.size < 100)
        known$8.set(language.code, words);
    return words;
}
function* wordsFor(unit, language) {
    // Metres are meters in America.
    for (const locale of language.code === 'en' ? ['en', 'en-GB'] : [language.locale]) {
        for (const unitDisplay of ['long', 'short']) {
            const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
            for (const count of [1, 2, 3, 5, 11, 1.5]) {
                const part = format.formatToParts(count).find(({ type }) => type === 'unit');
                const word = part?.value.trim().toLowerCase().replace(/\.$/, '') ?? '';
                if (unitDisplay === 'long' || !language.small.has(word))
                    yield word;
                if (unitDisplay === 'long' && !word.includes(' '))
                    yield stemOf$1(word, language);
            }
        }
    }
}
/** What a number of a text is given in; undefined where the words behind it name no unit that is known. */
function measureOf({ start, end, units }, { text, language }) {
    const [gap] = /^[\s\u00A0-]*/.exec(text.slice(end));
    const from = end + gap.length;
    const after = text.slice(from, from + 40).toLowerCase();
    const isBelowZero = minus.test(text.slice(Math.max(0, start - 12), start).toLowerCase());
    const isFrost = frost.test(text.toLowerCase());
    const as = (dimension, unit, length) => ({
        ...{
            dimension,
            unit,
            text: `${isBelowZero ? '-' : ''}${text.slice(start, from + length)}`,
            isBelowZero,
            isFrost,
        },
    });
    const degrees = degree.exec(after);
    if (degrees)
        return as('temperature', degrees[1] ?? 'degree', degrees[0].length);
    for (const [pattern, unit] of [
        [permille, 'permille'],
        [point, 'point'],
    ]) {
        const share = pattern.exec(after);
        if (share)
            return as('share', unit, share[0].length);
    }
    for (const [pattern, dimension, unit] of others) {
        const word = pattern.exec(after);
        if (word)
            return as(dimension, unit ?? word[0].slice(0, 4), word[0].length);
    }
    const [unit] = units;
    if (unit === '%')
        return as('share', 'percent', /^(?:%|٪|[\p{L}\p{M}]*(?: cent)?)/u.exec(after)[0].length);
    if (unit && /^(?:[$€£¥₹₽]|coin)$/.test(unit)) {
        const sign = /(?:US|A|C|NZ|HK)?[$€£¥₹₽₺₴₪]\s?$/.exec(text.slice(0, start));
        const money = as('money', unit, /^(?:d'|de )?(?:us )?[\p{L}\p{M}€$£¥₹₽₺₴₪]*/u.exec(after)[0].length);
        return sign ? { ...money, text: text.slice(start - sign[0].length, end) } : money;
    }
    const tons = tonne.exec(after);
    if (tons)
        return as('mass', 'tonne', tons[0].length);
    const words = unitWords(language);
    if (language.unspaced) {
        const written = after.replace(/^[カヶケ箇]月/, 'か月').replace(/^[個箇]月/, '个月');
        for (let length = 8; length > 0; length--) {
            const found = words.get(written.slice(0, length));
            if (found && !written.slice(length).startsWith('/'))
                return as(found.dimension, found.unit, length);
        }
        return undefined;
    }
    const word = /^[\p{L}\p{M}]+/u.exec(after)?.[0] ?? '';
    const found = words.get(word) ?? words.get(stemOf$1(word, language));
    return found && after.charAt(word.length) !== '/'
        ? as(found.dimension, found.unit, word.length)
        : undefined;
}

/** The spans of time of a text. */
function durationsIn(read) {
    return read.numbers.flatMap((number) => {
        const { value, text } = number;
        if (!Number.isInteger(value) || value > 999)
            return [];
        const [unit] = /^(?:day|week|month|year)$/.exec(measureOf(number, read)?.unit ?? '') ?? [];
        return unit
            ? [{ count: value, unit: unit, text: `${text} ${unit}${value === 1 ? '' : 's'}` }]
            : [];
    });
}
/** A date moved by a span of time; undefined where it says too little for that. */
function shifted({ year, month, day }, count, unit) {
    if (year === undefined || (month ?? 0) > 12)
        return undefined;
    if (unit === 'year')
        return { year: year + count, ...(month && { month }), ...(day && { day }) };
    if (month === undefined)
        return undefined;
    if (unit === 'month') {
        const months = year * 12 + month - 1 + count;
        return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, ...(day && { day }) };
    }
    if (day === undefined)
        return undefined;
    const end = new Date(Date.UTC(year, month - 1, day + count * (unit === 'week' ? 7 : 1)));
    return { year: end.getUTCFullYear(), month: end.getUTCMonth() + 1, day: end.getUTCDate() };
}

/** So many dates of an article are reckoned from. */
const mostReferences = 20;
/**
 * How a date follows from what the passage says and a date that the article gives: “Monday” from the day of publication,
 * “March” from the year beside it, “for nine months” from the date it begins. Undefined if it does not.
 */
function derive(date, sentence, grounds, article, base) {
    const said = sentence.dates.length > 0 ? sentence.dates : grounds.paragraph.flatMap(({ dates }) => dates);
    const references = referencesFor(grounds, article);
    if (date.weekday !== undefined) {
        const days = said.length > 0 ? said.flatMap((each) => dayTold(each, article)) : references.map((each) => each.date);
        const day = days.find((each) => weekdayOf(each) === date.weekday);
        return day && `${isoOf(day)} is such a day`;
    }
    if (date.fromToday !== undefined) {
        const [day] = publishedDays(date, article);
        const same = day && said.find((each) => isOnDay(each, day));
        return same && `“${same.text}” is ${isoOf(day)}, reckoned from the date of publication`;
    }
    for (const mention of said) {
        if (mention.weekday === undefined && mention.fromToday === undefined)
            continue;
        for (const { date: day, from } of references) {
            if (daysNear(day, mention).some((each) => fits(date, each)))
                return `“${mention.text}”, reckoned from ${from}`;
        }
    }
    const published = dayOf(article.published);
    const span = published && relativeDatesIn(sentence, published).find((each) => isWithin(date, each));
    if (span)
        return `“${span.text}”, reckoned from ${isoOf(published)}, the date of publication`;
    const starts = base ? [base] : sentence.dates.length > 0 ? [] : references.map((each) => each.date);
    for (const { count, unit, text } of durationsIn(sentence)) {
        for (const start of starts) {
            const ends = [count, -count].map((each) => shifted(start, each, unit));
            if (ends.some((end) => end && fits(date, end)))
                return `“${text}”, reckoned from ${isoOf(start)}`;
        }
    }
    const month = said.find((each) => agrees(each, date) && each.month !== undefined && each.year === undefined);
    if (month && (date.day === undefined || date.day === month.day) && date.month !== undefined) {
        const year = yearNear(date, grounds, article);
        if (year)
            return `“${month.text}”, and the year from ${year}`;
    }
    if (said.length === 0) {
        const same = references.find(({ date: day }) => fits(date, day));
        if (same)
            return same.from;
    }
    return undefined;
}
/**
 * Why a date cannot be what a passage says that tells its one date from the day of publication: “Monday”, “last month”. Of a
 * sentence that tells more than one thing, that somebody says, or that counts, nothing is sure.
 */
function refutationOf(date, sentence, article) {
    const { text, dates, numbers, fractions, language } = sentence;
    const counts = numbers.filter(({ isSpoken, units }) => isSpoken || units.length > 0);
    if (dates.some(({ year }) => year !== undefined) || dates.length > 2)
        return undefined;
    if (counts.length > 0 || fractions.length > 0 || has(text.toLowerCase(), language.saying))
        return undefined;
    if (clausesOf(sentence).filter((each) => /\p{L}/u.test(text.slice(each.start, each.end))).length > 1)
        return undefined;
    const [first] = dates;
    const weekday = weekdayOf(date);
    if (weekday !== undefined && first?.weekday !== undefined) {
        // In the night to Monday is Sunday; “The Sunday Times” is no day.
        const away = (weekday - first.weekday + 7) % 7;
        const isName = /\p{Lu}\p{L}* $/u.test(text.slice(0, first.start).slice(4)) || /^ \p{Lu}/u.test(text.slice(first.end));
        if (away < 2 || away > 5 || isName)
            return undefined;
        return `the passage says “${first.text}”, and ${isoOf(date)} is no such day`;
    }
    const published = dayOf(article.published);
    if (!published || date.year === undefined)
        return undefined;
    const from = `reckoned from ${isoOf(published)}, the date of publication`;
    // “Today” may be these days, “morgen” the morning.
    if ((first?.fromToday ?? 0) > 0 || first?.fromToday === 0)
        return undefined;
    if (first?.fromToday !== undefined) {
        const [day] = daysNear(published, first);
        // It may have been written the day before it was published.
        const isNear = weekday !== undefined && Math.abs(dayNumber(date) - dayNumber(day)) <= 1;
        return isNear ? undefined : `the passage says “${first.text}”, which is ${isoOf(day)}, ${from}`;
    }
    const [span] = relativeDatesIn(sentence, published);
    // In the midst it may be of another: “the council elected last year”.
    const isAtEnd = span && (text.trim().startsWith(span.text) || text.replace(/[.。\s]+$/, '').endsWith(span.text));
    return span && (isAtEnd || language.unspaced) ? `the passage says “${span.text}”, ${from}` : undefined;
}
/** The day that a date of the article is, reckoned from publication where it tells less than its year. */
function dayTold(told, article) {
    if (told.fromToday !== undefined)
        return publishedDays(told, article);
    if (told.month === undefined || told.day === undefined)
        return [];
    const year = told.year ?? dayOf(article.published)?.year;
    return year === undefined ? [] : [{ ...told, year }];
}
const publishedDays = (told, { published }) => {
    const day = dayOf(published);
    return day ? daysNear(day, told) : [];
};
function referencesFor({ paragraph, section }, article) {
    const found = [];
    const published = dayOf(article.published);
    if (published)
        found.push({ date: published, from: `${isoOf(published)}, the date of publication` });
    for (const { dates } of [...paragraph, ...section, ...article.dated]) {
        for (const { year, month, day, text } of dates) {
            if (found.length >= mostReferences)
                return found;
            if (year !== undefined && month !== undefined && day !== undefined && month <= 12)
                found.push({ date: { year, month, day }, from: `“${text}”` });
        }
    }
    return found;
}
/** Where the year of a date comes from that the passage gives no year: one near it, or the year around publication. */
function yearNear({ year, month, day }, grounds, article) {
    const published = dayOf(article.published);
    if (published && year !== undefined && month !== undefined) {
        const months = (year - published.year) * 12 + month - published.month;
        if (Math.abs(months) <= 12)
            return `${isoOf(published)}, the date of publication`;
    }
    for (const { dates } of [...grounds.paragraph, ...grounds.section, ...article.dated]) {
        const found = dates.find((each) => each.year === year && !(each.day !== undefined && day === undefined && each.month !== month));
        if (found && year !== undefined)
            return `“${found.text}”`;
    }
    return undefined;
}

/** Holds the dates that a line tells against those of its passage, then against the rest of the article. */
function checkDates(line, grounds, article) {
    return line.dates.flatMap((date) => checkDate(date, date.text, line.dates, grounds, article) ?? []);
}
/**
 * Holds one date against the article. `told` are all the dates that the item tells; what the passage says beside them is
 * no contradiction.
 */
function checkDate(date, claim, told, grounds, article, base) {
    const { sentence } = grounds;
    if (sentence.dates.some((said) => covers(said, date)))
        return undefined;
    const finding = (grade, reason, nearest = sentence.text) => ({
        ...{ kind: 'date', grade, claim, reason, nearest },
    });
    const inferred = (place, why = 'it stands elsewhere') => finding('inferred', why, place.text);
    const around = grounds.paragraph.find(({ dates }) => dates.some((said) => covers(said, date)));
    const agreeing = sentence.dates.filter((said) => shares(said, date) && !differs(said, date));
    const other = sentence.dates.find((said) => differs(said, date) && !told.some((each) => covers(said, each)));
    // “Today” may mean these days; it claims a date only against another.
    if (date.fromToday !== undefined && !other)
        return undefined;
    if (agreeing.length === 0 && other) {
        const derivation = derive(date, sentence, grounds, article, base);
        if (derivation)
            return finding('inferred', derivation);
        return around
            ? finding('unsupported', `it stands in the paragraph; the passage says “${other.text}”`, around.text)
            : finding('contradicted', `the passage says “${other.text}”`);
    }
    if (around)
        return inferred(around);
    const derivation = derive(date, sentence, grounds, article, base);
    if (derivation)
        return finding('inferred', derivation);
    const elsewhere = grounds.section.find(({ dates }) => dates.some((said) => covers(said, date))) ??
        article.dated.find(({ dates }) => dates.some((said) => covers(said, date)));
    const inParagraph = grounds.paragraph.flatMap(({ dates }) => dates).find((said) => differs(said, date));
    if (elsewhere && agreeing.length === 0)
        return inferred(elsewhere);
    const said = agreeing[0] ?? inParagraph;
    return finding('unsupported', said ? `the article says only “${said.text}”` : 'the article does not say it', elsewhere?.text ?? sentence.text);
}
const parts$1 = ['year', 'month', 'day', 'weekday', 'fromToday'];
/** Whether `said` says all that is claimed. */
const covers = (said, claimed) => (claimed.isDecade && said.year !== undefined && said.year - (said.year % 10) === claimed.year) ||
    parts$1.every((part) => claimed[part] === undefined || isEqual(said, claimed, part));
/** Whether both tell a part of a date that the other tells otherwise. */
const differs = (said, claimed) => parts$1.some((part) => bothTell(said, claimed, part) && !isEqual(said, claimed, part));
const shares = (said, claimed) => parts$1.some((part) => bothTell(said, claimed, part));
const bothTell = (a, b, part) => a[part] !== undefined && b[part] !== undefined;
/** A month of the Persian calendar, which is above 100, lies in two of the Gregorian one, and its days are others. */
function isEqual(said, claimed, part) {
    const [persian, gregorian] = (said.month ?? 0) > 100 ? [said, claimed] : [claimed, said];
    if ((persian.month ?? 0) <= 100 ||
        gregorian.month === undefined ||
        gregorian.month > 12 ||
        part === 'weekday')
        return said[part] === claimed[part];
    const month = persian.month - 100;
    return part !== 'month' || [month + 2, month + 3].some((each) => ((each - 1) % 12) + 1 === gregorian.month);
}

/** More words than these are not compared, nor are longer runs. */
const mostWords$3 = 200;
const longestRun = { spaced: 4, unspaced: 8 };
/**
 * The runs of words that a line has where the sentence has others, between words that both have (the longest common
 * subsequence). A run with words added or left out beside it is none.
 */
function replacedWords(line, said, language) {
    if (line.length > mostWords$3 || said.length > mostWords$3)
        return [];
    const pairs = commonWords(line, said, language);
    const longest = language.unspaced ? longestRun.unspaced : longestRun.spaced;
    const ends = [[-1, -1], ...pairs, [line.length, said.length]];
    return ends.slice(1).flatMap(([after, afterSaid], index) => {
        const [before, beforeSaid] = ends[index];
        const [claimed, other] = [line.slice(before + 1, after), said.slice(beforeSaid + 1, afterSaid)];
        if (claimed.length === 0 || other.length === 0 || claimed.length > longest)
            return [];
        const left = anchors(pairs.slice(0, index), before, beforeSaid, -1);
        const right = anchors(pairs.slice(index).reverse(), after, afterSaid, 1);
        const beside = [...left, ...right];
        if (beside.length === 0)
            return [];
        // At an edge only the words next to those in common can be told to stand for each other.
        const most = claimed.length + 2;
        const near = other.length <= longest
            ? other
            : before === -1
                ? other.slice(-most)
                : after === line.length
                    ? other.slice(0, most)
                    : [];
        if (near.length === 0)
            return [];
        const isBeside = beside.length > 2 || beside.some((place) => line[place].hasMeaning || /\d/.test(line[place].text));
        const [isLeft, isRight] = [
            left.length > 0 || beforeSaid === -1,
            right.length > 0 || afterSaid === said.length,
        ];
        const isBounded = other.length <= longest;
        // The end of both is as good as a word.
        const isAtEnds = (before === -1 && beforeSaid === -1) || (after === line.length && afterSaid === said.length);
        const isSure = isBounded && (isBeside || isAtEnds) && ((isLeft && isRight) || left.length >= 2 || right.length >= 2);
        return [{ line: claimed, said: near, isBeside, isSure }];
    });
}
/** The places of up to five words in common right beside a run, none left out between them; pairs from the far end to the run. */
function anchors(pairs, at, saidAt, step) {
    const found = [];
    for (let index = pairs.length - 1; index >= 0 && found.length < 5; index--) {
        const [place, saidPlace] = pairs[index];
        if (place !== at + found.length * step || saidPlace !== saidAt + found.length * step)
            break;
        found.push(place);
    }
    return found;
}
/** The places of the words of a longest common subsequence. */
function commonWords(a, b, language) {
    const width = b.length + 1;
    const lengths = new Uint16Array((a.length + 1) * width);
    const same = new Uint8Array(lengths.length);
    for (let i = a.length - 1; i >= 0; i--) {
        for (let j = b.length - 1; j >= 0; j--) {
            const at = i * width + j;
            if (isSameWord(a[i], b[j], language)) {
                same[at] = 1;
                lengths[at] = lengths[at + width + 1] + 1;
            }
            else
                lengths[at] = Math.max(lengths[at + width], lengths[at + 1]);
        }
    }
    const pairs = [];
    for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
        const at = i * width + j;
        if (same[at])
            pairs.push([i++, j++]);
        else if (lengths[at + width] >= lengths[at + 1])
            i++;
        else
            j++;
    }
    return pairs;
}

/** What a number is the least or the most of, with the words that say so right beside it. */
function boundOf({ start, end }, { text, language }) {
    const lower = text.toLowerCase();
    const before = lower.slice(Math.max(0, start - 24), start);
    const after = language.boundsFollow ? lower.slice(end, end + 24) : '';
    const found = [true, false].flatMap((isAbove) => {
        const { preceding, following } = patternsOf$2(language, isAbove);
        const led = preceding.exec(before)?.[0].length ?? 0;
        const followed = following.exec(after)?.[0].length ?? 0;
        if (led + followed === 0)
            return [];
        const [from, to] = led > 0 ? [start - led, end] : [start, end + followed];
        return [{ isAbove, text: text.slice(from, to), start: from, end: to }];
    });
    // “No more than” has “more than” in it.
    return found.sort((a, b) => b.text.length - a.text.length)[0];
}
const known$7 = new Map();
function patternsOf$2({ code, above = '(?!)', below = '(?!)', unspaced }, isAbove) {
    const key = `${code} ${isAbove}`;
    const found = known$7.get(key);
    if (found)
        return found;
    const words = isAbove ? above : below;
    const bounded = unspaced ? `(?:${words})` : `(?<![${letters$2}])(?:${words})`;
    const patterns = {
        preceding: new RegExp(`${bounded}[\\s$€£¥₹-]*(?:(?:an?|une?|una?|uma?|eine?) )?$`, 'u'),
        // What is counted may stand between: “300 kişiden fazla”.
        following: new RegExp(`^(?:['’]?[${letters$2}]*\\s?){0,2}?${bounded}${unspaced ? '' : `(?![${letters$2}])`}`, 'u'),
    };
    if (known$7.size < 100)
        known$7.set(key, patterns);
    return patterns;
}

const words$1 = (list, unspaced) => new RegExp(`${wholeWord(list)}|${unspaced}`, 'giu');
/** Words that turn a denial: what stands beside one is told without them by a line that denies nothing. */
const turns = {
    /** “Not until May” is “in May”. */
    time: words$1("until|till|before|bis|vor|hasta|antes|jusqu'?\\p{L}*|avant|prima|fino|até|przed|до|kadar|önce|לפני|עד|قبل|حتى", 'まで|以前|前'),
    /** “Not after May” is “by May”. */
    after: words$1('after|nach|después|après|dopo|depois|после|після', '以后|以後'),
    /** “Nobody except Ada” is “only Ada”, “not without a permit” is “only with one”. */
    except: words$1('(?<=(?:all|every\\p{L}*|no\\p{L}*|any\\p{L}*) (?:[^,.;]{0,30} )?)but|unless|except|apart from|without|außer|ohne|salvo|excepto|sin|sauf|sans|tranne|senza|exceto|sem|oprócz|bez|кроме|без|крім|başka|חוץ|ללא|إلا|بدون', '以外|除'),
    only: words$1('only|alone|sole\\p{L}*|nur|erst|solo|sólo|seule?|seulement|só|apenas|tylko|dopiero|только|лишь|лише|тільки|sadece|yalnız\\p{L}*|רק|فقط|सिर्फ', 'だけ|のみ|只|才'),
};
/** Languages that write these words behind what they are about. */
const behind = /^(?:tr|hi|ja)$/;
const farthest$1 = 30;
const known$6 = new WeakMap();
function turnsIn(read) {
    const found = known$6.get(read) ?? readTurns(read);
    known$6.set(read, found);
    return found;
}
function readTurns({ text, words, dates, language }) {
    const isBehind = behind.test(language.code);
    return Object.keys(turns).flatMap((kind) => [...text.matchAll(turns[kind])].slice(0, 20).map(({ 0: written, index }) => {
        const end = index + written.length;
        const isNear = (place) => isBehind
            ? place.end <= index && index - place.end < farthest$1
            : place.start >= end && place.start - end < farthest$1;
        const near = words.filter((word) => word.hasMeaning && isNear(word));
        return { kind, start: index, word: isBehind ? near.at(-1) : near[0], date: dates.find(isNear) };
    }));
}
/** Whether a text tells of what a turn is about, and not by a turn of these kinds. */
function tells(read, { word, date }, without, within) {
    const isAbout = (each) => (word && each.word && isSameWord(word, each.word, read.language)) ||
        (date && each.date && covers(date, each.date));
    const own = turnsIn(read).filter(isAbout);
    if (within)
        return own.some(({ kind }) => kind === within || kind === 'time');
    const isThere = (word && read.has(word)) || (date && read.dates.some((each) => covers(date, each)));
    return !!isThere && !own.some(({ kind }) => without.includes(kind));
}
/** Whether one of two texts tells without its “not” what the other tells with it, by a turn such as “until” or “only”. */
function areTurned(denied, told) {
    return (isTurnOf(denied, told) ||
        isTurnOf(told, denied) ||
        areOppositeBounds(denied, told) ||
        areOtherParts$1(denied, told) ||
        denialsIn(denied).some((each) => isOfRefusal(each, denied, told)));
}
/** Whether a text tells by “until” or “only” what another tells without it. */
function isTurnOf(read, other) {
    const denials = denialsIn(read);
    return turnsIn(read).some((turn) => {
        // “With a permit” is “not without” one; “without” alone denies it.
        if (turn.kind === 'except' && denials.length === 1 && denials[0].start === turn.start)
            return false;
        if (turn.kind !== 'only')
            return tells(other, turn, [turn.kind]);
        // “Not on Sundays, only on Mondays” is on Mondays.
        const clause = clausesOf(read).findLast(({ start }) => start <= turn.start);
        const isApart = denials.length > 0 && !denials.some(({ start }) => start >= clause.start && start < clause.end);
        return isApart ? tells(other, turn, ['only']) : tells(other, turn, [], 'except');
    });
}
/** “Nobody under 18 may enter” is “only those over 18 may”. */
function areOppositeBounds(a, b) {
    const boundsOf = (read) => read.numbers.slice(0, 30).flatMap((number) => {
        const bound = boundOf(number, read);
        return bound ? [{ value: number.value, isAbove: bound.isAbove }] : [];
    });
    const others = boundsOf(b);
    return boundsOf(a).some((bound) => others.some(({ value, isAbove }) => value === bound.value && isAbove !== bound.isAbove));
}
const parts = words$1('(?:nearly|almost) (?:all|every\\p{L}*)|few|most|many|minority|majority', '少数|多数');
/** “Most do not” is “only a few do”. */
function areOtherParts$1(a, b) {
    const [own, other] = [a, b].map(({ text }) => text.toLowerCase().match(parts) ?? []);
    return own.length > 0 && other.length > 0 && own.join() !== other.join();
}
/** “Not illegal”, “did not refuse”. */
function isOfRefusal({ scope }, denied, told) {
    const refused = refusalsIn(denied).map(({ start }) => start);
    return scope.some(({ start, ...word }) => refused.includes(start) && !told.has({ start, ...word }));
}
const since = /(?<!\p{L})(?:since|seit|depuis|desde|dal|od|с|від|з|منذ|از|מאז)(?!\p{L})|以来|以來|से|beri/iu;
const firsts = /(?<!\p{L})(?:first|last|only|most|least|worst|\p{L}{2,}est|erst\p{L}*|premi[eè]\p{L}*|primer\p{L}*|prim[ao]|pierwsz\p{L}*|впервые|перв\p{L}*|вперше|ilk|ראשונ\p{L}*|أول|اولین|पहली)(?!\p{L})|初|首|最/iu;
/** “Not since 1979” is “for the first time since 1979”. */
const isFirstSince = (denied, told) => since.test(denied.text) && since.test(told.text) && firsts.test(told.text);

/** Arabic. */
var ar = {
    contraries: [
        ['فاز*|يفوز*|فوز', '*خسر*|خسارة|هزيمة'],
        ['ارتفع*|يرتفع|ترتفع|ارتفاع*|زاد*|ازداد*', 'انخفض*|ينخفض|تنخفض|انخفاض*|تراجع*|هبط*'],
        ['وافق*|أقر|أقرت|أيد|أيدت|اعتمد*', 'رفض*|عارض*'],
        ['افتتح*|فتح*|يفتح*|تفتح|فتحت', 'أغلق*|يغلق|تغلق|إغلاق'],
        ['بدأ*|يبدأ|تبدأ|بدأت', 'انتهى|انتهت|ينتهي|تنتهي|توقف*'],
        ['برأ*|براءة', 'أدان*|أدين*|إدانة'],
        ['أفرج*|أطلق سراح', 'اعتقل*|احتجز*|أوقف*'],
        ['أكبر|الأكبر|كبير*', 'أصغر|الأصغر|صغير*'],
        ['أعلى|الأعلى', 'أدنى|الأدنى'],
        ['أرباح*|ربح', 'خسائر|خسارة'],
        ['سمح*|تسمح|يسمح', 'منع*|حظر*'],
        ['نجا*|نجت', 'قتل*|مات|توفي*'],
        ['وصل*', 'غادر*'],
    ],
    turning: [
        ['اشترى|اشترت|يشتري', 'باع*|يبيع'],
        ['قبل', 'بعد'],
        ['الأول*|أول', 'الأخير*|آخر'],
        ['واردات|الواردات', 'صادرات|الصادرات'],
    ],
    kinds: [
        ['شمال*|الشمال*', 'جنوب*|الجنوب*', 'شرق*|الشرق*', 'غرب*|الغرب*'],
        ['الربيع', 'الصيف', 'الخريف', 'الشتاء'],
        ['صباح*|الصباح', 'مساء*|المساء', 'ليل*'],
        [
            'شقيق|شقيقه',
            'شقيقة|شقيقته',
            'والد|والده',
            'والدة|والدته',
            'ابن|ابنه',
            'ابنة|ابنته',
            'زوج|زوجها',
            'زوجة|زوجته',
        ],
        ['المالية', 'الدفاع', 'الداخلية', 'الخارجية', 'الصحة', 'العدل'].map((each) => `(?<=وزيرة? )${each}`),
    ],
};

/** German. */
var de = {
    contraries: [
        ['gewann*|gewonnen|gewinn*|siegt*', 'verlor*|verlier*|unterlag|unterlieg*'],
        [
            'stieg*|gestiegen|steig*|wuchs*|gewachsen|erhöht*|zugenommen|zunahm|kletter*',
            'sank*|gesunken|sink*|fiel*|gefallen|fällt|fallen|gesenkt|senkt*|schrumpf*|abgenommen|abnahm|kürzt*|gekürzt',
        ],
        [
            'nahm(?= (?:[^.,;]{0,60} )?an(?!\\p{L}))|angenommen|billigt*|gebilligt|stimmt*(?= (?:[^.,;]{0,60} )?zu(?!\\p{L}))|zugestimmt|genehmigt*|beschloss*|beschlossen|unterstütz*',
            'lehnt*|abgelehnt|verwarf|verworfen|stimmt*(?= gegen)|untersagt*',
        ],
        ['öffnet*|geöffnet|offen|eröffnet*', 'schließ*|schloss*|geschlossen|gesperrt|sperrt*'],
        ['begann*|begonnen|beginn*|startet*|gestartet', 'endet*|geendet|beendet*|stoppt*|gestoppt'],
        ['freigesprochen|freispruch', 'verurteilt*'],
        ['freigelassen|entlassen', 'festgenommen|verhaftet*|inhaftiert'],
        ['bestätigt*', 'aufgehoben|kippt*|gekippt'],
        ['gewinn|überschuss', 'verlust*|defizit'],
        ['erlaubt*', 'verboten|verbot|verbietet'],
        ['größte*|größer*|groß*', 'kleinste*|kleiner*|klein*'],
        ['höchste*|höher*', 'niedrigste*|niedriger*'],
        ['älteste*|älter*', 'jüngste*|jünger*'],
        ['lobt*|gelobt|begrüßt*', 'kritisiert*|verurteilt*'],
        ['teurer|teuer', 'billiger|günstiger|billig'],
        ['überlebt*|lebt*', 'starb*|gestorben|tot|getötet'],
        ['mehr', 'weniger'],
        ['meist*|mehrheit', 'wenigste*|minderheit'],
        ['schuldig', 'unschuldig'],
        ['früher', 'später'],
        ['abgerissen', 'gebaut|erbaut|errichtet'],
        ['bleibt', 'geht'],
    ],
    turning: [
        ['kauft*|gekauft|erwarb*|erworben', 'verkauft*'],
        ['vor', 'nach'],
        ['erste*', 'letzte*'],
    ],
    kinds: [
        ['norden|nördlich*', 'süden|südlich*', 'osten|östlich*', 'westen|westlich*'],
        ['frühling|frühjahr', 'sommer', 'herbst', 'winter'],
        ['morgens|vormittag*', 'nachmittag*', 'abend*'],
        [
            'bruder',
            'schwester',
            'vater',
            'mutter',
            'sohn',
            'tochter',
            'onkel',
            'tante',
            'cousin',
            'ehemann',
            'ehefrau',
        ],
        ['männer|mann', 'frauen|frau'],
        ['bürgermeister\\p{L}*', 'präsident\\p{L}*', 'kanzler\\p{L}*', 'landrat|landrätin'],
        [
            '\\p{L}*finanzminister*',
            '\\p{L}*innenminister*',
            '\\p{L}*außenminister*',
            '\\p{L}*verteidigungsminister*',
            '\\p{L}*gesundheitsminister*',
        ],
    ],
    prefixes: 'un',
};

/** English. */
var en = {
    contraries: [
        [
            'won|wins?|winning|victory',
            'lost|lose|loses|losing|defeat', //
        ],
        [
            'rose|rise|rises|risen|rising|increas*|grew|grow|grows|grown|growing|growth|climb*|jumped|surg*|soar*|went up|rais(?:e|es|ed|ing)|hiked?|gained|up (?:by )?(?=\\d)',
            'fell|fall|falls|fallen|falling|decreas*|dropp*|drops?|declin(?:e|es|ed|ing)(?! to (?!\\d))|shrank|shrunk|shrink*|plung*|slump*|tumbl*|went down|dipped|slid|cut|cuts|cutting|lower(?:ed|s|ing)|reduc*|slash*|trimm*|down (?:by )?(?=\\d)',
        ],
        [
            'approv*|backed|backs|backing|adopt*|accept*|endors*|pass(?:es|ed)|agreed to|voted for|ratif*|authori[sz]*|support*|favou?r(?:s|ed)?',
            'reject*|turn(?:s|ed) down|vot(?:es|ed) down|veto*|threw out|thrown out|voted against|oppos(?:e|es|ed|ing)',
        ],
        ['open|opens|opened|opening|reopen*', 'clos(?:e|es|ed|ing|ure)|shut|shuts|shutting'],
        [
            'began|begin|begins|begun|beginning|start|starts|started|starting|kick(?:s|ed) off|commenc*|resum*|launch*|continu*',
            'end|ends|ended|ending|finish*|stop|stops|stopped|stopping|ceas(?:e|es|ed)|conclud*|expir*|halt*|suspend*|paus(?:ed|es)',
        ],
        ['acquit*|cleared of|innocent', 'convict*|guilty'],
        [
            'upheld|uphold|upholds|upholding|confirmed|affirmed',
            'overturn*|quash*|struck down|strikes? down|annul*|overrul*|reversed|set aside',
        ],
        ['releas*|freed|set free|let go', 'detain*|arrest*|jailed|imprison*|remanded|locked up|held'],
        ['profits?|surplus', 'loss|losses|deficit'],
        [
            'took office|stays? on|stayed on|remains?|sworn in|re-?elected',
            'resign*|quits?|step(?:s|ped) down|stood down',
        ],
        [
            'allow*|permit|permits|permitted|legali[sz]*',
            'ban|bans|banned|banning|forbid*|forbade|prohibit*|barred|outlaw*',
        ],
        ['pass|passe[sd]|succeed*|success*', 'fail*|flunked|unsuccessful*'],
        ['improv*|recover(?:s|ed)?', 'worsen*|deteriorat*'],
        ['prais*|welcom*|applaud*|hail(?:s|ed)|celebrat*', 'critici[sz]*|condemn*|denounc*|deplor*|attacked'],
        ['confirm(?:s|ed)|admit*|acknowledg*|confess*', 'den(?:y|ies|ied|ying)|refut*'],
        [
            'built|build|builds|construct(?:s|ed)|erect*',
            'demolish*|tore down|torn down|razed|pulled down|knocked down',
        ],
        ['ke(?:ep|eps|eping|pt)|retain*', 'scrap*|abandon*|abolish*|gave up|dropped'],
        [
            'introduc*|impos(?:e|es|ed)|restor*|reinstat*',
            'abolish*|scrap*|remov*|repeal*|lift(?:s|ed)|revok*|withdr[ae]w*',
        ],
        ['surviv*|lived|alive', 'died|dies|dead|perish*|killed'],
        ['born', 'died|dies'],
        ['hired|hires|recruit*|appoint*', 'fired|fires|sack(?:ed|s)|dismiss*|laid off|lays? off'],
        ['arriv*|landed|lands|touched down', 'depart*|took off|takes? off|set off|left'],
        ['enter(?:s|ed)?|join(?:s|ed)?', 'left|leaves?|leaving|quits?|exit(?:s|ed)?|pull(?:s|ed) out'],
        ['widen*|expand*|extend*', 'narrow(?:s|ed|ing)|shrank|shorten*|shrunk'],
        ['strengthen*', 'weaken*'],
        ['tighten*', 'loosen*|relax*|eased?'],
        ['accelerat*|sped up|speeds? up', 'slow(?:s|ed)?(?: down)?'],
        ['revealed|reveals|disclos*|publish*', 'hid|hides?|hidden|conceal*|withh*'],
        ['promot(?:e|es|ed|ion)', 'relegat*|demot*'],
        ['attend(?:s|ed)?', 'missed|boycott*|skipp*'],
        ['deploy*|sent', 'withdr[ae]w*|recall(?:s|ed)'],
        ['married', 'divorced'],
        ['elected', 'ousted|voted out|unseated'],
        ['remember(?:s|ed)?', 'forg[eo]t*'],
        ['lov(?:e|es|ed)', 'hat(?:e|es|ed)'],
        ['destroy*', 'rescu*|saved'],
        ['profitable', 'loss-making'],
        ['largest|larger|biggest|bigger|greatest|greater|large|big', 'smallest|smaller|tiniest|tiny|small'],
        ['highest|higher|high', 'lowest|lower|low'],
        ['richest|richer|rich|wealthy|wealthi*', 'poorest|poorer|poor'],
        ['oldest|older|eldest|old', 'youngest|younger|young|newest|newer'],
        ['longest|longer', 'shortest|shorter'],
        ['tallest|taller', 'shortest|shorter'],
        ['fastest|faster|quicker|quickest|quickly', 'slowest|slower|slowly'],
        ['better|best', 'worse|worst'],
        ['strongest|stronger|strong', 'weakest|weaker|weak'],
        ['hottest|hotter|hot|warmest|warmer|warm', 'coldest|colder|cold|cooler|coolest'],
        ['earlier|early|earliest', 'later|late|latest'],
        ['wettest|wetter|wet', 'driest|drier|dry'],
        ['safe|safely', 'dangerous|dangerously'],
        ['cheapest|cheaper|cheap', 'dearest|dearer|expensive|costly|costlier'],
        ['heaviest|heavier|heavy', 'lightest|lighter|light'],
        ['widest|wider|wide', 'narrowest|narrower|narrow'],
        ['deepest|deeper|deep', 'shallow*'],
        ['(?<!at )most|many|majority', 'few|minority|handful'],
        ['more|most', '(?<!at )least|less|fewer|fewest'],
        ['often|frequently|regularly|common|usually', 'rarely|seldom|rare|occasionally'],
        ['full', 'empty'],
        ['true', 'false|untrue'],
        ['right', 'wrong'],
        ['public|publicly', 'private|privately|secret|secretly'],
        ['voluntary|voluntarily|optional', 'compulsory|mandatory|forced'],
        ['temporary|temporarily', 'permanent|permanently'],
        ['major', 'minor'],
        ['partly|partial|partially', 'fully|entirely|completely|totally'],
        ['domestic|local', 'foreign|overseas|international'],
        ['maximum', 'minimum'],
        ['ahead', 'behind'],
        ['friends?|ally|allies', 'enem(?:y|ies)|rivals?|foes?'],
        ['peace', 'war'],
        ['optimis*|hopeful', 'pessimis*'],
    ],
    kinds: [
        ['north|northern', 'south|southern', 'east|eastern', 'west|western'],
        [
            ...['spring', 'summer', 'autumn', 'winter'].map((season) => `(?<=(?:the|in|this|last|next|late|early|until|since|by|every) )${season}`),
        ],
        ['morning', 'afternoon', 'evening', 'night'],
        ['left-hand|the left', 'right-hand|the right'],
        ['inside|indoors|indoor', 'outside|outdoors|outdoor'],
        ['above', 'below|beneath'],
        ['upper', 'lower'],
        ['urban|city', 'rural|countryside'],
        ['daily', 'weekly', 'monthly', 'yearly|annual|annually', 'hourly'],
        ['men|man|male|boys?', 'women|woman|female|girls?'],
        [
            ...['brothers?', 'sisters?', 'cousins?', 'uncles?', 'aunts?', 'fathers?', 'mothers?', 'sons?'],
            ...['daughters?', 'wi(?:fe|ves)', 'husbands?', 'nephews?', 'nieces?', 'grand(?:father|son)s?'],
            ...[
                'grand(?:mother|daughter)s?',
                'neighbours?|neighbors?',
                'widow',
                'widower',
                'girlfriend',
                'boyfriend',
            ],
        ],
        [
            ...['finance|treasury', 'defen[cs]e', 'foreign', 'health', 'interior|home', 'education', 'justice'],
            ...[
                'transport|transportation',
                'agricultur\\p{L}*',
                'environment',
                'labou?r',
                'trade',
                'culture',
                'energy',
                'housing',
            ],
        ].map((office) => `(?:${office})(?= (?:minister|ministry|secretary|department|committee|spokes))`),
        [
            ...[
                'mayor',
                'governor',
                'president',
                'prime minister',
                'king',
                'queen',
                'senator',
                'ambassador',
                'bishop',
            ],
            ...['treasurer', 'sheriff', 'chancellor', 'judge', 'caretaker|janitor', 'head ?teacher|headmaster'],
        ],
        ['deputy|vice', 'acting|interim', 'former|ex', 'assistant'],
        ['prosecut(?:or|ors|ion)', 'defen[cs]e (?:lawyers?|team|counsel|attorneys?)'],
        ['plaintiffs?|claimants?', 'defendants?'],
        ['landlords?', 'tenants?'],
        ['employers?|management|managers?|bosses', 'employees|workers?|staff|unions?'],
        ['teachers?', 'pupils?|students?', 'parents?'],
        ['doctors?', 'nurses?', 'patients?'],
        ['drivers?', 'passengers?', 'pedestrians?', 'cyclists?'],
        ['buyers?', 'sellers?'],
        ['winners?', 'losers?'],
        ['opposition', 'government'],
        ['victims?', 'suspects?|attackers?'],
        ['imports?|imported', 'exports?|exported'],
    ],
    turning: [
        ['bought|buys?|buying|purchas*|acquir*', 'sold|sells?|selling'],
        ['lent|lends?', 'borrow*'],
        ['before', 'after'],
        ['first', 'last(?! (?:year|month|week|night|\\p{L}+day))|final'],
        ['beats?|beat|defeats|defeated', 'lost to|loses to'],
        ['gave|gives?', 'took|takes?|received?'],
    ],
    prefixes: 'un(?!less$)(?=\\p{L}{4})|non-?|in(?=\\p{L}+(?:[ai]ble|[ae]nt|ate|ect|ite|ive|ure|ete|[ae]nce|[ae]ncy|al|ously?|ility)$)|im(?=p(?:ossib|rop|erf|rob|at|artial|ractical)|m(?:atur|oral|obil)|balance)|il(?=leg|lit|log)|ir(?=re[lgsv])|dis(?=honest|agree|approv|allow|appear|connect|continu|loyal|obey|prov|satisf|organi)',
};

/** Spanish. */
var es = {
    contraries: [
        ['gan(?:ó|aron|a|an|ado|ar|ará)|venci*|victoria', 'perd*|pierd*|derrota'],
        [
            'subi*|sub(?:e|en|ió|ieron)|aument*|creci*|crec(?:e|ió)|alz*|elev*|increment*',
            'baj(?:ó|a|an|aron|ado|ar)|cay*|ca(?:e|en|ído)|disminu*|reduc*|reduj*|descend*|recort*|desplom*',
        ],
        [
            'aprob*|aprueb*|acept*|respald*|apoy*|avalar*|avaló',
            'rechaz*|vot(?:ó|aron) en contra|vet(?:ó|aron)|opus*|opon*',
        ],
        ['abr(?:e|en|ió|ieron|ir|irá)|abiert*|reabr*', 'cerr*|cierr*|clausur*'],
        [
            'comenz*|comienz*|empez*|empiez*|inici*|reanud*',
            'termin*|acab*|finaliz*|conclu*|ces(?:ó|aron|a)|suspend*|deten*|detuvo',
        ],
        ['absuel*|absolv*|inocente*', 'conden*|culpable*'],
        ['liber(?:ó|ado|ada|ados|aron)|excarcel*', 'detenid*|detuv*|arrest*|encarcel*'],
        ['confirm*|ratific*', 'anul*|revoc*|desmint*'],
        ['beneficio*|ganancia*|superávit', 'pérdida*|déficit'],
        ['permit*|autoriz*', 'prohíb*|prohib*'],
        ['mayor|mayores|grande*', 'menor|menores|pequeñ*'],
        ['ric[oa]s?', 'pobre*'],
        ['viej[oa]s?|antigu*', 'joven|jóvenes|nuev*'],
        ['alt[oa]s?', 'baj[oa]s?'],
        ['elogi*|celebr*', 'critic*|conden*'],
        ['sobreviv*|viv[oae]*', 'muri*|muer*|falleci*'],
        ['más', 'menos'],
        ['mejor*', 'peor*'],
        ['contrat*', 'despid*|despedi*'],
        ['lleg*', 'sali*|parti(?:ó|eron)|march*|abandon*'],
        ['constru*', 'demol*|derrib*|destru*'],
        ['segur[oa]s?', 'peligros*|insegur*'],
        ['mayoría', 'minoría'],
    ],
    turning: [
        ['compr*|adquir*', 'vend*'],
        ['antes', 'después'],
        ['primer*', 'últim*'],
        ['importaciones', 'exportaciones'],
    ],
    kinds: [
        ['norte', 'sur', 'este(?= de)', 'oeste'],
        ['primavera', 'verano', 'otoño', 'invierno'],
        ['mañana', 'tarde', 'noche', 'madrugada'],
        [
            'herman[o]',
            'hermana',
            'padre',
            'madre',
            'hijo',
            'hija',
            'tío',
            'tía',
            'primo',
            'prima',
            'marido|esposo',
            'esposa|mujer',
        ],
        ['alcalde|alcaldesa', 'gobernador\\p{L}*', 'president[ea]', 'primer ministro', 'senador\\p{L}*'],
        ['hacienda|finanzas', 'defensa', 'interior', 'sanidad|salud', 'justicia', 'educación'].map((each) => `(?<=ministr[oa] de )${each}`),
        ['hombres?', 'mujeres'],
    ],
    prefixes: 'in|im|il|ir|des',
};

/** Persian. */
var fa = {
    contraries: [
        ['برد|پیروز*|برنده', 'باخت*|شکست خورد*|بازنده'],
        ['افزایش|بالا رفت*|رشد', 'کاهش|پایین آمد*|افت'],
        ['تصویب|تایید|پذیرفت*|موافقت', 'رد|مخالفت*'],
        ['باز|گشود*|بازگشایی|افتتاح', 'بسته|تعطیل*'],
        ['آغاز|شروع', 'پایان|متوقف'],
        ['تبرئه', 'محکوم*'],
        ['آزاد', 'بازداشت|دستگیر'],
        ['بزرگترین|بزرگ‌?ترین|بزرگ', 'کوچکترین|کوچک‌?ترین|کوچک'],
        ['سود', 'زیان|ضرر'],
        ['بیشتر|بیشترین', 'کمتر|کمترین'],
        ['زنده', 'کشته|درگذشت'],
    ],
    turning: [
        ['خرید', 'فروخت'],
        ['پیش', 'پس'],
        ['اولین|نخستین|اول', 'آخرین|آخر'],
        ['واردات', 'صادرات'],
    ],
    kinds: [
        ['شمال*', 'جنوب*', 'شرق*', 'غرب*'],
        ['بهار', 'تابستان', 'پاییز', 'زمستان'],
        ['صبح', 'ظهر', 'عصر', 'شب'],
        ['برادر*', 'خواهر*', 'پدر*', 'مادر*', 'پسر*', 'دختر*', 'شوهر*', 'همسر*'],
        ['دارایی|اقتصاد', 'دفاع', 'کشور', 'خارجه', 'بهداشت', 'دادگستری'].map((each) => `(?<=وزیر )${each}`),
    ],
};

/** French. */
var fr = {
    contraries: [
        ['gagn*|remport*|victoire', 'perd(?:u|ue|us|ues|ent|ait)?|défaite'],
        [
            'augment*|hausse|grimp*|progress*|mont(?:e|é|ent|er)|relev*|accru*|bondi*',
            'baiss*|chut*|recul*|diminu*|rédui*|tomb*|abaiss*',
        ],
        [
            'adopt*|approuv*|accept*|vot(?:é|e|ée|ent) pour|soutien*|soutenu*|valid*',
            'rejet*|repouss*|refus*|vot(?:é|e) contre|oppos*',
        ],
        ['ouv(?:re|ert|erte|erts|rir|rira|rent|erture)|rouv*', 'ferm*'],
        [
            'commenc*|début*|démarr*|repri[st]*|repren*',
            'termin*|fini*|achev*|cess*|arrêt(?:e|ent|ée?s?)|interromp*|suspend*',
        ],
        ['acquitt*|relax*|innocent*', 'condamn*|coupable*'],
        ['libér*|relâch*', 'arrêté|arrêtée|arrêtés|détenu*|emprisonn*|incarcér*'],
        ['confirm*', 'annul*|cass(?:é|ée|e)|démenti*'],
        ['bénéfice*|excédent', 'perte*|déficit'],
        ['autoris*|perme*', 'interdi*'],
        ['grand|grande|grands|grandes', 'petit|petite|petits|petites'],
        ['riche*', 'pauvre*'],
        ['vieux|vieille|âgé*|ancien*', 'jeune*'],
        ['haut|haute|élevé*', 'bas|basse|faible'],
        ['salu(?:é|e|ée|ent)|félicit*', 'critiqu*|dénonc*'],
        ['surv[ié]c*|vivant*|vit', 'mort|morte|morts|décédé*|tué*'],
        ['plus', 'moins'],
        ['meilleur*', 'pire*'],
        ['embauch*', 'licenci*'],
        ['arriv*', 'parti|partie|partis|quitt*'],
        ['construi*', 'démoli*|détrui*'],
        ['sûr|sûre', 'dangereu*'],
        ['majorité', 'minorité'],
    ],
    turning: [
        ['achet*|acquis*|acquér*', 'vend*|cèd*|cédé'],
        ['avant', 'après'],
        ['premi[eè]r*', 'dernier*|dernière*'],
        ['importations', 'exportations'],
    ],
    kinds: [
        ['nord', 'sud', 'est(?= (?:de|du))', 'ouest'],
        ['printemps', "été(?= \\d)|(?<=l')été", 'automne', 'hiver'],
        ['matin', 'après-midi', 'soir', 'nuit'],
        ['frère', 'sœur', 'père', 'mère', 'fils', 'fille', 'oncle', 'tante', 'cousine?', 'mari', 'femme|épouse'],
        ['maire', 'préfet|préfète', 'président\\p{L}*', 'premier ministre', 'député\\p{L}*', 'sénat(?:eur|rice)'],
        ['finances', 'défense', 'intérieur', 'santé', 'justice', 'éducation'].map((each) => `(?<=ministre (?:de la |de l'|de l |des ))${each}`),
        ['hommes', 'femmes'],
    ],
    prefixes: 'in|im|il|ir|dé|non-?',
};

/** Hebrew. */
var he = {
    contraries: [
        ['ניצח*|זכ(?:ה|תה|ו)', 'הפסיד*'],
        ['על(?:ה|תה|ו)|עולים|עליה|עלייה|גדל*|התייקר*', 'ירד*|יורדים|ירידה|צנח*|הוזל*|קטנ*'],
        ['אישר*|תמכ*|תמך|קיבל*', 'דח(?:ה|תה|ו)|התנגד*'],
        ['נפתח*|פתח*|ייפתח|פתוח*|תיפתח', 'נסגר*|סגר*|ייסגר|סגור*|תיסגר'],
        ['התחיל*|החל*|מתחיל*', 'הסתיי*|נגמר*|הופסק*'],
        ['זוכה|זיכה', 'הורשע*|הרשיע*'],
        ['שוחרר*', 'נעצר*'],
        ['הגדול*|גדול*', 'הקטן|הקטנה|קטן|קטנה'],
        ['רווח*', 'הפסד*'],
        ['יותר', 'פחות'],
        ['שרד*|ניצל*', 'מת|מתה|נהרג*'],
        ['הגיע*', 'עזב*'],
    ],
    turning: [
        ['קנ(?:ה|תה|ו)|רכש*', 'מכר*'],
        ['לפני', 'אחרי'],
        ['ראשו*|הראשו*', 'אחרו*|האחרו*'],
    ],
    kinds: [
        ['צפון*|בצפון', 'דרום*|בדרום', 'מזרח*|במזרח', 'מערב*|במערב'],
        ['באביב|האביב', 'בקיץ|הקיץ', 'בסתיו|הסתיו', 'בחורף|החורף'],
        ['בבוקר', 'בצהריים', 'בערב', 'בלילה'],
        ['אחיו|אחיה', 'אחותו|אחותה', 'אביו|אביה', 'אמו|אמה', 'בנו|בנה', 'בתו|בתה', 'בעלה', 'אשתו'],
        ['האוצר', 'הביטחון', 'הפנים', 'החוץ', 'הבריאות', 'המשפטים'].map((each) => `(?<=שרת? )${each}`),
    ],
};

/** Hindi. */
var hi = {
    contraries: [
        ['जीत*', 'हार|हारा|हारी|हारे'],
        ['बढ़*|वृद्धि|उछाल', 'घट*|गिर*|कमी|कम'],
        ['मंजूर*|मंज़ूर*|स्वीकार*|समर्थन', 'खारिज*|अस्वीकार*|ठुकरा*|विरोध'],
        ['खुल*|खोल*', 'बंद'],
        ['शुरू', 'खत्म|ख़त्म|समाप्त'],
        ['बरी', 'दोषी'],
        ['रिहा', 'गिरफ्तार|गिरफ़्तार'],
        ['बड़ा|बड़ी|बड़े', 'छोटा|छोटी|छोटे'],
        ['लाभ|मुनाफा*', 'घाटा|नुकसान|हानि'],
        ['ज्यादा|ज़्यादा|अधिक', 'कम'],
        ['जिंदा|बच*', 'मर|मौत|मारे'],
    ],
    turning: [
        ['खरीद*|ख़रीद*', 'बेच*'],
        ['पहले', 'बाद'],
        ['पहला|पहली', 'आखिरी|अंतिम'],
        ['आयात', 'निर्यात'],
    ],
    kinds: [
        ['उत्तर*', 'दक्षिण*', 'पूर्व*', 'पश्चिम*'],
        ['वसंत', 'गर्मी', 'शरद', 'सर्दी'],
        ['सुबह', 'दोपहर', 'शाम', 'रात'],
        ['भाई', 'बहन', 'पिता', 'मां|माँ', 'बेटा|बेटे', 'बेटी', 'पति', 'पत्नी'],
        ['वित्त', 'रक्षा', 'गृह', 'विदेश', 'स्वास्थ्य', 'शिक्षा'].map((each) => `${each}(?= मंत्री)`),
    ],
};

/** Italian. */
var it = {
    contraries: [
        ['vin(?:to|ta|ce|se|cono)|vittoria', 'pers[oaei]|perd*|sconfitt*'],
        [
            'aument*|sal(?:e|ito|ita|iti|gono|ì)|cresc*|cresciut*|alz*|rialz*',
            'diminu*|cal(?:a|ato|ata|ati|ano|o)|sce(?:so|sa|si|nde|ndono)|ridott*|ridu[cs]*|tagli*|crollat*|crolla|abbass*|cadut*',
        ],
        ['approv*|accett*|sosten*|appogg*|adottat*', 'respin*|bocci*|rifiut*|rigett*|oppos*|contrar*'],
        ['apr(?:e|ono|irà|ì)|apert*|riap*', 'chiu*'],
        [
            'inizi*|cominci*|ripres*|ripren*|avvia*',
            'finit*|finisc*|termin*|conclu*|cess*|ferma*|sospes*|interrott*',
        ],
        ['assol*|innocent*', 'condann*|colpevol*'],
        ['liberat*|rilasciat*|scarcerat*', 'arrest*|detenut*|incarcerat*'],
        ['confermat*|conferma', 'annull*|ribaltat*|smenti*'],
        ['utile|profitt*|avanzo', 'perdita|perdite|disavanzo|deficit'],
        ['permess*|permett*|autorizz*', 'viet*|proib*'],
        ['maggior*|grand*', 'minor*|piccol*'],
        ['ricc*', 'pover*'],
        ['vecch*|anzian*', 'giovan*|nuov*'],
        ['alt[oaie]', 'bass[oaie]'],
        ['lodat*|elogi*', 'critic*|condann*'],
        ['sopravvi*|viv[oaie]', 'mort[oaie]|muoi*|uccis*'],
        ['più', 'meno'],
        ['miglior*', 'peggior*'],
        ['assunt*|assum*', 'licenzi*'],
        ['arriv*', 'partit*|parte|lasci*'],
        ['costrui*', 'demoli*|abbattut*|distrutt*'],
        ['sicur*', 'pericolos*|insicur*'],
        ['maggioranza', 'minoranza'],
    ],
    turning: [
        ['compr*|acquist*', 'vend*'],
        ['prima', 'dopo'],
        ['prim[oaie]', 'ultim*'],
        ['importazioni', 'esportazioni'],
    ],
    kinds: [
        ['nord', 'sud', 'est', 'ovest'],
        ['primavera', 'estate', 'autunno', 'inverno'],
        ['mattin[ao]', 'pomeriggio', 'sera', 'notte'],
        [
            'fratello',
            'sorella',
            'padre',
            'madre',
            'figlio',
            'figlia',
            'zio',
            'zia',
            'cugino',
            'cugina',
            'marito',
            'moglie',
        ],
        ['sindac[oa]', 'prefetto', 'president[ei]|presidentessa', 'premier', 'senat(?:ore|rice)'],
        ['economia|finanze', 'difesa', 'interno', 'salute', 'giustizia', 'istruzione'].map((each) => `(?<=ministr[oa] (?:del|della|delle|dell') ?)${each}`),
        ['uomini', 'donne'],
    ],
    prefixes: 'in|im|il|ir|s(?=contento|leale)|dis',
};

/** Japanese. */
var ja = {
    contraries: [
        ['勝っ|勝利|勝つ', '負け|敗北|敗れ'],
        ['上昇|上が|増加|増え|増やし|値上げ|引き上げ', '下落|下が|減少|減っ|減り|減らし|値下げ|引き下げ|低下'],
        ['可決|承認|賛成|支持|受け入れ', '否決|却下|反対|拒否'],
        ['開い|開き|開館|開業|再開|開放|開く', '閉じ|閉鎖|閉館|閉店|休業|閉め'],
        ['始ま|開始|始め', '終わ|終了|中止|停止'],
        ['無罪', '有罪'],
        ['釈放', '逮捕|拘束'],
        ['最大|大き', '最小|小さ'],
        ['最高|高い|高く', '最低|低い|低く'],
        ['黒字|利益', '赤字|損失'],
        ['多い|多く', '少な'],
        ['生存|生き', '死亡|死ん|死者'],
        ['到着', '出発'],
        ['合格', '不合格'],
    ],
    turning: [
        ['買っ|購入|買収', '売っ|売却|売り'],
        ['前に', '後に'],
        ['最初', '最後'],
        ['輸入', '輸出'],
    ],
    kinds: [
        ['北', '南', '東(?!京)', '西'],
        ['春', '夏', '秋', '冬'],
        ['午前', '午後'],
        ['朝', '昼', '夕方', '夜'],
        ['兄', '弟', '姉', '妹', '父', '母', '息子', '娘', '夫', '妻'],
        ['財務', '防衛', '外務', '厚生労働', '法務'].map((each) => `${each}(?=相|大臣|省)`),
        ['市長', '知事', '首相', '大統領', '町長'],
    ],
};

/** Polish. */
var pl = {
    contraries: [
        ['wygra*|zwycię*', 'przegra*|poraż*|ponieś* klęsk*'],
        ['wzros*|rosn*|rośn*|zwiększ*|podn*|podwyż*|wzrost*', 'spad*|zmala*|maleje|zmniejsz*|obniż*|obniżk*'],
        ['przyj*|zatwierdz*|popar*|popier*|uchwali*|zaakceptow*', 'odrzuc*|sprzeciw*|zawetow*'],
        ['otw*', 'zamkn*|zamyk*'],
        ['rozpocz*|zacz*|wznow*', 'zakończ*|skończ*|przerwa*|wstrzym*|ustał*'],
        ['uniewinn*', 'skaza*'],
        ['zwoln*|uwoln*|wypuszcz*', 'zatrzyma*|areszt*'],
        ['utrzyma*|potwierdz*', 'uchyl*|unieważn*|zaprzecz*'],
        ['zysk*|nadwyżk*', 'strat*|deficyt*'],
        ['zezwol*|pozwol*', 'zakaz*|zabron*'],
        ['największ*|większ*', 'najmniejsz*|mniejsz*'],
        ['wyższ*|najwyższ*|wysok*', 'niższ*|najniższ*|nisk*'],
        ['starsz*|najstarsz*', 'młodsz*|najmłodsz*'],
        ['więcej', 'mniej'],
        ['lepsz*|najlepsz*', 'gorsz*|najgorsz*'],
        ['przeży*|żyje', 'zmar*|zginę*|umar*'],
        ['zatrudni*', 'zwolni*'],
        ['przyby*|przyjech*', 'wyjech*|odjech*|opuści*'],
        ['zbudowa*|wybudowa*', 'zburz*|rozebra*'],
        ['większość', 'mniejszość'],
        ['chwal*|pochwal*', 'skrytykow*|krytykow*'],
    ],
    turning: [
        ['kupi*|zakupi*', 'sprzeda*'],
        ['przed', 'po'],
        ['pierwsz*', 'ostatni*'],
        ['import', 'eksport'],
    ],
    kinds: [
        ['północ*', 'południe|południow*', 'wsch[oó]d*', 'zach[oó]d*'],
        ['wiosn*', 'lat(?:em|a)', 'jesie*', 'zim(?:ą|y|a)'],
        ['brat*', 'siostr*', 'ojci*|ojca', 'matk*', 'syn*', 'córk*', 'mąż|męża', 'żon*'],
        ['burmistrz*', 'prezydent*', 'premier*', 'wojewod*', 'senator*'],
        ['finansów', 'obrony', 'zdrowia', 'sprawiedliwości', 'edukacji'].map((each) => `(?<=minist(?:er|ra|rem) )${each}`),
        ['mężczyzn*', 'kobiet*'],
        ['rano', 'wieczor*'],
    ],
    prefixes: 'nie|bez',
};

/** Portuguese. */
var pt = {
    contraries: [
        ['venc*|ganh*|vitória', 'perd*|derrota*'],
        [
            'subi*|sob(?:e|em)|aument*|cresc*|elev*',
            'ca(?:iu|i|em|íram|ír*)|desc*|diminu*|reduz*|baix*|recu*|cort*',
        ],
        ['aprov*|aceit*|apoi*|adot*', 'rejeit*|recus*|vet(?:ou|aram)|opôs|opõe|chumb*'],
        ['abr(?:e|em|iu|iram|ir|irá)|abert*|reabr*', 'fech*|encerr*'],
        ['começ*|inici*|retom*', 'termin*|acab*|conclu*|cess*|par(?:ou|aram)|suspen*|encerr*'],
        ['absolv*|inocent*', 'conden*|culpad*'],
        ['libert*|solt[oa]s?|soltou', 'detid*|deteve|pres[oa]s?|prendeu'],
        ['confirm*|mantev*', 'anul*|revog*|desment*'],
        ['lucro*|superávit|excedente', 'prejuízo*|perda*|défice|déficit'],
        ['permit*|autoriz*', 'proíb*|proib*'],
        ['maior|maiores|grande*', 'menor|menores|pequen*'],
        ['ric[oa]s?', 'pobre*'],
        ['velh[oa]s?|antig*', 'jovem|jovens|nov[oa]s?'],
        ['alt[oa]s?', 'baix[oa]s?'],
        ['elogi*|celebr*', 'critic*|conden*'],
        ['sobreviv*|viv[oae]*', 'morr*|mort[oa]s?|falec*'],
        ['mais', 'menos'],
        ['melhor*', 'pior*'],
        ['contrat*', 'demit*|despedi*'],
        ['cheg*', 'parti(?:u|ram)|sai(?:u|ram)|deix*'],
        ['constru*', 'demol*|derrub*|destru*'],
        ['segur[oa]s?', 'perigos*|insegur*'],
        ['maioria', 'minoria'],
    ],
    turning: [
        ['compr*|adquir*', 'vend*'],
        ['antes', 'depois|após'],
        ['primeir*', 'últim*'],
        ['importações', 'exportações'],
    ],
    kinds: [
        ['norte', 'sul', 'leste', 'oeste'],
        ['primavera', 'verão', 'outono', 'inverno'],
        ['manhã', 'tarde', 'noite', 'madrugada'],
        [
            'irmão',
            'irmã',
            'pai',
            'mãe',
            'filho',
            'filha',
            'tio',
            'tia',
            'primo',
            'prima',
            'marido',
            'esposa|mulher',
        ],
        ['prefeit[oa]|autarca', 'governador\\p{L}*', 'president[ea]', 'primeiro-ministro', 'senador\\p{L}*'],
        ['finanças|fazenda', 'defesa', 'saúde', 'justiça', 'educação'].map((each) => `(?<=ministr[oa] d[ao]s? )${each}`),
        ['homens', 'mulheres'],
    ],
    prefixes: 'in|im|il|ir|des',
};

/** Russian. */
var ru = {
    contraries: [
        ['выигра*|победи*|победа*', 'проигра*|поражен*|уступи*'],
        [
            'вырос*|выраст*|рост*|увелич*|повыс*|подня*|подорожа*|растут|растет',
            'снизи*|сниж*|упал*|упад*|уменьш*|сократ*|подешеве*|падают|падает|понизи*',
        ],
        ['одобр*|принял*|утверд*|поддерж*', 'отклон*|отверг*|провал*'],
        ['откры*', 'закры*'],
        ['начал*|начн*|начин*|стартова*|возобнов*', 'законч*|заверш*|прекра*|останов*|приостанов*'],
        ['оправда*', 'осуд*|осужд*|признан* винов*'],
        ['освобо*|отпусти*', 'задерж*|арест*'],
        ['оставил в силе|подтверд*', 'отменил*|отмене*|опроверг*'],
        ['прибыл[ьи]|профицит*', 'убыт*|дефицит*'],
        ['разреш*', 'запре*'],
        [
            'больш(?:е|ий|ая|ое|ие|ей|их)|крупн*|наибольш*',
            'меньш(?:е|ий|ая|ое|ие|ей|их)|мелк*|наименьш*|маленьк*',
        ],
        ['выше|высок*|высш*', 'ниже|низк*|низш*'],
        ['старше|старш*|стар(?:ый|ая|ое|ые)', 'младше|младш*|молож*|молод*'],
        ['лучше|лучш*', 'хуже|худш*'],
        ['выжи*|жив(?:ы|а|ой|ет)', 'умер*|погиб*|скончал*'],
        ['нанял*|назнач*', 'уволи*'],
        ['прибы(?:л|ла|ли)|прие(?:хал|хала|хали)', 'уех*|покин*|отбы*'],
        ['постро*', 'снес*|разруш*'],
        ['большинств*', 'меньшинств*'],
        ['похвали*', 'раскритиков*|критик*|осуд*'],
        ['дороже|дорог(?:ой|ая|ие)', 'дешевле|дешев*'],
    ],
    turning: [
        ['купи*|приобре*', 'прода*'],
        ['до', 'после'],
        ['перв*', 'последн*'],
        ['импорт*', 'экспорт*'],
    ],
    kinds: [
        ['север*', 'юг|юга|юге|южн*', 'восток*|восточн*', 'запад*'],
        ['весн*', 'лет(?:ом|а)', 'осен*', 'зим(?:ой|ы|а)'],
        ['утром', 'днем', 'вечером', 'ночью'],
        ['брат*', 'сестр*', 'отец|отца', 'мать|матери', 'сын*', 'доч*', 'муж', 'жен[аыу]'],
        ['мэр*', 'губернатор*', 'президент*', 'премьер*', 'сенатор*'],
        ['финансов', 'обороны', 'здравоохранения', 'юстиции', 'образования'].map((each) => `(?<=министр\\p{L}{0,2} )${each}`),
        ['мужчин*', 'женщин*'],
    ],
    prefixes: 'не|без|бес',
};

/** Turkish. */
var tr = {
    contraries: [
        ['kazan*|yendi*', 'kaybet*|kayb*|yenil*'],
        ['art(?:tı|ıyor|ış|ır|mış|acak)\\p{L}*|yüksel*|arttır*|artır*', 'azal*|düş*|geriled*|indir*'],
        ['onayla*|kabul et*|destekle*', 'reddet*|redded*|karşı çık*'],
        ['aç(?:ıl|tı|ık|ıy)*', 'kapa*'],
        ['başla*', 'bit(?:ti|iyor|ecek)*|son(?:a er|land)*|durd*'],
        ['beraat*', 'mahk[uû]m*|suçlu*'],
        ['serbest*', 'tutukla*|gözaltı*'],
        ['kâr|kar(?:ı|la)', 'zarar*'],
        ['izin ver*', 'yasakla*'],
        ['büyük|büyüğü', 'küçük|küçüğü'],
        ['zengin*', 'yoksul*|fakir*'],
        ['yaşlı*', 'genç*'],
        ['fazla|çok', 'az'],
        ['iyi|iyisi', 'kötü*'],
        ['hayatta kal*|kurtuld*', 'öl(?:dü|en|müş)*'],
        ['geldi*|vard*', 'ayrıl*'],
        ['pahalı*', 'ucuz*'],
    ],
    turning: [
        ['satın al*|aldı', 'sat(?:tı|ıyor|ıl)*'],
        ['önce', 'sonra'],
        ['ilk', 'son'],
        ['ithalat*', 'ihracat*'],
    ],
    kinds: [
        ['kuzey*', 'güney*', 'doğu*', 'batı*'],
        ['ilkbahar*|bahar*', 'yaz(?:ın)?', 'sonbahar*|güz*', 'kış(?:ın)?'],
        ['sabah*', 'öğle*', 'akşam*', 'gece*'],
        [
            'erkek kardeş*|ağabey*',
            'kız kardeş*|abla*',
            'baba*',
            'anne*',
            'oğl*|oğul*',
            'kız[ıi]',
            'koca*',
            'karı*',
        ],
        ['maliye', 'savunma', 'sağlık', 'adalet', 'içişleri', 'dışişleri'].map((each) => `${each}(?= bakan)`),
    ],
    suffixes: ['s[ıiuü]z', 'l[ıiuü]'],
};

/** Ukrainian. */
var uk = {
    contraries: [
        ['виграл*|вигра*|перем*', 'програ*|пораз*'],
        ['зрос*|зроста*|збільш*|підвищ*|підня*|подорожча*', 'знизи*|зниж*|впал*|зменш*|скорот*|подешевш*'],
        ['схвал*|ухвал*|підтрим*|затверд*', 'відхил*|провал*'],
        ['відкри*', 'закри*'],
        ['поча*|розпоч*|відновил*', 'закінч*|заверш*|припин*|зупин*|призупин*'],
        ['виправда*', 'засуд*'],
        ['звільнен*|відпусти*', 'затрим*|арешт*'],
        ['підтверд*|залишив у силі', 'скасува*|спростув*'],
        ['прибут*', 'збит*|дефіцит*'],
        ['дозвол*', 'заборон*'],
        ['більш(?:е|ий|а|і)|найбільш*', 'менш(?:е|ий|а|і)|найменш*'],
        ['вище|висок*|вищ*', 'нижче|низьк*|нижч*'],
        ['старш*', 'молодш*'],
        ['кращ*|найкращ*', 'гірш*|найгірш*'],
        ['вижи*', 'помер*|загину*'],
        ['прибу(?:в|ла|ли)|приїха*', 'поїха*|виїха*|покину*'],
        ['збудува*|побудува*', 'знес*|зруйнов*'],
        ['більшіст*', 'меншіст*'],
    ],
    turning: [
        ['купи*|придба*', 'прода*'],
        ['до', 'після'],
        ['перш*', 'останн*'],
        ['імпорт*', 'експорт*'],
    ],
    kinds: [
        ['північ*|півн*', 'півд*', 'сх[оі]д*|східн*', 'зах[оі]д*|західн*'],
        ['навесні|весн*', 'влітку|літ[аі]', 'восени|осін*|осен*', 'взимку|зим*'],
        ['брат*', 'сестр*', 'батьк*', 'мат(?:и|ері)', 'син*', 'доньк*|дочк*', 'чоловік', 'дружин*'],
        ['мер(?:а|ом|у)?', 'губернатор*', 'президент*', "прем'єр*"],
        ['вранці', 'вдень', 'ввечері|увечері', 'вночі'],
    ],
    prefixes: 'не|без',
};

/** Chinese. */
var zh = {
    contraries: [
        ['赢|獲勝|获胜|胜利|勝利', '输|輸|失败|落败|敗'],
        ['上涨|上漲|上升|增加|增长|增長|提高|上调|上調', '下跌|下降|减少|減少|降低|下调|下調'],
        ['通过|通過|批准|支持|赞成|贊成|接受', '否决|否決|拒绝|拒絕|反对|反對'],
        ['开放|開放|打开|開業|重开|重開|重新开', '关闭|關閉|关门|封闭|封閉'],
        ['开始|開始', '结束|結束|停止|中止'],
        ['无罪|無罪', '有罪'],
        ['释放|釋放|获释', '逮捕|拘留|被捕'],
        ['最大|较大', '最小|较小'],
        ['最高', '最低'],
        ['盈利|利润|顺差', '亏损|虧損|逆差'],
        ['多于|多於|更多', '少于|少於|更少'],
        ['生还|幸存|活', '死亡|身亡|遇难'],
        ['抵达|到达', '离开|出发'],
        ['允许|允許', '禁止'],
    ],
    turning: [
        ['买下|購買|购买|收购|买', '出售|卖|賣'],
        ['之前|以前', '之后|以后'],
        ['第一', '最后'],
        ['进口', '出口'],
    ],
    kinds: [
        ['北(?!京)', '南', '东', '西'],
        ['春', '夏', '秋', '冬'],
        ['上午', '下午', '晚上'],
        ['哥哥', '弟弟', '姐姐', '妹妹', '父亲', '母亲', '儿子', '女儿', '丈夫', '妻子'],
        ['财政', '国防', '外交', '卫生', '司法'].map((each) => `${each}(?=部长)`),
        ['市长', '省长', '总统', '总理'],
    ],
};

const contraries = {
    ...{ ar, de, en, es, fa, fr, he, hi, it, ja, pl, pt, ru, tr, uk, zh },
};
/** The words apart of a language, by its code. */
const contrariesOf = (code) => Object.hasOwn(contraries, code) ? contraries[code] : undefined;

/** Words that are written in more ways than these stay a pattern. */
const mostWays = 60;
const plainWord = inOurScripts(/^[\p{L}\p{M}]+\*?$/u);
const classOfLetters = inOurScripts(/^\[([\p{L}\p{M}]+)\]/u);
/** The parts of a pattern between the `|` that stand in no brackets. */
function alternatives(words) {
    const parts = [''];
    let depth = 0;
    for (const sign of words) {
        if (sign === '(' || sign === '[')
            depth++;
        if (sign === ')' || sign === ']')
            depth--;
        if (sign === '|' && depth === 0)
            parts.push('');
        else
            parts[parts.length - 1] += sign;
    }
    return parts;
}
/**
 * All that a pattern of words stands for: “steps down” and “stepped down” for `step(?:s|ped) down`. A `*` is left as it is.
 * Undefined for a pattern that looks around itself, or has too many ways.
 */
function spellings(pattern) {
    if (plainWord.test(pattern))
        return [pattern];
    let ways = [''];
    for (let rest = pattern; rest !== '';) {
        const part = nextPart(rest);
        if (!part)
            return undefined;
        const choices = part.choices.flatMap((choice) => choice.length === 1 ? [choice] : (spellings(choice) ?? [undefined]));
        if (choices.includes(undefined) || ways.length * choices.length > mostWays)
            return undefined;
        ways = ways.flatMap((way) => choices.map((choice) => way + choice));
        rest = rest.slice(part.length);
    }
    return ways;
}
/** What comes first in a pattern: a group, a class of letters or a sign; what may be absent may be nothing. */
function nextPart(pattern) {
    const group = pattern.startsWith('(?:') ? pattern.slice(3, closing(pattern)) : undefined;
    const [, letters] = classOfLetters.exec(pattern) ?? [];
    if (group === undefined && letters === undefined && /^[^\p{L}\p{M}* -]/u.test(pattern))
        return undefined;
    const [sign = ''] = pattern;
    const choices = group !== undefined ? alternatives(group) : [...(letters ?? sign)];
    const length = group !== undefined ? group.length + 4 : letters !== undefined ? letters.length + 2 : sign.length;
    return pattern[length] === '?' ? { choices: ['', ...choices], length: length + 1 } : { choices, length };
}
/** Where the bracket is closed that a pattern begins with. */
function closing(pattern) {
    let depth = 0;
    for (const [index, sign] of [...pattern].entries()) {
        if (sign === '(')
            depth++;
        if (sign === ')' && --depth === 0)
            return index;
    }
    return pattern.length;
}

const relations = { contraries: 'contrary', kinds: 'kind', turning: 'turning' };
const known$5 = new Map();
const letters$1 = 3;
function lexiconOf$1({ code, unspaced }, written) {
    const found = known$5.get(code);
    if (found)
        return found;
    const lexicon = {
        words: new Map(),
        beginnings: new Map(),
        phrases: new Map(),
        patterns: [],
        anyPattern: /(?!)/,
    };
    const odd = [];
    for (const list of written ? ['contraries', 'kinds', 'turning'] : []) {
        for (const sides of written[list]) {
            const group = { relation: relations[list] };
            for (const [side, words] of sides.entries())
                odd.push(...addSide(lexicon, { group, side }, words, unspaced));
        }
    }
    lexicon.anyPattern = patternOf(odd.join('|'), unspaced);
    if (known$5.size < 100)
        known$5.set(code, lexicon);
    return lexicon;
}
/** Adds the words of a side; returns those that stay patterns. */
function addSide(lexicon, place, words, unspaced) {
    const odd = [];
    const add = (map, key, value) => map.set(key, [...(map.get(key) ?? []), value]);
    for (const written of alternatives(words)) {
        const spelled = unspaced ? undefined : spellings(written);
        if (!spelled?.every((each) => canBeFound(each))) {
            odd.push(written);
            continue;
        }
        for (const each of spelled) {
            const [, text = '', first = '', more, star] = spelling.exec(each);
            if (more)
                add(lexicon.phrases, first, { text, isOpen: star === '*', place });
            else if (star)
                add(lexicon.beginnings, text.slice(0, letters$1), { start: text, place });
            else
                add(lexicon.words, text, place);
        }
    }
    if (odd.length > 0)
        lexicon.patterns.push({ ...place, pattern: patternOf(odd.join('|'), unspaced) });
    return odd;
}
/** A word, or words, of which the last may go on. */
const spelling = inOurScripts(/^(([\p{L}\p{M}]+)([ -][\p{L}\p{M} -]+)?)(\*?)$/u);
/** Whether a text’s own words lead to it; what may begin in too many ways does not. */
function canBeFound(written) {
    const [, text = '', , more, star] = spelling.exec(written) ?? [];
    return text !== '' && (!star || !!more || text.length >= letters$1);
}
/** Longer sentences are none. */
const longest = 2000;
/** The words of each group that a text has. */
function findSides(read, lexicon) {
    const found = new Map();
    const add = ({ group, side }, start, end) => {
        const sides = found.get(group) ?? new Map();
        found.set(group, sides);
        if ((sides.get(side)?.start ?? Infinity) > start)
            sides.set(side, { text: read.text.slice(start, end), start, end });
    };
    const look = (word, start, end) => {
        for (const place of lexicon.words.get(word) ?? [])
            add(place, start, end);
        for (const { start: beginning, place } of lexicon.beginnings.get(word.slice(0, letters$1)) ?? [])
            if (word.startsWith(beginning))
                add(place, start, end);
        for (const phrase of lexicon.phrases.get(word) ?? []) {
            const close = endOf(phrase, read, start);
            if (close !== undefined)
                add(phrase.place, start, close);
        }
    };
    for (const { lower, start, end } of lexicon.words.size > 0 ? read.words : []) {
        if (start > longest)
            break;
        look(lower, start, end);
        // French “l'ouverture” has a word behind its article.
        const elided = lower.indexOf("'") + 1;
        if (elided > 0)
            look(lower.slice(elided), start + elided, end);
    }
    const lower = read.text.slice(0, longest).toLowerCase();
    for (const { pattern, ...place } of has(lower, lexicon.anyPattern) ? lexicon.patterns : []) {
        pattern.lastIndex = 0;
        const at = pattern.exec(lower);
        if (at)
            add(place, at.index, at.index + at[0].length);
    }
    return found;
}
const letter = /[\p{L}\p{M}]/u;
const wordRest = /[\p{L}\p{M}]*/uy;
/** Where a phrase ends that begins at a place of a text; undefined if it is not there. */
function endOf({ text, isOpen }, { text: whole, language }, start) {
    const end = start + text.length;
    if (whole.slice(start, end).toLocaleLowerCase(language.locale) !== text)
        return undefined;
    if (!isOpen)
        return letter.test(whole.charAt(end)) ? undefined : end;
    wordRest.lastIndex = end;
    wordRest.test(whole);
    return wordRest.lastIndex;
}

/** A text is asked for its words by every line that rests on it. */
const read$1 = new WeakMap();
function sidesIn(text) {
    const found = read$1.get(text) ?? findSides(text, lexiconOf$1(text.language, contrariesOf(text.language.code)));
    read$1.set(text, found);
    return found;
}
/** The words of a line that cannot stand for those which its sentence has in their stead; neither has both. */
function contrariesBetween(line, sentence) {
    const [own, said] = [sidesIn(line), sidesIn(sentence)];
    const found = [...own].flatMap(([group, claimed]) => {
        const other = said.get(group);
        if (!other)
            return [];
        // “Prices rose and fell” says both.
        const sides = [...claimed.keys()];
        if (sides.some((side) => other.has(side)))
            return [];
        const [mine] = claimed.values();
        const [theirs] = other.values();
        return [{ line: mine, said: theirs, relation: group.relation }];
    });
    return [...found, ...turnedByLetters(line, sentence)];
}
/** More words than these are not compared each with each. */
const mostWords$2 = 200;
/** “Safe” and “unsafe”, “güvenli” and “güvensiz”. */
function turnedByLetters(line, sentence) {
    const { language } = line;
    const { prefixes, suffixes } = contrariesOf(language.code) ?? {};
    if (!prefixes && !suffixes)
        return [];
    const turned = prefixes ? new RegExp(withLetters(`^(?:${prefixes})(\\p{L}{4,})$`), 'u') : undefined;
    const endings = suffixes?.map((ending) => new RegExp(withLetters(`^(\\p{L}{2,}?)${ending}(?:\\p{L}{0,5})$`), 'u'));
    const found = [];
    const look = (from, to, isOwn) => {
        for (const word of from.words.slice(0, mostWords$2)) {
            if (!word.hasMeaning || (word.isCapital && !word.isFirst))
                continue;
            const base = turned?.exec(word.lower)?.[1];
            const stem = endings?.[0].exec(word.lower)?.[1];
            if (base === undefined && stem === undefined)
                continue;
            const other = to.words
                .slice(0, mostWords$2)
                .find((each) => base !== undefined
                ? each.lower === base ||
                    (each.lower.length > 3 && isSameWord(each, { ...word, lower: base, stem: base }, language))
                : endings[1].exec(each.lower)?.[1] === stem);
            if (!other || to.has(word) || from.has(other))
                continue;
            found.push({ line: isOwn ? word : other, said: isOwn ? other : word, relation: 'contrary' });
        }
    };
    look(line, sentence, true);
    look(sentence, line, false);
    return found;
}
/** Whether two words stand on one side of a group, so that one may stand for the other: “climbed” for “rose”. */
function areAlike$1(line, sentence, word, other) {
    const said = sidesIn(sentence);
    const isAt = (span, { start, end }) => !!span && span.start < end && start < span.end;
    return [...sidesIn(line)].some(([group, sides]) => [...sides].some(([side, span]) => isAt(span, word) && isAt(said.get(group)?.get(side), other)));
}

/**
 * A line that says “lost” where its passage says “won”, or “cousin” for “brother”. Where all around it is the same, it is
 * contradicted; where the line says the rest in other words, it is a question.
 */
function checkContraries(line, { sentence }) {
    const found = contrariesBetween(line, sentence);
    if (found.length === 0)
        return [];
    const replaced = replacedWords(line.words, sentence.words, line.language);
    const isIn = ({ start, end }, words) => words.some((word) => word.start < end && start < word.end);
    for (const each of found) {
        const isDenied = each.relation === 'contrary' && denies(line, each.line) !== denies(sentence, each.said);
        if (isDenied || (each.relation === 'contrary' && haveTurn(line, sentence)))
            continue;
        if (isInverted(each, line, sentence))
            continue;
        const place = replaced.find(({ line: own, said }) => isIn(each.line, own) && isIn(each.said, said));
        const isSure = place?.isSure &&
            !hasOtherNames(place, each) &&
            !areOtherParts(line, sentence) &&
            (each.relation !== 'turning' || place.isBeside);
        if (!isSure && (each.relation === 'turning' || !isAbout(each, line, sentence)))
            continue;
        return [
            {
                ...{ kind: 'negation', grade: isSure ? 'contradicted' : 'unsupported' },
                ...{ claim: each.line.text, nearest: sentence.text, reason: `the passage says “${each.said.text}”` },
            },
        ];
    }
    return [];
}
/** Whether names stand beside the words in their places too: “Saltby lost 12-31” for “Brine won 31-12”. */
const hasOtherNames = ({ line, said }, contrary) => [line, said].every((words, index) => words.some((word) => {
    const own = index === 0 ? contrary.line : contrary.said;
    return word.isCapital && word.hasMeaning && !(word.start < own.end && own.start < word.end);
}));
const haveTurn = (line, sentence) => isTurnOf(line, sentence) || isTurnOf(sentence, line);
/** “A third survived” is “two thirds died”. */
const areOtherParts = ({ fractions }, sentence) => fractions.some(({ value }) => !sentence.fractions.some((each) => Math.abs(each.value - value) < 0.001));
/** Whether what a word tells is denied: “did not fall”, “refused to close”. */
function denies(read, { start, end }) {
    const clause = clausesOf(read).findLast((each) => each.start <= start);
    const isNear = (at) => at.start >= clause.start && at.start < clause.end && !(at.start >= start && at.start < end);
    const count = denialsIn(read).filter(isNear).length + refusalsIn(read).filter(isNear).length;
    return count % 2 === 1;
}
/** Whether a line tells of the same: most of its other words are in the sentence. */
function isAbout({ line: own }, line, sentence) {
    const meant = wordsBeside(own, line);
    const shared = meant.filter((word) => sentence.has(word));
    if (shared.length < 2 && !(shared.length === 1 && meant.length === 1))
        return false;
    return shared.length >= meant.length * 0.6;
}
/** Whether the words on both sides have changed sides: who beat whom is told from the other side as who lost to whom. */
function isInverted({ line: own, said }, line, sentence) {
    const moves = wordsBeside(own, line).flatMap((word) => {
        const other = sentence.words.find(({ stem }) => stem === word.stem);
        return other ? [[word.start < own.start, other.start < said.start]] : [];
    });
    return moves.some(([is, was]) => is && !was) && moves.some(([is, was]) => !is && was);
}
const wordsBeside = (span, { words }) => words.filter((word) => word.hasMeaning && !(word.start < span.end && span.start < word.end));
/** Whether a text says by the contrary of a word what another denies: “stays open” for “will not close”. */
function areDeniedContraries(line, sentence) {
    return contrariesBetween(line, sentence).some((each) => each.relation === 'contrary' && denies(line, each.line) !== denies(sentence, each.said));
}

/** Languages in which the one who does it stands first. */
const subjectFirst = /^(?:en|fr|es|it|pt)$/;
const auxiliary = /^(?:has|have|had|will|would|did|a|ont|avait|ha|han|hanno|aveva|tem|tinha)$/;
const towards = /^(?:to|at|à|a|ao|au|al|ad)$/;
/** What two do to each other, which is the same whoever stands first. */
const mutual = /^(?:met|meet|marr|wed|fac(?:e|ed|es|ing)$|play|fought|fight|drew|join|kiss|like|match|equal|cross|rencontr|épous|affront|conoc|enfrent|encontr|incontr|spos|sfid|cas(?:ó|ou)$)/u;
/** A line in which two have changed places: “Tom told Ada” for “Ada told Tom”. */
function exchangedNames(line, sentence) {
    if (!subjectFirst.test(line.language.code))
        return undefined;
    const said = deedsIn(sentence);
    const isSame = (a, b) => a.some((word) => b.some((each) => isSameWord(word, each, line.language)));
    for (const { doer, verb, other } of said.length ? deedsIn(line) : []) {
        const found = said.find((deed) => isSameWord(deed.verb, verb, line.language) &&
            isSame(deed.doer, other) &&
            isSame(deed.other, doer) &&
            !isSame(deed.doer, doer));
        if (!found)
            continue;
        const textOf = (read, deed) => read.text.slice(deed.doer[0].start, deed.other.at(-1).end);
        return {
            ...{ kind: 'name', grade: 'contradicted', claim: textOf(line, { doer, other }) },
            ...{ reason: `the passage says “${textOf(sentence, found)}”`, nearest: sentence.text },
        };
    }
    return undefined;
}
const mostDeeds = 20;
function deedsIn({ words, text, language }) {
    const found = [];
    const isBeside = (index) => index > 0 && index < words.length && text.slice(words[index - 1].end, words[index].start) === ' ';
    const isName = (word) => !!word && word.isCapital && word.hasMeaning;
    for (const [index, verb] of words.entries()) {
        if (found.length >= mostDeeds)
            break;
        const isVerb = verb.hasMeaning || has(verb.lower, language.saying);
        if (verb.isCapital || !isVerb || mutual.test(verb.lower))
            continue;
        let [from, to] = [index - 1, index + 1];
        if (auxiliary.test(words[from]?.lower ?? '') && isBeside(from + 1))
            from--;
        if (towards.test(words[to]?.lower ?? '') && isBeside(to))
            to++;
        if (!isName(words[from]) || !isName(words[to]) || !isBeside(from + 1) || !isBeside(to))
            continue;
        const [last, first] = [from, to];
        while (isName(words[from - 1]) && isBeside(from))
            from--;
        while (isName(words[to + 1]) && isBeside(to + 1))
            to++;
        found.push({ doer: words.slice(from, last + 1), verb, other: words.slice(first, to + 1) });
    }
    return found;
}

/** Whether a word is part of a number of its text. */
const isCounted$1 = (word, { numbers }) => numbers.some(({ start, end }) => word.start < end && start < word.end);
/** Whether a number is part of a time of day of its text. */
const isOfTime = (number, { times }) => times.some(({ start, end }) => number.start < end && start < number.end);
/** Whether a word is part of a date of its text. */
const isDated = (word, { dates }) => dates.some(({ start, end }) => word.start < end && start < word.end);

/**
 * Whether a line says nothing but what the sentence says, numbers and what is set `apart` left out, and nothing is denied in either: only then does
 * another “more than” or another part contradict it, and is no other way to put the same (“under 18s are banned” for “only
 * over 18s may vote”).
 */
function hasSameWords(line, sentence, apart) {
    if ([line, sentence].some((each) => denialsIn(each).length > 0 || refusalsIn(each).length > 0))
        return false;
    const isApart = (word) => apart.some(({ start, end }) => word.start < end && start < word.end);
    return line.words.every((word) => !word.hasMeaning || isCounted$1(word, line) || isApart(word) || sentence.has(word));
}

/** More words than these are not compared. */
const mostWords$1 = 60;
/** What may stand between a verb and what it is about. */
const between$1 = /^ (?:(?:the|a|an|its|his|her|their|has|have|had|will) ){0,2}$/;
const verb = /(?:ed|s)$/;
/** An English line in which two things have changed places: “exports exceeded imports” for “imports exceeded exports”. */
function exchangedThings(line, sentence) {
    if (line.language.code !== 'en' || line.words.length > mostWords$1)
        return undefined;
    const own = threesIn(line);
    const said = new Set(own.length > 0 ? threesIn(sentence).map(keyOf$1) : []);
    const found = own.find(([doer, does, other]) => said.has(keyOf$1([other, does, doer])) && !said.has(keyOf$1([doer, does, other])));
    if (!found || !hasSameWords(line, sentence, []))
        return undefined;
    return {
        ...{ kind: 'name', grade: 'contradicted', claim: line.text.slice(found[0].start, found[2].end) },
        ...{ reason: 'the passage says it the other way round', nearest: sentence.text },
    };
}
const keyOf$1 = (words) => words.map(({ stem }) => stem).join(' ');
function threesIn({ words, text, language }) {
    const meant = words.slice(0, mostWords$1).filter(({ hasMeaning }) => hasMeaning);
    const isBeside = (before, after) => between$1.test(text.slice(before.end, after.start));
    return meant.flatMap((does, index) => {
        const [doer, other] = [meant[index - 1], meant[index + 1]];
        const isVerb = (verb.test(does.lower) || language.irregular.has(does.lower)) && !mutual.test(does.lower);
        if (!doer || !other || !isVerb || does.isCapital)
            return [];
        return isBeside(doer, does) && isBeside(does, other) ? [[doer, does, other]] : [];
    });
}

const known$4 = new Map();
/** Whether a word is the name of a country in its language, as Intl has it: a name wherever it stands. */
function isCountry({ lower }, { locale }) {
    const found = known$4.get(locale) ?? countriesIn(locale);
    if (known$4.size < 100)
        known$4.set(locale, found);
    return found.has(lower);
}
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
function countriesIn(locale) {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
    return new Set(codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []));
}

const hour = '(?<![\\p{L}\\d.,:])(?<hour>\\d{1,2})';
const end = '(?![\\p{L}\\d:]|[.,]\\d)';
const spoken = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const english = [
    `(?<![\\p{L}\\d.,:])(?<hour>\\d{1,2}|${spoken})(?:[:.](?<minute>\\d\\d))?(?:(?:[:.]\\d\\d)? ?(?:(?<am>a\\.?m)|(?<pm>p\\.?m))(?![\\p{L}\\d])\\.?| o'clock)`,
    // “Five in the morning” may be people.
    `(?<=(?:at|until|till|by|about|around|from|to|before|after|since|near) )(?<hour>\\d{1,2}|${spoken})(?:[:.](?<minute>\\d\\d))?(?<by> in the (?:morning|afternoon|evening)| at night)${end}`,
    `(?:(?<half>half past)|(?<past>(?:a )?quarter past)|(?<before>(?:a )?quarter to)) (?<hour>\\d{1,2}|${spoken})${end}`,
    `(?<![\\d.,])(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?= (?:gmt|hours)${end})`,
    `(?<![\\p{L}\\d])(?:(?<noon>noon|midday)|(?<midnight>midnight))${end}`,
];
/** A number of hours, and what a language writes behind it in the first and in the second half of the day. */
const halves = {
    de: [' uhr(?: (?<minute>\\d\\d))?', ' (?:morgens|früh|vormittags)', ' (?:nachmittags|abends)'],
    fr: [' ?h(?:eures?)? ?(?<minute>\\d\\d)?', ' du matin', " (?:de l'après-midi|du soir)"],
    es: ['(?: ?h(?:oras)?)?', ' de la mañana', ' de la (?:tarde|noche)'],
    pt: [' ?h(?:oras?)? ?(?<minute>\\d\\d)?', ' da (?:manhã|madrugada)', ' da (?:tarde|noite)'],
    ru: ['(?: час\\p{L}*)?', ' утра', ' (?:дня|вечера)'],
};
const inSigns$2 = '(?:(?<am>午前|上午|早上|凌晨|清晨)|(?<pm>午後|下午|晚上|傍晚))?(?<hour>\\d{1,2})[時时点點](?!間|间)(?:(?<half>半)|(?<minute>\\d{1,2})分)?';
const known$3 = new Map();
function patternsOf$1({ code, unspaced }) {
    const found = known$3.get(code);
    if (found)
        return found;
    const own = halves[code];
    const sources = [
        ...(code === 'en' ? english : []),
        ...(unspaced ? [inSigns$2] : []),
        // What a half of the day is told by decides; a language may have no other word for the hour.
        ...(own
            ? [
                `${hour}(?:[:.](?<minute>\\d\\d))?${own[0].replace('minute', 'after')}(?:(?<am>${own[1]})|(?<pm>${own[2]})${/^ \??[uh]/.test(own[0]) ? '|' : ''})${end}`,
            ]
            : []),
        `${hour}:(?<minute>[0-5]\\d)${end}`,
    ];
    const patterns = sources.map((source) => new RegExp(source, 'gu'));
    if (known$3.size < 100)
        known$3.set(code, patterns);
    return patterns;
}
/** The times of day of a text, in order. */
function clockTimesIn(text, language) {
    if (!/\d|noon|midnight|midday|o'clock|past|quarter|in the|night/i.test(text))
        return [];
    const lower = text.toLowerCase();
    const found = [];
    for (const pattern of patternsOf$1(language)) {
        for (const { 0: written, index, groups = {} } of lower.matchAll(pattern)) {
            const last = index + written.length;
            if (found.some((each) => index < each.end && each.start < last))
                continue;
            const time = timeOf(groups, written);
            if (time)
                found.push({ ...time, text: text.slice(index, last), start: index, end: last });
        }
    }
    return found.sort((a, b) => a.start - b.start);
}
function timeOf(groups, written) {
    const { noon, midnight, am, pm, by, half, past, before } = groups;
    if (noon ?? midnight)
        return { minutes: noon ? 720 : 0, isEither: false };
    const told = groups.hour ?? '';
    const hours = /\d/.test(told) ? Number(told) : spoken.split('|').indexOf(told) + 1;
    const minute = half ? 30 : past ? 15 : before ? -15 : Number(groups.minute ?? groups.after ?? 0);
    if (hours > 24 || minute > 59)
        return undefined;
    const isFirst = !!am || by === ' in the morning';
    const isSecond = !!pm || (by !== undefined && !isFirst);
    if (!isFirst && !isSecond)
        return {
            minutes: (hours * 60 + minute + 1440) % 1440,
            isEither: hours > 0 && hours < 13 && !/^0/.test(written),
        };
    if (hours > 12)
        return { minutes: (hours * 60 + minute) % 1440, isEither: false };
    // “11 at night”, “1 at night”.
    const isLate = isSecond && !(by === ' at night' && (hours < 5 || hours === 12));
    return { minutes: ((hours % 12) * 60 + minute + (isLate ? 720 : 0) + 1440) % 1440, isEither: false };
}
/** Whether two times may be one. */
const isSameTime = (a, b) => a.isEither || b.isEither ? a.minutes % 720 === b.minutes % 720 : a.minutes === b.minutes;

/** The time of day of a date, against the times that its passage tells. */
function checkClock(when, { sentence, paragraph }) {
    const [minutes] = clocksOf(when);
    const [other] = sentence.times;
    if (minutes === undefined || !other)
        return [];
    const isTold = ({ times }) => times.some((each) => isSameTime(each, { ...each, minutes, isEither: false }));
    // What is told at eleven may be of three.
    if (paragraph.some(isTold))
        return [];
    const reason = `the passage says “${other.text}”`;
    return [{ kind: 'date', grade: 'unsupported', claim: when, reason, nearest: sentence.text }];
}
function clocksOf(when) {
    const parsed = parseWhen(when);
    const ends = parsed.kind === 'span' ? [parsed.start, parsed.end] : [parsed];
    return ends.flatMap((end) => typeof end !== 'string' && end.kind === 'time' ? [end.hour * 60 + end.minute] : []);
}

/** “Last year” is not “next year”. */
function checkRelative(line, { sentence, paragraph }) {
    const own = relativeWordsIn(line);
    const said = own.length > 0 ? relativeWordsIn(sentence) : [];
    const isTold = (each, by) => by.some(({ unit, offset }) => unit === each.unit && offset === each.offset);
    return own.flatMap((claimed) => {
        const other = said.find((each) => each.unit === claimed.unit && !isTold(each, own));
        if (!other || isTold(claimed, said))
            return [];
        const isAround = paragraph.some((each) => isTold(claimed, relativeWordsIn(each)));
        const apart = [{ start: claimed.start, end: claimed.start + claimed.text.length }];
        const isSure = !isAround && hasSameWords(line, sentence, apart);
        return [
            {
                ...{ kind: 'date', grade: isSure ? 'contradicted' : 'unsupported', claim: claimed.text },
                ...{ reason: `the passage says “${other.text}”`, nearest: sentence.text },
            },
        ];
    });
}

/** Words that make another office of one, in all languages: a former mayor is no mayor. */
const ranks = [
    [
        'former|ex|ehemalig*|früher*|ancien|ancienne|antigu[oa]|antig[oa]|były|była|byłego|byłej|бывш*|экс|колишн*|екс|eski|السابق|السابقة|לשעבר|سابق|पूर्व',
        '元(?!年)|前(?!に)',
    ],
    [
        'deputy|vice|assistant|stellvertretend*|vize*|adjointe?|zastępc*|wice*|замест*|вице|заступ*|віце|yardımcı*|نائب|نائبة|סגן|סגנית|معاون',
        '副',
    ],
    ['acting|interim|kommissarisch*|intérim|interin[oa]|ad interim|p\\.o|исполняющ*', '代行|代理'],
];
const known$2 = new Map();
function patternsOf({ code, unspaced }) {
    const found = known$2.get(code);
    if (found)
        return found;
    const patterns = ranks.map(([spaced, signs]) => (unspaced ? patternOf(signs, true) : patternOf(spaced)));
    if (known$2.size < 100)
        known$2.set(code, patterns);
    return patterns;
}
/** A line that makes a mayor of a deputy mayor, or of a former one, and the other way round. */
function checkRanks(line, { sentence }) {
    for (const pattern of patternsOf(line.language)) {
        const [own, said] = [rankIn(line, pattern), rankIn(sentence, pattern)];
        if (!own === !said)
            continue;
        const [rank, other] = own ? [own, sentence] : [said, line];
        if (!rank.beside.some((word) => other.has(word)))
            continue;
        return [
            {
                ...{ kind: 'name', grade: 'unsupported', claim: own ? own.text : line.text, nearest: sentence.text },
                reason: own ? 'the passage does not say so' : `the passage says “${said.text}”`,
            },
        ];
    }
    return [];
}
const farthest = 12;
function rankIn(read, pattern) {
    pattern.lastIndex = 0;
    const found = pattern.exec(read.text.toLowerCase());
    if (!found)
        return undefined;
    const [start, end] = [found.index, found.index + found[0].length];
    const beside = read.words.filter((word) => word.hasMeaning &&
        ((word.start >= end && word.start - end < farthest) || (word.end <= start && start - word.end < 2)));
    return { text: read.text.slice(start, end), beside };
}

/**
 * A line that says all that its passage says but for one word: “in the kitchen” for “in the attic”. It may be another word for
 * the same, so that it is a question.
 */
function checkWordInPlace(line, { sentence }) {
    const { language } = line;
    // Others have more forms of a word than their stems tell.
    if (language.code !== 'en' || line.fractions.length > 0)
        return [];
    // What runs from the third to the fifth begins on the third.
    if (line.dates.length !== sentence.dates.length)
        return [];
    if ([line, sentence].some((each) => denialsIn(each).length + refusalsIn(each).length > 0))
        return [];
    const missing = line.words.filter((word) => word.hasMeaning && !sentence.has(word));
    const [word] = missing;
    if (!word || missing.length > 1)
        return [];
    const place = replacedWords(line.words, sentence.words, language).find((each) => each.line.includes(word));
    const others = place?.said.filter((each) => each.hasMeaning && !line.has(each)) ?? [];
    const [other] = others;
    if (!place?.isSure || !other || others.length > 1 || !isPlain$1(word, line) || !isPlain$1(other, sentence))
        return [];
    if (sharedStart$1(word.lower, other.lower) > 3 || areAlike$1(line, sentence, word, other))
        return [];
    return [
        {
            ...{ kind: 'name', grade: 'unsupported', claim: word.text, nearest: sentence.text },
            reason: `the passage says “${other.text}”`,
        },
    ];
}
const isPlain$1 = (word, read) => (!word.isCapital || word.isFirst) &&
    !read.numbers.some(({ end }) => word.start - end === 1) &&
    !has(word.lower, read.language.saying) &&
    !has(word.lower, read.language.modals) &&
    !isCounted$1(word, read) &&
    !isDated(word, read) &&
    !isOfTime(word, read) &&
    /^\p{L}+$/u.test(word.lower);
function sharedStart$1(a, b) {
    let shared = 0;
    while (shared < a.length && a[shared] === b[shared])
        shared++;
    return shared;
}

/** Whether a line may say its number for another of the passage: “thousands” for 4,000, “over a million” for 1.2 million. */
function isAsGoodAs(claimed, said, line, sentence) {
    const many = manyOf(claimed, line);
    if (many !== undefined)
        return said.value >= many && said.value < many * (many < 1000 ? 20 : 1000);
    const bound = boundOf(claimed, line);
    if (bound && !boundOf(said, sentence)) {
        const [least, most] = bound.isAbove ? [claimed.value, said.value] : [said.value, claimed.value];
        return least <= most && most <= least * 1.5;
    }
    return isConverted(claimed, said, line, sentence);
}
/** Words for so many or more, in all languages. */
const words = {
    ...{ hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, hunderte: 100, tausende: 1e3 },
    ...{ centaines: 100, milliers: 1e3, cientos: 100, centenares: 100, miles: 1e3, centinaia: 100 },
    ...{ migliaia: 1e3, centenas: 100, milhares: 1e3, setki: 100, tysiące: 1e3, сотни: 100, тысячи: 1e3 },
    ...{ сотні: 100, тисячі: 1e3, yüzlerce: 100, binlerce: 1e3, مئات: 100, آلاف: 1e3, الآلاف: 1e3 },
    ...{ מאות: 100, אלפי: 1e3, אלפים: 1e3 },
};
const times = [
    [/(?:tens|dizaines|decenas|decine|dezenas|dziesiątki|десятки|عشرات|עשרות) (?:of |de |di |d')?$/u, 10],
    [
        /(?:hundreds|centaines|cientos|centinaia|centenas|setki|сотни|сотні|مئات|מאות) (?:of |de |di |d')?$/u,
        100,
    ],
];
/** How many “thousands” are at least, where a text says no more. */
function manyOf({ text, isSpoken, start }, read) {
    const word = text.toLowerCase();
    if (!isSpoken || !Object.hasOwn(words, word))
        return undefined;
    const before = read.text.slice(Math.max(0, start - 20), start).toLowerCase();
    return words[word] * (times.find(([pattern]) => pattern.test(before))?.[1] ?? 1);
}
/** “1 km” for 1,000 metres, “two weeks” for 14 days. */
function isConverted(claimed, said, line, sentence) {
    const [own, other] = [measureOf(claimed, line), measureOf(said, sentence)];
    if (!own || !other || own.dimension !== other.dimension || own.unit === other.unit)
        return false;
    const [a, b] = [amountOf(own, claimed.value), amountOf(other, said.value)];
    return a !== undefined && b !== undefined && Math.abs(a - b) <= Math.abs(b) * 0.03;
}

/**
 * Holds a date in EDTF, of `when`, `end` or `said`, against what the passage says. `base` is the date that an end is
 * reckoned from.
 */
function checkWhen(when, told, grounds, article, base) {
    const start = base === undefined ? undefined : datesOf(base)[0];
    return datesOf(when).flatMap((date) => {
        const found = checkDate(date, when, told, grounds, article, start);
        if (found?.grade !== 'unsupported')
            return [...(found ? [found] : []), ...checkClock(when, grounds)];
        const { sentence } = grounds;
        const refutation = refutationOf(date, sentence, article);
        // A beginning follows from what an end does not.
        const isOfAnother = told.some((each) => !covers(each, date) && derive(each, sentence, grounds, article));
        return [refutation && !isOfAnother ? { ...found, grade: 'contradicted', reason: refutation } : found];
    });
}
/** What a date in EDTF says as far as a text says it too; nothing of what is only about or a decade. */
function datesOf(when) {
    const parsed = parseWhen(when);
    const ends = parsed.kind === 'span' ? [parsed.start, parsed.end] : [parsed];
    return ends.flatMap((end) => (typeof end === 'string' ? [] : (partOf(end) ?? [])));
}
function partOf(date) {
    if (date.kind === 'years' || date.approximate)
        return undefined;
    return {
        year: date.year,
        ...('month' in date && { month: date.month }),
        ...('day' in date && { day: date.day }),
    };
}

/** The spans that share no place with others; both are in order, so that the time is linear. */
function apartFrom(spans, others) {
    let at = 0;
    return spans.filter(({ start, end }) => {
        while (at < others.length && others[at].end <= start)
            at++;
        return at === others.length || others[at].start >= end;
    });
}

/** Chinese and Japanese numbers: 二十一, 三百万, 两千. */
const digits = {
    ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const tens = { 十: 10, 百: 100, 千: 1000 };
const myriads = {
    ...{ 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 },
};
const signs$2 = '零〇一二两兩三四五六七八九十百千万萬億亿兆';
/** What is counted, or what a count stands before; without it 一 is part of a word. */
const counted = '人名个個つ本枚台件回次度倍年月日週周時时分秒歳岁元円块塊米家所艘隻只条條位票席点點割%カか国國州万億家座栋棟层層階隻架辆輛公里キロメトドル天吨噸克斤米平英秒';
const shape = new RegExp(`第?[${signs$2}]{2,24}|第?[${signs$2}](?=[${counted}]|小时|小時)`, 'g');
/** The numbers that a text writes in signs, and where. */
function* signNumbers(text) {
    for (const { 0: written, index } of text.matchAll(shape)) {
        const isOrdinal = written.startsWith('第');
        const value = valueOf$1(isOrdinal ? written.slice(1) : written);
        if (value !== undefined)
            yield { value, start: index, end: index + written.length, isOrdinal };
    }
}
function valueOf$1(written) {
    if ([...written].every((sign) => sign in digits)) {
        return Number([...written].map((sign) => digits[sign]).join(''));
    }
    let [total, group, digit] = [0, 0, -1];
    for (const sign of written) {
        if (sign in digits)
            digit = digits[sign];
        else if (sign in tens)
            [group, digit] = [group + (digit < 0 ? 1 : digit) * tens[sign], -1];
        else if (sign in myriads) {
            const before = group + Math.max(0, digit);
            if (before === 0)
                return undefined;
            [total, group, digit] = [total + before * myriads[sign], 0, -1];
        }
        else
            return undefined;
    }
    return total + group + Math.max(0, digit);
}

/* Written by build/number-words.mjs from n2words (MIT); do not edit. */
const numberWords = {
    ar: {
        cardinals: 'صفر|واحد|اثنان|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|أحد عشر|اثنا عشر|ثلاثة عشر|أربعة عشر|خمسة عشر|ستة عشر|سبعة عشر|ثمانية عشر|تسعة عشر|عشرون||||||||||ثلاثون||||||||||أربعون||||||||||خمسون||||||||||ستون||||||||||سبعون||||||||||ثمانون||||||||||تسعون|||||||||',
        hundreds: 'مائة|مئتان|ثلاثمائة|أربعمائة|خمسمائة|ستمائة|سبعمائة|ثمانمائة|تسعمائة',
        ordinals: '|الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الأحد عشر|الاثنا عشر|الثلاثة عشر|الأربعة عشر|الخمسة عشر|الستة عشر|السبعة عشر|الثمانية عشر|التسعة عشر|العشرون|الواحد وعشرون|الاثنان وعشرون|الثلاثة وعشرون|الأربعة وعشرون|الخمسة وعشرون|الستة وعشرون|السبعة وعشرون|الثمانية وعشرون|التسعة وعشرون|الثلاثون|الواحد وثلاثون',
        joint: ' و',
        onesFirst: true,
    },
    de: {
        cardinals: 'null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|einundzwanzig|||||||||dreißig|einunddreißig|||||||||vierzig|einundvierzig|||||||||fünfzig|einundfünfzig|||||||||sechzig|einundsechzig|||||||||siebzig|einundsiebzig|||||||||achtzig|einundachtzig|||||||||neunzig|einundneunzig||||||||',
        hundreds: 'einhundert|zweihundert|dreihundert|vierhundert|fünfhundert|sechshundert|siebenhundert|achthundert|neunhundert',
        ordinals: '|erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|elfte|zwölfte|dreizehnte|vierzehnte|fünfzehnte|sechzehnte|siebzehnte|achtzehnte|neunzehnte|zwanzigste|einundzwanzigste|zweiundzwanzigste|dreiundzwanzigste|vierundzwanzigste|fünfundzwanzigste|sechsundzwanzigste|siebenundzwanzigste|achtundzwanzigste|neunundzwanzigste|dreißigste|einunddreißigste',
        joint: 'und',
        onesFirst: true,
    },
    en: {
        cardinals: 'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty||||||||||thirty||||||||||forty||||||||||fifty||||||||||sixty||||||||||seventy||||||||||eighty||||||||||ninety|||||||||',
        hundreds: 'one hundred|two hundred|three hundred|four hundred|five hundred|six hundred|seven hundred|eight hundred|nine hundred',
        ordinals: '|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth||||||||||thirtieth|',
        joint: '-',
    },
    es: {
        cardinals: 'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|veintinueve|treinta||||||||||cuarenta||||||||||cincuenta||||||||||sesenta||||||||||setenta||||||||||ochenta||||||||||noventa|||||||||',
        hundreds: 'cien|doscientos|trescientos|cuatrocientos|quinientos|seiscientos|setecientos|ochocientos|novecientos',
        ordinals: '|primero|segundo|tercero|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo|décimo primero|décimo segundo|décimo tercero|décimo cuarto|décimo quinto|décimo sexto|décimo séptimo|décimo octavo|décimo noveno|vigésimo|vigésimo primero|vigésimo segundo|vigésimo tercero|vigésimo cuarto|vigésimo quinto|vigésimo sexto|vigésimo séptimo|vigésimo octavo|vigésimo noveno|trigésimo|trigésimo primero',
        joint: ' y ',
    },
    fa: {
        cardinals: 'صفر|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|یازده|دوازده|سیزده|چهارده|پانزده|شانزده|هفده|هجده|نوزده|بیست||||||||||سی||||||||||چهل||||||||||پنجاه||||||||||شصت||||||||||هفتاد||||||||||هشتاد||||||||||نود|||||||||',
        hundreds: 'صد|دویست|سيصد|چهار صد|پانصد|ششصد|هفتصد|هشتصد|نهصد',
        ordinals: '|اول|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|یازدهم|دوازدهم|سیزدهم|چهاردهم|پانزدهم|شانزدهم|هفدهم|هجدهم|نوزدهم|بیستم|بیست و یکم||بیست و سهم|||||||سیم|سی و یکم',
        joint: ' و ',
    },
    fr: {
        cardinals: 'zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|vingt et un|||||||||trente|trente et un|||||||||quarante|quarante et un|||||||||cinquante|cinquante et un|||||||||soixante|soixante et un|||||||||soixante-dix|soixante et onze|soixante-douze|soixante-treize|soixante-quatorze|soixante-quinze|soixante-seize||||quatre-vingts|quatre-vingt-un|quatre-vingt-deux|quatre-vingt-trois|quatre-vingt-quatre|quatre-vingt-cinq|quatre-vingt-six|quatre-vingt-sept|quatre-vingt-huit|quatre-vingt-neuf|quatre-vingt-dix|quatre-vingt-onze|quatre-vingt-douze|quatre-vingt-treize|quatre-vingt-quatorze|quatre-vingt-quinze|quatre-vingt-seize|||',
        hundreds: 'cent|deux cents|trois cents|quatre cents|cinq cents|six cents|sept cents|huit cents|neuf cents',
        ordinals: '|premier|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième|dix-huitième|dix-neuvième|vingtième|vingt et unième|||||||||trentième|trente et unième',
        joint: '-',
    },
    he: {
        cardinals: 'אפס|אחת|שתים|שלש|ארבע|חמש|שש|שבע|שמונה|תשע|עשר|אחת עשרה|שתים עשרה|שלש עשרה|ארבע עשרה|חמש עשרה|שש עשרה|שבע עשרה|שמונה עשרה|תשע עשרה|עשרים||||||||||שלשים||||||||||ארבעים||||||||||חמישים||||||||||ששים||||||||||שבעים||||||||||שמונים||||||||||תשעים|||||||||',
        hundreds: 'מאה|מאתיים|שלש מאות|ארבע מאות|חמש מאות|שש מאות|שבע מאות|שמונה מאות|תשע מאות',
        ordinals: '|ראשון|שני|שלישי|רביעי|חמישי|שישי|שביעי|שמיני|תשיעי|עשירי|אחד עשר|שנים עשר|שלשה עשר|ארבעה עשר|חמשה עשר|ששה עשר|שבעה עשר|שמונה עשר|תשעה עשר|עשרים וראשון||||||||||שלשים וראשון|',
        joint: ' ו',
    },
    hi: {
        cardinals: 'शून्य|एक|दो|तीन|चार|पाँच|छह|सात|आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|सोलह|सत्रह|अठारह|उन्नीस|बीस|इक्कीस|बाईस|तेईस|चौबीस|पच्चीस|छब्बीस|सत्ताईस|अट्ठाईस|उनतीस|तीस|इकतीस|बत्तीस|तैंतीस|चौंतीस|पैंतीस|छत्तीस|सैंतीस|अड़तीस|उनतालीस|चालीस|इकतालीस|बयालीस|तेतालीस|चवालीस|पैंतालीस|छियालीस|सैंतालीस|अड़तालीस|उनचास|पचास|इक्यावन|बावन|तिरपन|चौवन|पचपन|छप्पन|सत्तावन|अट्ठावन|उनसठ|साठ|इकसठ|बासठ|तिरसठ|चौंसठ|पैंसठ|छियासठ|सड़सठ|अड़सठ|उनहत्तर|सत्तर|इकहत्तर|बहत्तर|तिहत्तर|चौहत्तर|पचहत्तर|छिहत्तर|सतहत्तर|अठहत्तर|उन्यासी|अस्सी|इक्यासी|बयासी|तिरासी|चौरासी|पचासी|छियासी|सत्तासी|अट्ठासी|नवासी|नब्बे|इक्यानवे|बानवे|तिरानवे|चौरानवे|पचानवे|छियानवे|सत्तानवे|अट्ठानवे|निन्यानवे',
        hundreds: 'एक सौ|दो सौ|तीन सौ|चार सौ|पाँच सौ|छह सौ|सात सौ|आठ सौ|नौ सौ',
        ordinals: '|पहला|दूसरा|तीसरा|चौथा|पाँचवाँ|छठा|सातवाँ|आठवाँ|नौवाँ|दसवाँ|ग्यारहवाँ|बारहवाँ|तेरहवाँ|चौदहवाँ|पंद्रहवाँ|सोलहवाँ|सत्रहवाँ|अठारहवाँ|उन्नीसवाँ|बीसवाँ|इक्कीसवाँ|बाईसवाँ|तेईसवाँ|चौबीसवाँ|पच्चीसवाँ|छब्बीसवाँ|सत्ताईसवाँ|अट्ठाईसवाँ|उनतीसवाँ|तीसवाँ|इकतीसवाँ',
        joint: '',
    },
    it: {
        cardinals: 'zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti|ventuno||ventitré|||||ventotto||trenta|trentuno||trentatré|||||trentotto||quaranta|quarantuno||quarantatré|||||quarantotto||cinquanta|cinquantuno||cinquantatré|||||cinquantotto||sessanta|sessantuno||sessantatré|||||sessantotto||settanta|settantuno||settantatré|||||settantotto||ottanta|ottantuno||ottantatré|||||ottantotto||novanta|novantuno||novantatré|||||novantotto|',
        hundreds: 'cento|duecento|trecento|quattrocento|cinquecento|seicento|settecento|ottocento|novecento',
        ordinals: '|primo|secondo|terzo|quarto|quinto|sesto|settimo|ottavo|nono|decimo|undicesimo|dodicesimo|tredicesimo|quattordicesimo|quindicesimo|sedicesimo|diciassettesimo|diciottesimo|diciannovesimo|ventesimo|ventunesimo|ventiduesimo|ventitreesimo|ventiquattresimo|venticinquesimo|ventiseesimo|ventisettesimo|ventottesimo|ventinovesimo|trentesimo|trentunesimo',
        joint: '',
    },
    pl: {
        cardinals: 'zero|jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|jedenaście|dwanaście|trzynaście|czternaście|piętnaście|szesnaście|siedemnaście|osiemnaście|dziewiętnaście|dwadzieścia||||||||||trzydzieści||||||||||czterdzieści||||||||||pięćdziesiąt||||||||||sześćdziesiąt||||||||||siedemdziesiąt||||||||||osiemdziesiąt||||||||||dziewięćdziesiąt|||||||||',
        hundreds: 'sto|dwieście|trzysta|czterysta|pięćset|sześćset|siedemset|osiemset|dziewięćset',
        ordinals: '|pierwszy|drugi|trzeci|czwarty|piąty|szósty|siódmy|ósmy|dziewiąty|dziesiąty|jedenasty|dwunasty|trzynasty|czternasty|piętnasty|szesnasty|siedemnasty|osiemnasty|dziewiętnasty|dwudziesty|dwudziesty pierwszy|dwudziesty drugi|dwudziesty trzeci|dwudziesty czwarty|dwudziesty piąty|dwudziesty szósty|dwudziesty siódmy|dwudziesty ósmy|dwudziesty dziewiąty|trzydziesty|trzydziesty pierwszy',
        joint: ' ',
    },
    pt: {
        cardinals: 'zero|um|dois|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quinze|dezasseis|dezassete|dezoito|dezanove|vinte||||||||||trinta||||||||||quarenta||||||||||cinquenta||||||||||sessenta||||||||||setenta||||||||||oitenta||||||||||noventa|||||||||',
        hundreds: 'cem|duzentos|trezentos|quatrocentos|quinhentos|seiscentos|setecentos|oitocentos|novecentos',
        ordinals: '|primeiro|segundo|terceiro|quarto|quinto|sexto|sétimo|oitavo|nono|décimo|décimo primeiro|décimo segundo|décimo terceiro|décimo quarto|décimo quinto|décimo sexto|décimo sétimo|décimo oitavo|décimo nono|vigésimo|vigésimo primeiro|vigésimo segundo|vigésimo terceiro|vigésimo quarto|vigésimo quinto|vigésimo sexto|vigésimo sétimo|vigésimo oitavo|vigésimo nono|trigésimo|trigésimo primeiro',
        joint: ' e ',
    },
    ru: {
        cardinals: 'ноль|один|два|три|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать|восемнадцать|девятнадцать|двадцать||||||||||тридцать||||||||||сорок||||||||||пятьдесят||||||||||шестьдесят||||||||||семьдесят||||||||||восемьдесят||||||||||девяносто|||||||||',
        hundreds: 'сто|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот',
        ordinals: '|первый|второй|третий|четвёртый|пятый|шестой|седьмой|восьмой|девятый|десятый|одиннадцатый|двенадцатый|тринадцатый|четырнадцатый|пятнадцатый|шестнадцатый|семнадцатый|восемнадцатый|девятнадцатый|двадцатый||||||||||тридцатый|',
        joint: ' ',
    },
    tr: {
        cardinals: 'sıfır|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|on bir|on iki|on üç|on dört|on beş|on altı|on yedi|on sekiz|on dokuz|yirmi||||||||||otuz||||||||||kırk||||||||||elli||||||||||altmış||||||||||yetmiş||||||||||seksen||||||||||doksan|||||||||',
        hundreds: 'yüz|iki yüz|üç yüz|dört yüz|beş yüz|altı yüz|yedi yüz|sekiz yüz|dokuz yüz',
        ordinals: '|birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu|onbirinci|onikiinci|onüçüncü|ondörtüncü|onbeşinci|onaltııncı|onyediinci|onsekizinci|ondokuzuncu|yirmiinci|yirmibirinci|yirmiikiinci|yirmiüçüncü|yirmidörtüncü|yirmibeşinci|yirmialtııncı|yirmiyediinci|yirmisekizinci|yirmidokuzuncu|otuzuncu|otuzbirinci',
        joint: ' ',
    },
    uk: {
        cardinals: "нуль|один|два|три|чотири|п'ять|шість|сім|вісім|дев'ять|десять|одинадцять|дванадцять|тринадцять|чотирнадцять|п'ятнадцять|шістнадцять|сімнадцять|вісімнадцять|дев'ятнадцять|двадцять||||||||||тридцять||||||||||сорок||||||||||п'ятдесят||||||||||шістдесят||||||||||сімдесят||||||||||вісімдесят||||||||||дев'яносто|||||||||",
        hundreds: "сто|двісті|триста|чотириста|п'ятсот|шістсот|сімсот|вісімсот|дев'ятсот",
        ordinals: "|перший|другий|третій|четвертий|п'ятий|шостий|сьомий|восьмий|дев'ятий|десятий|одинадцятий|дванадцятий|тринадцятий|чотирнадцятий|п'ятнадцятий|шістнадцятий|сімнадцятий|вісімнадцятий|дев'ятнадцятий|двадцятий||||||||||тридцятий|",
        joint: ' ',
    },
};
/** The words of a language for 0 to 99, for 100 to 900 and, of ordinals, for 1 to 31; none of a language that is not here. */
function numbersInWords(language) {
    const found = Object.hasOwn(numberWords, language) ? numberWords[language] : undefined;
    if (!found)
        return { cardinals: [], hundreds: [], ordinals: [] };
    const { cardinals, hundreds, ordinals, joint, onesFirst } = found;
    const all = cardinals.split('|');
    const whole = (list) => list.map((words, number) => {
        const [ones, tens] = [list[number % 10] ?? '', all[number - (number % 10)] ?? ''];
        return words || number < 21 ? words : onesFirst ? ones + joint + tens : tens + joint + ones;
    });
    return {
        cardinals: whole(all),
        hundreds: hundreds.split('|'),
        ordinals: whole(ordinals.split('|')).slice(1),
    };
}

const joins = {
    ...{ en: 'and|a', de: 'und', es: 'y', pt: 'e', fr: 'et', it: 'e', ar: 'و', fa: 'و', he: 'ו', pl: 'i' },
};
const one = /^(?:a|ein|une|una|uma|un)$/;
const lexicons = new Map();
function lexiconOf(language) {
    const found = lexicons.get(language.code);
    if (found)
        return found;
    const { cardinals, hundreds, ordinals } = numbersInWords(language.code);
    const phrases = new Map();
    const add = (written, value, isOrdinal = false) => {
        const words = written.split(/[ -]/).map(bare);
        if (words[0] === '')
            return;
        const listed = phrases.get(words[0]) ?? [];
        if (!phrases.has(words[0]))
            phrases.set(words[0], listed);
        // The cardinal comes first: “tercera” is both.
        if (!listed.some((phrase) => phrase.words.join(' ') === words.join(' ')))
            listed.push({ words, value, isOrdinal });
    };
    cardinals.forEach((words, value) => add(words, value));
    if (language.code === 'ar')
        cardinals.forEach((words, value) => add(words.replaceAll('ة', ''), value));
    hundreds.forEach((words, index) => add(words, (index + 1) * 100));
    for (const [word, value] of Object.entries(language.numbers ?? {}))
        add(word, value);
    ordinals.forEach((words, index) => add(words, index + 1, true));
    for (const listed of phrases.values())
        listed.sort((a, b) => b.words.length - a.words.length);
    const lexicon = {
        phrases,
        scales: new Map(Object.entries(language.scales).map(([word, value]) => [bare(word), value])),
        joins: new Set((joins[language.code] ?? '').split('|')),
    };
    lexicons.set(language.code, lexicon);
    return lexicon;
}
/** Accents and apostrophes are left out by many who write, and by n2words. */
const bare = (word) => word
    .normalize('NFD')
    .replace(/[\u0300-\u036F'’]/g, '')
    .normalize('NFC');
/** The numbers that words of a text say: “two hundred and five”, `zweihundertfünf`, “5 million” but for its digits. */
function spokenNumbers(words, text, language) {
    const lexicon = lexiconOf(language);
    const keys = words.map(({ lower }) => keyOf(bare(lower)));
    const found = [];
    for (let at = 0; at < words.length;) {
        const read = numberAt(at);
        if (read)
            found.push(read);
        at = read ? read.to : at + 1;
    }
    return found;
    /** Without the letters that Semitic languages write together with a word. */
    function keyOf(word) {
        if (lexicon.phrases.has(word) || lexicon.scales.has(word))
            return word;
        const own = language.prefixes
            .map((prefix) => (word.startsWith(prefix) ? word.slice(prefix.length) : ''))
            .find((rest) => rest.length > 1 && (lexicon.phrases.has(rest) || lexicon.scales.has(rest)));
        return own ?? word;
    }
    /** Words stand beside each other, with a space or a hyphen between them. */
    function areJoined(index) {
        const [before, after] = [words[index - 1], words[index]];
        return !!before && !!after && /^[ -]$/.test(text.slice(before.end, after.start));
    }
    function numberAt(from) {
        let [total, group, to, isOrdinal] = [0, 0, from, false];
        let smallest = Infinity;
        for (;;) {
            if (to > from && !areJoined(to))
                break;
            const step = partAt(to);
            if (!step)
                break;
            if (step.isScale) {
                // “A dozen” is twelve, “the dozen” need not be.
                if (to === from && step.value < 100 && !(one.test(keys[from - 1] ?? '') && areJoined(from)))
                    break;
                if (step.value === 100 || step.value === 12)
                    group = (group || 1) * step.value;
                else
                    [total, group] = [total + (group || 1) * step.value, 0];
                smallest = step.value;
            }
            else {
                // “one two” are two numbers, “twenty one” is one.
                if (to > from && step.value >= smallest)
                    break;
                group += step.value;
                smallest =
                    step.value >= 20 && step.value < 100 && step.value % 10 === 0 ? 10 : step.value >= 100 ? 100 : 0;
                isOrdinal ||= step.isOrdinal;
            }
            to = step.to;
            if (isOrdinal)
                break;
            if (lexicon.joins.has(keys[to] ?? '') && areJoined(to) && areJoined(to + 1) && smallest >= 10) {
                const next = partAt(to + 1);
                if (next && !next.isScale && next.value < smallest)
                    to++;
            }
        }
        return to > from ? { value: total + group, from, to, isOrdinal } : undefined;
    }
    function partAt(index) {
        const key = keys[index];
        if (key === undefined)
            return undefined;
        const scale = lexicon.scales.get(key);
        if (scale)
            return { value: scale, to: index + 1, isScale: true, isOrdinal: false };
        const phrase = lexicon.phrases
            .get(key)
            ?.find(({ words: wanted }) => wanted.every((word, offset) => isPartAt(word, index + offset, offset)));
        if (phrase) {
            const { value, isOrdinal } = phrase;
            return { value, to: index + phrase.words.length, isScale: false, isOrdinal };
        }
        const value = language.code === 'de' || language.code === 'it' ? compound(key, lexicon) : undefined;
        return value === undefined ? undefined : { value, to: index + 1, isScale: false, isOrdinal: false };
    }
    function isPartAt(word, index, offset) {
        return keys[index] === word && (offset === 0 || areJoined(index));
    }
}
const longestCompound = 60;
/** German and Italian write a number as one word: zweihundertfünf, duecentocinque. */
function compound(key, { phrases, scales }) {
    if (key.length > longestCompound || key.length < 6)
        return undefined;
    let [total, group, at] = [0, 0, 0];
    while (at < key.length) {
        const part = longestPart(key, at, phrases, scales);
        if (!part) {
            if (at > 0 && key.startsWith('und', at)) {
                at += 3;
                continue;
            }
            return undefined;
        }
        if (!part.isScale)
            group += part.value;
        else if (part.value === 100)
            group = (group || 1) * 100;
        else
            [total, group] = [total + (group || 1) * part.value, 0];
        at += part.length;
    }
    return total + group;
}
function longestPart(key, at, phrases, scales) {
    for (let length = Math.min(24, key.length - at); length >= 2; length--) {
        const part = key.slice(at, at + length);
        const scale = scales.get(part);
        if (scale)
            return { value: scale, length, isScale: true };
        const phrase = phrases.get(part)?.find(({ words, isOrdinal }) => words.length === 1 && !isOrdinal);
        if (phrase)
            return { value: phrase.value, length, isScale: false };
    }
    return undefined;
}

const inDigits = /(?<![A-Za-z\u00C0-\u04FF\d.,])[+-]?\d+(?:[.,'٬٫ ]?\d)*/gu;
const ordinalEnding = /^(?:st|nd|rd|th|ème|e|er|re|º|ª|\.º|-й|-я|-е|-го|-а|’?inci)(?![\p{L}\p{M}])/u;
const currencies = [
    [
        /^(?:us ?)?\$|^(?:us-?)?dollars?|^dól?ar|^dolar|^dollar|^доллар|^долар|^دولار|^دلار|^डॉलर|^ドル|^美元|^דולר/u,
        '$',
    ],
    [/^€|^euros?(?!\p{L})|^евро|^євро|^يورو|^یورو|^यूरो|^ユーロ|^欧元|^歐元|^אירו/u, '€'],
    [/^£|^pounds?(?!\p{L})|^фунт|^ポンド|^英镑/u, '£'],
    [/^¥|^円|^yen(?!\p{L})|^元(?!素)|^yuan/u, '¥'],
    [/^₹|^rupees?|^रुपये|^रुपए|^रु/u, '₹'],
    [/^₽|^рубл|^руб\.?|^ro?ubles?(?!\p{L})/u, '₽'],
    [/^₺|^lira|^₴|^гривн|^грн|^zł|^złot|^₪|^שקל|^ריאל|^ریال|^تومان/u, 'coin'],
];
const firstWords$1 = /^(?:[\p{L}\p{M}'-]+[ -]?){1,3}/u;
const signBefore = /(?:US|A|C|NZ|HK)?([$€£¥₹₽₺₴₪])\s?$/u;
/** The numbers of a plain text, but for those in its dates. */
function readNumbers({ text, words, dates }, language) {
    const lower = text.toLowerCase();
    const found = [];
    for (const { 0: written, index } of text.matchAll(inDigits)) {
        for (const part of partsOf(written, index, language))
            found.push(finish(part, false));
    }
    const spoken = language.unspaced
        ? [...signNumbers(text)]
        : spokenNumbers(words, text, language).map(({ value, from, to, isOrdinal }) => ({
            ...{ value, isOrdinal, start: words[from].start, end: words[to - 1].end },
        }));
    for (const each of apartFrom(spoken, found))
        found.push(finish(each, true, each.isOrdinal));
    return apartFrom(found.sort((a, b) => a.start - b.start), dates);
    function finish(part, isSpoken, ordinal = false) {
        let { value, end } = part;
        const scale = isSpoken
            ? undefined
            : (scaleAfter(lower, end, language) ?? letterAfter(text, part, language));
        if (scale)
            [value, end] = [value * scale.value, scale.end];
        const suffix = isSpoken ? null : ordinalEnding.exec(lower.slice(end, end + 6));
        if (suffix)
            end += suffix[0].length;
        const before = lower.slice(Math.max(0, part.start - 24), part.start);
        return {
            ...{ value: Number(value.toPrecision(12)), text: text.slice(part.start, end), start: part.start, end },
            ...{ isOrdinal: ordinal || !!suffix, isSpoken, units: unitsOf(text, lower, part.start, end, language) },
            isHedged: has(` ${before.slice(Math.max(0, before.search(/[^.,;:]*$/)))}`, language.hedges),
        };
    }
}
/** A run of digits may be more than one number: “1 000 000” is one in French, “7, 8” are two. */
function partsOf(written, at, language) {
    const grouped = /^\d{1,3}(?:(?:[,.'٬ ]\d{3})+|(?:,\d{2})*,\d{3})(?:[.,٫]\d+)?$/;
    const sign = /^[+-]/.test(written) ? 1 : 0;
    const digits = written.slice(sign);
    const spaced = digits.includes(' ') && !(grouped.test(digits) && !/^(?:en|hi|he|ar|fa|zh|ja|tr)$/.test(language.code));
    const parts = spaced ? digits.split(' ') : [digits];
    let start = at + sign;
    return parts.map((part) => {
        const read = { value: valueOf(part, language), start, end: start + part.length };
        start += part.length + 1;
        return read;
    });
}
/** What languages write before the decimals. */
const decimalPoint = new Set(['en', 'he', 'hi', 'ja', 'zh', 'ar', 'fa']);
function valueOf(digits, { code }) {
    const marks = digits.match(/[.,'٬٫ ]/g) ?? [];
    const last = marks.at(-1);
    if (last === undefined)
        return Number(digits);
    const decimals = digits.slice(digits.lastIndexOf(last) + 1);
    const own = decimalPoint.has(code) ? '.' : ',';
    const isOne = marks.filter((mark) => mark === last).length === 1;
    // Three digits after the other mark, or after one that comes twice, are thousands.
    const isDecimal = last === '٫' ||
        (isOne && last !== "'" && last !== ' ' && last !== '٬' && (decimals.length !== 3 || last === own));
    const whole = isDecimal ? digits.slice(0, digits.lastIndexOf(last)) : digits;
    return Number(`${whole.replace(/\D/g, '')}${isDecimal ? `.${decimals}` : ''}`);
}
/** “£2m”, “$40k”: a letter alone is a million or a thousand behind a currency, and metres elsewhere. */
function letterAfter(text, { start, end }, { code }) {
    const [letter] = /^[mk](?!\p{L})/u.exec(text.slice(end, end + 2)) ?? [];
    if (code !== 'en' || !letter || !signBefore.test(text.slice(Math.max(0, start - 5), start)))
        return undefined;
    return { value: letter === 'm' ? 1e6 : 1e3, end: end + 1 };
}
function scaleAfter(lower, end, language) {
    if (language.unspaced) {
        const sign = lower.charAt(end);
        return sign in myriads ? { value: myriads[sign], end: end + 1 } : undefined;
    }
    const gap = /^[\s-]?/.exec(lower.slice(end))[0].length;
    const found = /^[\p{L}\p{M}]+/u.exec(lower.slice(end + gap, end + gap + 20));
    if (!found || !Object.hasOwn(language.scales, found[0]))
        return undefined;
    return { value: language.scales[found[0]], end: end + gap + found[0].length };
}
function unitsOf(text, lower, start, end, language) {
    const after = lower.slice(end, end + 40).replace(/^[\s\u00A0-]+/, '');
    const sign = signBefore.exec(text.slice(Math.max(0, start - 5), start))?.[1];
    if (sign)
        return [currencies.find(([pattern]) => pattern.test(sign))?.[1] ?? sign];
    const percent = new RegExp(withLetters(`^(?:%|٪|(?:${language.percent})(?![\\p{L}\\p{M}]))`), 'u');
    if (percent.test(after) || (language.code === 'tr' && /(?:yüzde |%)$/.test(lower.slice(0, start))))
        return ['%'];
    if (language.code === 'zh' && /百分之$/.test(lower.slice(0, start)))
        return ['%'];
    const currency = currencies.find(([pattern]) => pattern.test(after.replace(/^(?:de |d')/, '')));
    if (currency)
        return [currency[1]];
    const letters = /^[A-Z]{1,4}-$/.exec(text.slice(Math.max(0, start - 5), start));
    if (letters)
        return [letters[0].toLowerCase()];
    if (language.unspaced)
        return after
            ? [after.replace(/^[かカヶケ箇个個]月/, '月').charAt(0)].filter((each) => /\p{L}/u.test(each))
            : [];
    const next = firstWords$1.exec(after)?.[0] ?? '';
    const stems = [];
    for (const word of next.split(/[ -]/)) {
        if (word === '' || language.small.has(word)) {
            if (stems.length || word === '')
                break;
            continue;
        }
        stems.push(stemOf$1(word, language));
        if (stems.length === 2)
            break;
    }
    return stems;
}
/** Whether two texts have more numbers than sentences do, so that each is not to be compared with each. */
const areMany = (...texts) => texts.some(({ length }) => length > 30);
/** Whether two numbers count the same thing, as far as can be told. */
function countTheSame(a, b) {
    if (a.units.length === 0 && b.units.length === 0)
        return true;
    return a.units.some((unit) => b.units.includes(unit));
}

/** Holds whether a line takes a number for the least or the most against its passage: “more than 300” is not “fewer than 300”. */
function checkBounds(line, { sentence }) {
    if (areMany(line.numbers, sentence.numbers))
        return [];
    return line.numbers.flatMap((number) => {
        const claimed = boundOf(number, line);
        if (!claimed)
            return [];
        const said = sentence.numbers
            .filter(({ value }) => value === number.value)
            .map((each) => boundOf(each, sentence));
        if (said.length === 0 || !said.every((each) => each && each.isAbove !== claimed.isAbove))
            return [];
        const grade = hasSameWords(line, sentence, [claimed]) ? 'contradicted' : 'unsupported';
        return [
            {
                ...{ kind: 'number', grade, claim: claimed.text, nearest: sentence.text },
                reason: `the passage says “${said[0].text}”`,
            },
        ];
    });
}

/** Holds the fractions of a line against those of its passage: “two thirds” is not “a third”, and as good as 66 %. */
function checkFractions(line, { sentence, paragraph, section }, article) {
    const said = sentence.fractions;
    const left = said.filter((each) => !line.fractions.some((claimed) => areEqual(each, claimed)));
    return line.fractions.flatMap((claimed) => {
        // “A third” before a verb is one in the passage too.
        const isWritten = sentence.text.toLowerCase().includes(claimed.text.toLowerCase());
        if (isWritten || said.some((each) => areEqual(each, claimed)))
            return [];
        const rest = { value: 1 - claimed.value };
        if (said.some((each) => areEqual(each, rest)) && [line, sentence].some(({ text }) => aboutRest.test(text)))
            return [];
        if (isCounted(claimed, sentence))
            return [];
        const finding = { kind: 'number', claim: claimed.text, nearest: sentence.text };
        const around = paragraph.some((each) => each.fractions.some((other) => areEqual(other, claimed)));
        if (left[0] && !around) {
            const isOther = hasSameWords(line, sentence, line.fractions);
            const grade = isOther ? 'contradicted' : 'unsupported';
            return [{ ...finding, grade, reason: `the passage says “${left[0].text}”` }];
        }
        // Half is said of much that nobody counted.
        if (areEqual(claimed, { value: 1 / 2 }))
            return [];
        const place = [...paragraph, ...section, ...article.sentences].find((each) => each.fractions.some((other) => areEqual(other, claimed)) || isCounted(claimed, each));
        return place
            ? [{ ...finding, grade: 'inferred', reason: 'it stands elsewhere', nearest: place.text }]
            : [{ ...finding, grade: 'unsupported', reason: 'the article does not say it' }];
    });
}
/** “A third less” is two thirds. */
const aboutRest = /(?<!\p{L})(?:less|more|fewer|rest|others?|remaining|weniger|mehr|rest|übrigen|moins|reste|menos|resto|meno|mniej|reszt\p{L}*|меньше|дешевле|остальн\p{L}*|решт\p{L}*|fell to|to two|to three)(?!\p{L})/iu;
const areEqual = (a, b) => Math.abs(a.value - b.value) < 0.001;
/** Whether a text says a fraction in other numbers: 33 % or 4 of 12 for a third. */
function isCounted({ value }, { numbers }) {
    const isNear = (share) => Math.abs(share - value) <= 0.0301;
    if (numbers.some(({ units, value: share }) => units[0] === '%' && isNear(share / 100)))
        return true;
    const few = numbers.slice(0, 12);
    return few.some((part) => few.some((whole) => part !== whole && isNear(part.value / whole.value)));
}

/** What is told as so many times as much, in all languages; `parts` are the same without word boundaries. */
const multiples = [
    ['halv(?:e|es|ed|ing)|halbier*|dimezz*', '减半|減半|半減'],
    [
        'doubl*|twice|twofold|verdoppel*|doppelt*|duplic*|dobl[oóaeu]*|dobr*|raddopp*|podw[oó]*|удво*|вдвое|подво*|вдвічі|iki kat*|दोगुन*|*ضاعف*|*הכפיל*',
        '[二两兩2]倍|倍増|翻番',
    ],
    [
        'tripl*|threefold|trebl*|verdreifach*|triplic*|potr[oó]*|утро*|втрое|потро*|втричі|üç kat*|तिगुन*',
        '[三3]倍',
    ],
].map(([words, signs]) => ({
    parts: new RegExp(`${words.replaceAll('*', '')}|${signs}`, 'iu'),
    whole: new RegExp(`${patternOf(words).source}|${signs}`, 'iu'),
}));
/** Boundaries of words in all scripts take milliseconds to compile, and hardly a text has what stands between them. */
const find = (text, { parts, whole }) => parts.test(text) ? whole.exec(text) : null;
/** A line that has something grow by another factor than its passage: “tripled” for “doubled”. */
function checkMultiples(line, { sentence }) {
    const found = multiples.map((pattern) => [find(line.text, pattern), find(sentence.text, pattern)]);
    const [own] = found.find(([claimed, said]) => claimed && !said) ?? [];
    const [, other] = found.find(([claimed, said]) => said && !claimed) ?? [];
    if (!own || !other)
        return [];
    const apart = [{ start: own.index, end: own.index + own[0].length }];
    return [
        {
            ...{ kind: 'number', grade: hasSameWords(line, sentence, apart) ? 'contradicted' : 'unsupported' },
            ...{ claim: own[0], nearest: sentence.text, reason: `the passage says “${other[0]}”` },
        },
    ];
}

/** Holds the numbers of a line against those of its passage, then against the rest of the article. */
function checkNumbers(line, grounds, article) {
    if (line.numbers.length === 0)
        return [];
    const { sentence } = grounds;
    const said = sentence.numbers;
    const years = sentence.dates.flatMap(({ year }) => year ?? []);
    const claimed = new Set(line.numbers.map(({ value }) => value));
    // Each is compared with each, so that of many the first count.
    const left = said.filter((each) => !claimed.has(each.value) && !isOfTime(each, sentence)).slice(0, 30);
    const places = new Map();
    for (const each of said)
        places.set(each.value, [...(areMany(said) ? [] : (places.get(each.value) ?? [])), each]);
    const found = [];
    for (const number of line.numbers) {
        if (isOfTime(number, line))
            continue;
        const isOne = number.isSpoken && number.value === 1;
        const equal = places.get(number.value) ?? [];
        const other = left.find((each) => standsFor(each, number, line, sentence));
        if (equal.length > 0) {
            const swapped = swappedWith(number, equal, said, isWhole(number, line));
            const perhaps = swapped ? undefined : besideAnother(number, equal, line, sentence);
            if (swapped)
                found.push(contradicted(number, swapped, sentence));
            // The same may be told in another order.
            if (perhaps)
                found.push({ ...contradicted(number, perhaps, sentence), grade: 'unsupported' });
            continue;
        }
        if (years.includes(number.value))
            continue;
        if (isOne &&
            !(other && !other.isSpoken) &&
            !(other && countTheSame(other, number) && number.units.length))
            continue;
        if (!areMany(line.numbers, said) && left.some((each) => isAsGoodAs(number, each, line, sentence)))
            continue;
        const around = grounds.paragraph.find((each) => hasValue(each, number));
        if (other && isNear(number, other)) {
            found.push({
                ...{ kind: 'number', grade: 'unsupported', claim: number.text, nearest: sentence.text },
                reason: `the passage says “${other.text}”, which “${number.text}” only comes near`,
            });
        }
        else if (other && !around)
            found.push(contradicted(number, other, sentence));
        else if (isOne)
            continue;
        else if (around) {
            const reason = `it stands in the paragraph; the passage says “${other?.text}”`;
            if (other)
                found.push({ kind: 'number', grade: 'unsupported', claim: number.text, reason, nearest: around.text });
            else
                found.push(inferred(number, around));
        }
        else {
            const place = grounds.section.find((each) => hasValue(each, number)) ?? article.withNumber(number.value);
            if (place)
                found.push(inferred(number, place));
            else {
                const reason = 'the article does not say it';
                found.push({
                    kind: 'number',
                    grade: 'unsupported',
                    claim: number.text,
                    reason,
                    nearest: sentence.text,
                });
            }
        }
    }
    return found;
}
const hasValue = ({ numbers, dates }, { value }) => numbers.some((each) => each.value === value) || dates.some(({ year }) => year === value);
const inferred = ({ text }, place) => ({
    ...{ kind: 'number', grade: 'inferred', claim: text, reason: 'it stands elsewhere', nearest: place.text },
});
const contradicted = ({ text }, other, sentence) => ({
    ...{ kind: 'number', grade: 'contradicted', claim: text, nearest: sentence.text },
    reason: `the passage says “${other.text}”`,
});
/** Whether a number of the passage stands where another one stands in the line. */
function standsFor(said, claimed, line, sentence) {
    if (countTheSame(said, claimed))
        return true;
    if (said.units.length === 0 || claimed.units.length === 0)
        return !isPercent(said) && !isPercent(claimed);
    const [before, after] = [wordBefore(sentence, said.start), wordBefore(line, claimed.start)];
    return before !== undefined && before === after;
}
const isPercent = ({ units }) => units.includes('%');
function wordBefore({ words }, start) {
    const before = words.filter((word) => word.end <= start).at(-1);
    return before?.hasMeaning ? before.stem : undefined;
}
const ofWhole = /[\p{L}\d] (?:out of|of|in|von|sur|des|de|entre|su|di|em|z|ze|из|із|з)(?: (?:the|its|their|den|les|ces|las|los|os|as))? $/iu;
/** “Five” of “three of the five returned”, which does not count who returned. */
const isWhole = ({ start }, { text }) => ofWhole.test(text.slice(Math.max(0, start - 24), start));
/** The number that stands with what the line counts, where the line has given it the number of another thing. */
function swappedWith(claimed, equal, said, isWhole) {
    if (claimed.units.length === 0 ||
        isWhole ||
        equal.some((each) => each.units.length === 0 || countTheSame(each, claimed)))
        return undefined;
    return said.find((each) => each.value !== claimed.value && each.units[0] === claimed.units[0]);
}
/** The number behind the word that the line has before its own, which the passage has behind another: “killed 12, injured 30”. */
function besideAnother(claimed, equal, line, sentence) {
    if (areMany(line.numbers, sentence.numbers))
        return undefined;
    const before = wordBefore(line, claimed.start);
    const places = equal.map(({ start }) => wordBefore(sentence, start));
    if (before === undefined || places.some((each) => each === undefined || each === before))
        return undefined;
    const [other, ...more] = sentence.numbers.filter((each) => wordBefore(sentence, each.start) === before);
    // Only where each has the place of the other.
    const isMutual = line.numbers.some(({ value, start }) => value === other?.value && places.includes(wordBefore(line, start)));
    return isMutual && more.length === 0 ? other : undefined;
}
/** “Nearly 1,000” for 987, and what is rounded to fewer digits. */
function isNear(claimed, said) {
    if (claimed.isHedged)
        return Math.abs(claimed.value - said.value) <= Math.abs(said.value) * 0.1;
    const digits = String(claimed.value).replace(/\.|0+$/g, '').length;
    const most = String(said.value).replace(/\.|0+$/g, '').length;
    return digits >= 2 && most > digits && Number(said.value.toPrecision(digits)) === claimed.value;
}

/** Between two numbers of a score, a vote or a change. */
const joint = /^\s?(?:\p{L}{0,8}\s)?(?:-|:|to|against|zu|auf|gegen|contre|à|a|contra|contro|para|do|przeciw|против|до|на|к|проти|対|比|から|到|至)\s?$/u;
/** Two numbers in each other's place: “31 to 12” for “12 to 31”, “12 for and 31 against” for “31 for and 12 against”. */
function checkPairs(line, { sentence }) {
    if (areMany(line.numbers, sentence.numbers))
        return [];
    const said = pairsIn(sentence);
    return pairsIn(line).flatMap(({ a, b }) => {
        if (a.value === b.value || said.some((pair) => pair.a.value === a.value && pair.b.value === b.value))
            return [];
        const swapped = said.find((pair) => pair.a.value === b.value && pair.b.value === a.value);
        if (!swapped || !areAlike({ a, b }, line, swapped, sentence))
            return [];
        const meant = line.words.filter(({ hasMeaning }) => hasMeaning);
        const others = meant.filter((word) => !sentence.has(word) && !isCounted$1(word, line)).length;
        // Who lost 12 to 31 is another than who won 31 to 12.
        if (others > meant.length / 4)
            return [];
        const grade = others === 0 ? 'contradicted' : 'unsupported';
        const textOf = ({ text }, from, to) => text.slice(from.start, to.end);
        return [
            {
                ...{ kind: 'number', grade, claim: textOf(line, a, b), nearest: sentence.text },
                reason: `the passage says “${textOf(sentence, swapped.a, swapped.b)}”`,
            },
        ];
    });
}
const pairsIn = ({ numbers }) => numbers.slice(1).map((b, index) => ({ a: numbers[index], b }));
/** Whether both pairs are joined, or each number has the word behind it that the other has in the passage. */
function areAlike({ a, b }, line, swapped, sentence) {
    const between = ({ text }, pair) => text.slice(pair.a.end, pair.b.start).toLowerCase();
    if (joint.test(between(line, { a, b })) && joint.test(between(sentence, swapped)))
        return true;
    const behind = ({ text }, { end }) => /^ (?:in |of |mit |en |за )?([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 40).toLowerCase())?.[1];
    const [first, second] = [behind(line, a), behind(line, b)];
    if (!first || !second || first === second)
        return false;
    return first === behind(sentence, swapped.a) && second === behind(sentence, swapped.b);
}

/** Holds the times of day of a line against those of its passage: “9 p.m.” is not “9 a.m.”, and “15:30” is “half past three”. */
function checkTimes(line, grounds, article) {
    const { sentence, paragraph } = grounds;
    const told = line.times;
    return told.flatMap((time) => {
        const isIn = ({ times }) => times.some((each) => isSameTime(each, time));
        const hours = Math.floor(time.minutes / 60);
        // “At nine” is told as a number.
        const isCounted = sentence.numbers.some(({ value }) => [hours, hours % 12, hours - 12].includes(value));
        if (isIn(sentence))
            return [];
        const finding = { kind: 'number', claim: time.text, nearest: sentence.text };
        const other = sentence.times.find((said) => !told.some((each) => isSameTime(each, said)));
        const around = paragraph.find(isIn);
        if (other && !around)
            return [{ ...finding, grade: 'contradicted', reason: `the passage says “${other.text}”` }];
        if (isCounted && !other)
            return [];
        const place = around ?? article.sentences.find(isIn);
        if (!place)
            return [{ ...finding, grade: 'unsupported', reason: 'the article does not say it' }];
        const grade = other ? 'unsupported' : 'inferred';
        return [{ ...finding, grade, reason: 'it stands elsewhere', nearest: place.text }];
    });
}

/** Holds what the numbers of a line are given in against the passage: “40 miles” is not “40 kilometres”, nor are 5 degrees -5. */
function checkUnits(line, { sentence }) {
    if (areMany(line.numbers, sentence.numbers))
        return [];
    return line.numbers.flatMap((number) => {
        // “One day” may be any.
        const claimed = number.isSpoken && number.value === 1 ? undefined : measureOf(number, line);
        if (!claimed)
            return [];
        const said = sentence.numbers
            .filter(({ value }) => value === number.value)
            .map((each) => measureOf(each, sentence));
        const [first] = said;
        if (!first || !said.every((each) => each && (areApart(each, claimed) || differInFrost(each, claimed))))
            return [];
        // Frost is told in more words than are known.
        const grade = areApart(first, claimed) ? 'contradicted' : 'unsupported';
        return [
            {
                ...{ kind: 'number', grade, claim: claimed.text, nearest: sentence.text },
                reason: `the passage says “${first.text}”`,
            },
        ];
    });
}
/** Whether two measures of one number have units of which one cannot be the other. */
function areApart(a, b) {
    if (a.dimension !== b.dimension || a.unit === b.unit)
        return false;
    // Degrees alone may be of either scale.
    if (a.unit === 'degree' || b.unit === 'degree')
        return false;
    // 元 is the dollar of Hong Kong and Taiwan too.
    return !([a, b].some(({ text }) => text.includes('元')) && [a, b].some(({ unit }) => unit === '$'));
}
const differInFrost = (a, b) => a.dimension === 'temperature' &&
    b.dimension === 'temperature' &&
    a.isBelowZero !== b.isBelowZero &&
    !a.isFrost &&
    !b.isFrost;

/** Between a verb of saying and a name may stand what they are: “said the town's mayor Mira Sample”. */
const between = /^[ ,]{0,2}(?:\p{Ll}[\p{L}']* ){0,3}$/u;
const apposition = /^, (?:\p{Ll}[\p{L}']* ){0,4}$/u;
const longestBetween = 60;
const particle = /^ (?:(?:de|da|do|dos|van|von|der|den|la|le|bin|al|el|di|du|of|zu) ){0,2}$/;
/** The names, by their words, that stand beside a verb of saying, in a script with capitals. */
function attributedIn(read) {
    const { text, words, language } = read;
    const verbs = matchesOf(text.toLowerCase(), language.saying).map(({ 0: verb, index }) => ({
        start: index,
        end: index + verb.length,
    }));
    if (verbs.length === 0)
        return [];
    const names = namesIn(words, text);
    return names.flatMap((name, index) => {
        const [start, end] = [name[0].start, name.at(-1).end];
        const isBeside = verbs.some((verb) => {
            const gap = start >= verb.end ? text.slice(verb.end, start) : text.slice(end, verb.start);
            return (start >= verb.end || end <= verb.start) && gap.length < longestBetween && between.test(gap);
        });
        const before = names[index - 1];
        const gap = before && text.slice(before.at(-1).end, start);
        // “Mira Sample, Mayor of Brine, said”: the second says what the first is.
        const isApposition = gap !== undefined && apposition.test(gap) && text.charAt(end) === ',';
        return isBeside ? (isApposition ? [before, name] : [name]) : [];
    });
}
/** Runs of words with capitals. */
function namesIn(words, text) {
    const runs = [];
    for (const word of words) {
        if (!word.isCapital || !word.hasMeaning)
            continue;
        const last = runs.at(-1)?.at(-1);
        if (last && (text.slice(last.end, word.start) === ' ' || particle.test(text.slice(last.end, word.start))))
            runs.at(-1).push(word);
        else
            runs.push([word]);
    }
    return runs;
}

/** A name that the passage has in another part: “to Northport” where it says “from Northport to Southport”. */
function movedName(line, sentence, article) {
    const { language } = line;
    if (language.unspaced || language.code === 'hi')
        return undefined;
    const [own, said] = [ledNames(line), ledNames(sentence)];
    for (const { name, lead } of own) {
        const places = said.filter((each) => isSameName(each.name, name, language));
        if (places.length === 0 || places.some((each) => each.lead === lead))
            continue;
        const other = said.find((each) => each.lead === lead && !isSameName(each.name, name, language));
        if (!other || (language.capitals === 'names' && !other.name.some((word) => article.isName(word))))
            continue;
        const isDoubled = own.filter((each) => isSameName(each.name, name, language)).length > places.length;
        if (!isDoubled &&
            other.name.every((word) => line.has(word)) &&
            !areExchanged({ name, lead }, other, own, places))
            continue;
        const wordsOf = (words) => words.map(({ text }) => text).join(' ');
        return {
            ...{ kind: 'name', grade: 'contradicted', claim: `${lead} ${wordsOf(name)}`, nearest: sentence.text },
            reason: `the passage says “${lead} ${wordsOf(other.name)}”`,
        };
    }
    return undefined;
}
/** What joins names on a par, whose order tells nothing. */
const joining = /^(?:and|or|nor|between|und|oder|et|ou|y|e|o|u|i|lub|и|или|і|та|або|ve|و|או)$/;
/** Whether each of two names stands in the part of the other: “from Hull to Leeds” for “from Leeds to Hull”. */
function areExchanged({ name, lead }, other, own, places) {
    const [place] = places;
    const counter = own.find((each) => each.name.at(-1).stem === other.name.at(-1).stem && each.name !== name);
    if (!counter || !place || places.length > 1)
        return false;
    return counter.lead === place.lead && ![lead, place.lead].some((each) => joining.test(each));
}
/** Names right behind a small word such as “to”. */
function ledNames(read) {
    const { words, language } = read;
    const isName = (word) => word.hasMeaning &&
        (language.capitals === 'none' || word.isCapital) &&
        !isDated(word, read) &&
        !isCounted$1(word, read);
    const found = [];
    for (const [index, word] of words.entries()) {
        const before = words[index - 1];
        if (!before || before.hasMeaning || !isName(word))
            continue;
        const name = [word];
        while (language.capitals !== 'none' && words[index + name.length] && isName(words[index + name.length]))
            name.push(words[index + name.length]);
        found.push({ name, lead: before.lower });
    }
    return found;
}
const isSameName = (a, b, language) => isSameWord(a.at(-1), b.at(-1), language);

/** More words than these are not compared each with each. */
const mostWords = 200;
/** “EU”, “MoD”; “Nato” is written like any name. */
const acronym = /^\p{Lu}(?:(?=\p{Ll}*\p{Lu})\p{L}{1,5}|\p{Ll}{3,5})(?:'\p{L})?$/u;
const isAcronym = ({ text }) => acronym.test(text);
/** The words of one text that another has as their initials, and initials that it spells out: “EU” for “European Union”. */
function sameByInitials(words, others) {
    if (words.length > mostWords || others.length > mostWords)
        return new Set();
    return new Set([
        ...words.filter((word) => isAcronym(word) && spelledOut(word, others)),
        ...others.flatMap((other) => (isAcronym(other) && spelledOut(other, words)) || []),
    ]);
}
/** Words beside each other that begin with the letters of an acronym; those without a meaning may be left out of it. */
function spelledOut({ lower: written }, words) {
    const [lower = ''] = written.split("'");
    // ONU is often spelled out without its “Organización”.
    const without = lower.length === 3 && lower.startsWith('o') ? lower.slice(1) : undefined;
    return spelled(lower, words) ?? (without === undefined ? undefined : spelled(without, words));
}
function spelled(lower, words) {
    for (const [start, first] of words.entries()) {
        if (!first.isCapital || first.lower.charAt(0) !== lower.charAt(0) || first.lower === lower)
            continue;
        const found = [first];
        for (let at = start + 1; found.length < lower.length && at < words.length; at++) {
            const word = words[at];
            if (word.lower.charAt(0) === lower.charAt(found.length))
                found.push(word);
            else if (word.hasMeaning)
                break;
        }
        if (found.length === lower.length)
            return found;
    }
    return undefined;
}

/** A word, or a few, in the place of others: those of a name, as far as that can be told. */
function inPlaceOf({ line: words, said, isSure }, line, sentence, article) {
    if (!isSure)
        return undefined;
    const { language, text } = line;
    const isThing = (word, of) => word.hasMeaning && !isCounted$1(word, of) && !isDated(word, of) && !isRule$1(word, language);
    const claimed = words.filter((word) => isThing(word, line) && !sentence.has(word));
    const others = said.filter((word) => isThing(word, sentence) && !line.has(word));
    if (claimed.length === 0 || others.length === 0)
        return undefined;
    if (sameByInitials(words, said).size > 0)
        return undefined;
    // 見つける is written 見つけ and た in the past.
    const isForm = language.unspaced && sharedStart(textOf$1(claimed), textOf$1(others)) > 1;
    if (isForm)
        return undefined;
    const isCapital = (word) => word.isCapital;
    if (language.capitals === 'nouns' && !(claimed.some(isCapital) && others.some(isCapital)))
        return undefined;
    const isName = [...claimed, ...others].some((word) => article.namesSomebody(word));
    return {
        ...{ kind: 'name', grade: isName ? 'contradicted' : 'unsupported' },
        ...{ claim: text.slice(claimed[0].start, claimed.at(-1).end), nearest: sentence.text },
        reason: `the passage says “${sentence.text.slice(others[0].start, others.at(-1).end)}”`,
    };
}
const textOf$1 = (words) => words.map(({ text }) => text).join('');
function sharedStart(a, b) {
    let shared = 0;
    while (shared < a.length && a[shared] === b[shared])
        shared++;
    return shared;
}
/** Words that other checks look at. */
const isRule$1 = ({ lower }, { negators, modals, refusals }) => has(lower, negators) || has(lower, modals) || has(lower, refusals);

/**
 * Holds the names of a line against those of its passage, then against the rest of the article. Where a language
 * writes names like any other word, words in the place of others are a warning.
 */
function checkNames(line, grounds, article) {
    const { sentence } = grounds;
    const { language } = line;
    const replaced = replacedWords(line.words, sentence.words, language);
    const found = language.capitals === 'names'
        ? capitalised(line, replaced, grounds, article)
        : replaced.flatMap((each) => inPlaceOf(each, line, sentence, article) ?? []);
    const moved = found.length === 0
        ? (exchangedNames(line, sentence) ??
            exchangedThings(line, sentence) ??
            movedName(line, sentence, article))
        : undefined;
    return moved ? [moved] : found;
}
function capitalised(line, replaced, { sentence, paragraph }, article) {
    const isTitle = hasTitleCase(line);
    const same = sameByInitials(line.words, sentence.words);
    const found = [];
    for (const run of runsOf$1(line, isTitle, article)) {
        const missing = run.filter((word) => !sentence.has(word) && !same.has(word));
        if (missing.length === 0)
            continue;
        const claim = line.text.slice(run[0].start, run.at(-1).end);
        const unknown = missing.filter((word) => !article.find(word) && !isAcronymOf(word, article));
        const place = replaced.find((each) => each.line.some((word) => missing.includes(word)));
        const inPlace = place && (unknown.length > 0 || place.isBeside)
            ? nameIn(place.said, line, sentence, article)
            : undefined;
        const speaks = attributedIn(line).some((each) => each.some((word) => missing.includes(word)));
        const speaker = speaks
            ? attributedIn(sentence).find((each) => nameIn(each, line, sentence, article))?.[0]
            : undefined;
        const other = inPlace ?? speaker ?? nameBeside(run, line, sentence, article);
        const isNear = paragraph.some((each) => missing.some((word) => each.has(word)));
        // The first word of a sentence may be any; who speaks is somebody.
        const isAny = run.length === 1 && run[0].isFirst && !article.isName(run[0]) && !isCountry(run[0], line.language);
        if (other && !(isAny && !inPlace)) {
            found.push({
                ...{ kind: 'name', grade: 'contradicted', claim, nearest: sentence.text },
                reason: `the passage says “${other.text}”`,
            });
        }
        else if (unknown.length > 0 && !isTitle && (!isAny || speaks)) {
            const reason = 'the article names nobody and nothing so';
            found.push({ kind: 'name', grade: 'unsupported', claim, reason, nearest: sentence.text });
        }
        else if (unknown.length === 0 && !isNear && !isAny) {
            const elsewhere = missing.map((word) => article.find(word)).find(Boolean);
            const reason = 'it stands elsewhere';
            if (elsewhere)
                found.push({ kind: 'name', grade: 'inferred', claim, reason, nearest: elsewhere.text });
        }
    }
    return found;
}
/** Capitalised words that stand beside each other. */
function* runsOf$1(line, isTitle, article) {
    let run = [];
    for (const word of line.words) {
        const isName = word.isCapital && word.hasMeaning && !isDated(word, line) && !isCounted$1(word, line);
        const isBeside = run.length > 0 && /^[ -]$/.test(line.text.slice(run.at(-1).end, word.start));
        if (isName && (isBeside || run.length === 0))
            run.push(word);
        else {
            if (isRun(run))
                yield run;
            run = isName ? [word] : [];
        }
    }
    if (isRun(run))
        yield run;
    function isRun(words) {
        return (words.length > 0 && (!isTitle || words.some((word) => article.isName(word) || !article.find(word))));
    }
}
/** A headline that writes most words with a capital. */
function hasTitleCase({ words, language }) {
    const long = words.slice(1).filter(({ text }) => text.length > 3);
    return (language.code === 'en' &&
        long.length >= 2 &&
        long.filter(({ isCapital }) => isCapital).length > long.length * 0.7);
}
/** The name among words of the passage, if the line does not have it too. */
function nameIn(words, line, sentence, article) {
    return words.find((word) => word.isCapital &&
        word.hasMeaning &&
        !isDated(word, sentence) &&
        !isCounted$1(word, sentence) &&
        (!word.isFirst ||
            article.isName(word) ||
            isCountry(word, line.language) ||
            words.some((each) => each !== word && each.isCapital)) &&
        !line.has(word));
}
/** The name that stands beside the same word in the passage: “in York” for “in Leeds”, “Mira Sample” for “Kim Sample”. */
function nameBeside(run, line, sentence, article) {
    const { words, language } = line;
    const isUnknown = run.some((word) => !article.find(word));
    const at = words.indexOf(run[0]);
    const [before, after] = [words[at - 1], words[at + run.length]];
    for (const [index, word] of sentence.words.entries()) {
        const isAfter = before && (before.hasMeaning || isUnknown) && isSameWord(before, word, language);
        const next = isAfter && nameIn(sentence.words.slice(index + 1, index + 2), line, sentence, article);
        if (next)
            return next;
        const isBefore = after?.hasMeaning && isSameWord(after, word, language);
        const previous = isBefore && nameIn(sentence.words.slice(Math.max(0, index - 1), index), line, sentence, article);
        if (previous)
            return previous;
    }
    return undefined;
}
/** “UN” where the article spells it out. */
const isAcronymOf = ({ text }, article) => /^\p{Lu}{2,5}$/u.test(text) && article.hasInitials(text);

/** A line that tells only what stands behind a clause that denies it: “it reopens” for “nobody believes that it reopens”. */
function checkCut(line, { sentence }) {
    if (denialsIn(sentence).length === 0 || denialsIn(line).length > 0)
        return [];
    const clauses = clausesOf(sentence);
    for (const denial of denialsIn(sentence)) {
        const at = clauses.findLastIndex((each) => each.start <= denial.start);
        const [clause, next] = [clauses[at], clauses[at + 1]];
        if (!next || !governsAt(sentence, clause.end))
            continue;
        const wordsIn = ({ start, end }) => sentence.words.filter((word) => word.hasMeaning && word.start >= start && word.end <= end);
        const meant = line.words.filter(({ hasMeaning }) => hasMeaning);
        const behind = wordsIn({ start: next.start, end: sentence.text.length });
        const isAll = meant.length > 1 && meant.every((word) => behind.some(({ stem }) => stem === word.stem));
        const between = wordsIn({ start: denial.end, end: clause.end });
        if (!isAll || between.length > 2 || wordsIn(clause).some((word) => line.has(word)))
            continue;
        return [
            {
                ...{ kind: 'negation', grade: 'unsupported', claim: line.text, nearest: sentence.text },
                reason: `it is told behind “${sentence.text.slice(clause.start, next.start).trim()}” in the passage`,
            },
        ];
    }
    return [];
}

// Intl takes most of a millisecond for the names of a language's months.
const known$1 = new Map();
function calendarOf(language) {
    const found = known$1.get(language.code);
    if (found)
        return found;
    const { names, short } = monthNames(language);
    const weekday = weekdayNames(language);
    const [start, end] = bounds(language);
    const ordinal = '(?:st|nd|rd|th|er|\\.|º|ª|-го|-е|-ша)?';
    const of = "(?:of |de |del |d'|di |في |的)?";
    const ofYear = '(?:of |de |del |года |року |roku )?';
    // A small “may” or “march” is no month.
    const written = language.code === 'en' ? [...names.keys()].map(withCapital) : [...names.keys()];
    const month = `(?<month>${listed(written)})\\.?`;
    const calendar = {
        months: names,
        dates: names.size
            ? new RegExp(`(?:(?<![\\d.,])(?<before>\\d{1,2})${ordinal} ${of}-?)?${start}${month}${end}(?: (?<after>\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d| [.,]?\\d{3}(?!\\d)))?(?:,? ${ofYear}(?<year>\\d{4})(?!\\d))?`, language.code === 'en' ? 'gu' : 'giu')
            : /(?!)/g,
        weekday,
        weekdays: pattern([...weekday.keys()], start, end),
        days: pattern(Object.keys(language.days), start, end),
        isDoubtful(name, text, at) {
            if (short.has(name.toLowerCase()))
                return text.charAt(at + name.length) !== '.';
            if (language.code !== 'en' || !/^(?:May|March|August)$/.test(name))
                return false;
            const before = text.slice(Math.max(0, at - 12), at);
            return !/(?:\b(?:in|since|until|till|by|of|from|to|and|or|through|late|early|mid|last|next|this|every|before|after|during|for|between)[ -])$/i.test(before);
        },
    };
    if (known$1.size < 100)
        known$1.set(language.code, calendar);
    return calendar;
}
/** What may stand right beside a name: nothing of a word, but the letters that Semitic languages write with it. */
function bounds({ unspaced, prefixes, code }) {
    if (unspaced)
        return ['', ''];
    const before = prefixes.length ? `(?:${prefixes.join('|')})?` : '';
    const after = code === 'tr' ? "(?:'?(?:da|de|ta|te|dan|den|tan|ten|ın|in|un|ün|a|e|ı|i|u|ü|ya|ye))?" : '';
    return [`(?<![\\p{L}\\p{M}])${before}`, `${after}(?![\\p{L}\\p{M}])`];
}
const listed = (names) => [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
function pattern(names, start, end) {
    if (names.length === 0)
        return /(?!)/g;
    // The name alone is looked up, so what may stand beside it is only looked at.
    const [before, after] = [start && `(?<=${start})`, end && `(?=${end})`];
    return new RegExp(`${before}(?:${listed(names)})${after}`, 'giu');
}
/** As they stand alone and beside a day (“ноябрь”, “ноября”), long and short, and in other cases. */
function monthNames({ locale, code, months = {} }) {
    const names = new Map();
    const short = new Set();
    if (code === 'zh' || code === 'ja')
        return { names, short };
    for (const month of ['long', 'short']) {
        for (const day of [{}, { day: 'numeric' }]) {
            const format = new Intl.DateTimeFormat(locale, { month, ...day, timeZone: 'UTC', calendar: 'gregory' });
            for (let index = 0; index < 12; index++) {
                const part = format.formatToParts(Date.UTC(2001, index, 1)).find(({ type }) => type === 'month');
                const name = part?.value.replace(/\.$/, '') ?? '';
                const lower = name.toLowerCase();
                if (!/\p{L}/u.test(name) || names.has(lower))
                    continue;
                names.set(lower, index + 1);
                if (month === 'short')
                    short.add(lower);
            }
        }
    }
    if (code === 'en') {
        names.set('sept', 9);
        short.add('sept');
    }
    for (const [name, month] of Object.entries(months))
        names.set(name.toLowerCase(), month);
    return { names, short };
}
const withCapital = (name) => name.charAt(0).toUpperCase() + name.slice(1);
function weekdayNames({ locale, code }) {
    const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    const names = new Map();
    // 7 January 2001 was a Sunday.
    for (let day = 0; day < 7; day++)
        names.set(format.format(Date.UTC(2001, 0, 7 + day)).toLowerCase(), day);
    const more = {
        ru: ['', '', '', 'среду', '', 'пятницу', 'субботу'],
        uk: ['неділю', '', '', 'середу', '', "п'ятницю", 'суботу'],
        pl: ['niedzielę', '', '', 'środę', '', '', 'sobotę'],
        zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
        ja: ['日曜', '月曜', '火曜', '水曜', '木曜', '金曜', '土曜'],
    };
    more[code]?.forEach((name, day) => name && names.set(name, day));
    // “Pazar” is a market too, الأحد also “one of”.
    if (code === 'tr')
        names.delete('pazar');
    return names;
}

const iso = /(?<![\d-])(?<year>\d{4})-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?(?![\d-])/g;
const dotted = /(?<![\d.])(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})(?!\d)/g;
const inSigns$1 = /(?:(?<year>\d{4})年)?(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月(?!間)(?:(?<day>\d{1,2})[日号號])?|(?<only>\d{4})年(?!間)/g;
const bareYear = /(?<![\p{L}\p{M}\d.,/$€£¥-]|[$€£¥] )(?<year>1[5-9]\d\d|20\d\d|21\d\d)(?<decade>s|er|-х|-ті)?(?![\p{L}\p{M}\d%/]|[.,]\d| ?(?:%|percent|euros?|dollars?))/gu;
const joined = '\\s?(?:-|(?<= )(?:to|and|bis|und|au|et|al|y|a|e|do|i|по|и|до|і|та|ve|إلى|تا|עד|से) )\\s?';
const rangeBefore = new RegExp(`(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª|-го)?${joined}$`, 'u');
/** What follows “June 3 to 5” is no “%”, nor is it counted. */
const rangeBehind = new RegExp(`^(?:st|nd|rd|th)?${joined}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4})(?!\\d))?(?=$|[.,;:)]?(?:$| (?!\\p{L}))|[.,;:)] | (?:in|at|on|for|near|with|by|this|next)(?!\\p{L}))`, 'u');
const kanji = '一二三四五六七八九十';
/** The dates of a plain text, in order. */
function readDates(text, language) {
    const calendar = calendarOf(language);
    const found = [];
    const add = (date, start, length) => {
        const end = start + length;
        if (found.some((each) => each.start < end && start < each.end))
            return;
        found.push({ ...date, text: text.slice(start, end), start, end });
    };
    if (/\d/.test(text)) {
        for (const { 0: all, index, groups } of text.matchAll(iso))
            add(numbersOf(groups), index, all.length);
        for (const { 0: all, index, groups } of text.matchAll(dotted)) {
            const { year, month, day } = numbersOf(groups);
            // Both orders are in use in English; only the year is sure.
            if (language.code === 'en' || month > 12)
                add({ year }, index, all.length);
            else
                add({ year, month, day }, index, all.length);
        }
    }
    if (language.unspaced) {
        for (const { 0: all, index, groups = {} } of text.matchAll(inSigns$1)) {
            const month = groups.month === undefined ? undefined : monthInSigns(groups.month);
            const year = groups.year ?? groups.only;
            if (month !== undefined && (month < 1 || month > 12))
                continue;
            add({ ...(year && { year: +year }), month, ...(groups.day && { day: +groups.day }) }, index, all.length);
        }
    }
    for (const { 0: all, index, groups = {} } of text.matchAll(calendar.dates)) {
        const name = groups.month;
        const month = calendar.months.get(name.toLowerCase().replace(/\.$/, ''));
        const day = groups.before ?? groups.after;
        if (month === undefined)
            continue;
        if (!day && !groups.year && calendar.isDoubtful(name, text, index + all.indexOf(name)))
            continue;
        const to = groups.after && rangeBehind.exec(text.slice(index + all.length, index + all.length + 24));
        const year = groups.year ?? (to && to.groups.year);
        const date = { month, ...(year && { year: +year }) };
        add({ ...date, ...(day && { day: +day }) }, index, all.length);
        // “June 3–5”, “3 to 5 June” are two dates.
        if (to) {
            const lead = to[0].search(/\d/);
            add({ ...date, day: +to.groups.day }, index + all.length + lead, to[0].length - lead);
        }
        const from = groups.before && rangeBefore.exec(text.slice(Math.max(0, index - 24), index));
        if (from)
            add({ ...date, day: +from[1] }, index - from[0].length, from[1].length);
    }
    for (const { 0: all, index, groups } of text.matchAll(bareYear)) {
        add({ year: +groups.year, ...(groups.decade && { isDecade: true }) }, index, all.length);
    }
    for (const { 0: all, index } of text.matchAll(calendar.weekdays)) {
        add({ weekday: calendar.weekday.get(all.toLowerCase()) }, index, all.length);
    }
    for (const { 0: all, index } of text.matchAll(calendar.days)) {
        add({ fromToday: language.days[all.toLowerCase()] }, index, all.length);
    }
    return found.sort((a, b) => a.start - b.start);
}
const numbersOf = (groups = {}) => Object.fromEntries(Object.entries(groups).flatMap(([name, value]) => (value ? [[name, +value]] : [])));
function monthInSigns(written) {
    if (/\d/.test(written))
        return +written;
    if (written.length === 1)
        return kanji.indexOf(written) + 1;
    return written.startsWith('十') ? 11 + kanji.indexOf(written.charAt(1)) : 0;
}

const signs$1 = '〇一二三四五六七八九十';
const inSigns = /([\d〇一二三四五六七八九十]+)分[之の]([\d〇一二三四五六七八九十]+)|(半分|半数|一半|半數)/gu;
const vulgar = /[¼½¾⅓⅔⅕⅖⅗⅘]/gu;
const vulgarValues = {
    ...{ '¼': 1 / 4, '½': 1 / 2, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3 },
    ...{ '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5 },
};
/** “A third of”, and “a third” at the end of a clause; “a third bridge” is no fraction. */
const article = /^(?:a|an|one|un|una|uno|um|uma|une|le|el|il|jedna|jedną|jednej|یک)$/;
const following = /^(?:\s*$|\s*[.,;:!?)\]"”»،؛۔।-]|\s+(?:of|d[aeiou]\p{L}?\p{L}?|de|del|of|as|in|by|to|from|more|less|از)(?!\p{L}))/u;
/** “The first half”, “the second quarter” are spans of time. */
const ofTime = /^(?:first|second|third|fourth|last|other|next|this|primer|primera|segunda|primo|secondo|primeira)$/;
/** Languages whose words for a third and a quarter say nothing else. */
const withoutArticle = new Set(['ar', 'he', 'ru', 'tr', 'uk']);
/** Half an hour, a quarter of a point and a quarter-final are no part of a whole that a passage counts. */
const ofOther = /^(?:[ -](?:of|an?|de|di|da|d'|einer|eine))*(?:[ '-])?(?:hours?|hora|ora(?!\p{L})|heure|stunde|minut|points?(?!\p{L})|cent|siècle|siglo|secolo|século|jahrhundert|year|million|billion|mile(?!\p{L})|past|to (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)|nach|vor|final|brother|sister|time|час|века|віку|століт|שעה|שנה|घंट|रात|النهائي|הגמר)/u;
/** “A mile and a half” is more than one. */
const andMore = /(?:^|\s)(?:and a|et|y|e|e un|und eine?) $/u;
/** The fractions of a text. */
function fractionsIn(read) {
    const { text, words, language } = read;
    const found = [...text.matchAll(vulgar)].map(({ 0: sign, index }) => ({
        ...{ value: vulgarValues[sign], text: sign, start: index, end: index + sign.length },
    }));
    if (language.unspaced)
        return [...found, ...[...text.matchAll(inSigns)].map(ofSigns)].sort((a, b) => a.start - b.start);
    const { fractions = {} } = language;
    for (const [index, word] of words.entries()) {
        if (!Object.hasOwn(fractions, word.lower) ||
            ofOther.test(text.slice(word.end, word.end + 24).toLowerCase()))
            continue;
        if (andMore.test(text.slice(0, word.start).toLowerCase()))
            continue;
        const parts = fractions[word.lower];
        const before = words[index - 1];
        const isBeside = before && /^[ -]$/.test(text.slice(before.end, word.start));
        const count = isBeside ? countOf(before, read) : undefined;
        const isOne = isBeside && article.test(before.lower);
        const from = count === undefined && !isOne ? word : before;
        if (count === undefined && !isAlone(word, isBeside ? before : undefined, parts, read))
            continue;
        const value = (count ?? 1) / parts;
        if (value < 1)
            found.push({ value, text: text.slice(from.start, word.end), start: from.start, end: word.end });
    }
    return found.sort((a, b) => a.start - b.start);
}
function ofSigns({ 0: written, 1: parts = '', 2: count = '', index }) {
    const numberOf = (digits) => (/\d/.test(digits) ? Number(digits) : signs$1.indexOf(digits));
    const value = parts ? numberOf(count) / numberOf(parts) : 1 / 2;
    return { value, text: written, start: index, end: index + written.length };
}
/** How many parts the word before says: “two”, `2`. */
function countOf(before, { text, language }) {
    if (/^\d$/.test(before.lower))
        return Number(before.lower);
    const spoken = spokenNumbers([before], text, language)[0];
    return spoken && !spoken.isOrdinal ? spoken.value : undefined;
}
/** Whether a word for a part says one part without a number before it. */
function isAlone({ end }, before, parts, { text, language }) {
    if (parts === 2)
        return !before || !ofTime.test(before.lower);
    if (withoutArticle.has(language.code))
        return true;
    return !!before && article.test(before.lower) && following.test(text.slice(end, end + 12).toLowerCase());
}

/** Words are compared letter by letter with so many others at most. */
const mostAlike = 40;
/** Words, and where each stands first. Any form of a word finds it, in a time that does not grow with the list. */
class WordList {
    #language;
    /** And where so many of their first letters are the same. */
    #beginning;
    #byStem = new Map();
    #byBeginning = new Map();
    constructor(language) {
        this.#language = language;
        this.#beginning = language.unspaced ? 2 : 4;
    }
    add(word, place) {
        if (this.#byStem.has(word.stem))
            return;
        this.#byStem.set(word.stem, place);
        const start = word.lower.slice(0, this.#beginning);
        const alike = this.#byBeginning.get(start);
        if (!alike)
            this.#byBeginning.set(start, [{ word, place }]);
        else if (alike.length < mostAlike)
            alike.push({ word, place });
    }
    find(word) {
        const found = this.#byStem.get(word.stem);
        if (found || word.lower.length < this.#beginning)
            return found;
        const alike = this.#byBeginning.get(word.lower.slice(0, this.#beginning));
        return alike?.find((each) => isSameWord(word, each.word, this.#language))?.place;
    }
}

/** A text and what it claims, each read once and when it is asked for. */
class ReadText {
    text;
    language;
    /** Where its sentences begin, as far as that is known. */
    starts;
    #words;
    #dates;
    #times;
    #numbers;
    #fractions;
    #list;
    constructor(text, language, starts = []) {
        this.text = text;
        this.language = language;
        this.starts = starts;
    }
    /** Whether a form of a word stands in it. */
    has(word) {
        if (!this.#list) {
            this.#list = new WordList(this.language);
            for (const each of this.words)
                this.#list.add(each, this);
        }
        return this.#list.find(word) !== undefined;
    }
    /** Whether words stand in it that no word goes on: “2 percent” is none of “2 percentage points”. */
    hasWords(words) {
        const isPart = (at) => !this.language.unspaced && /[\p{L}\p{M}\d]/u.test(this.text.charAt(at));
        for (let at = this.text.indexOf(words); at !== -1; at = this.text.indexOf(words, at + 1))
            if (!isPart(at - 1) && !isPart(at + words.length))
                return true;
        return false;
    }
    get words() {
        return (this.#words ??= wordsIn(this.text, this.language));
    }
    get dates() {
        return (this.#dates ??= readDates(this.text, this.language));
    }
    get times() {
        return (this.#times ??= clockTimesIn(this.text, this.language));
    }
    get fractions() {
        return (this.#fractions ??= fractionsIn(this));
    }
    /** Those that are no part of a date or a fraction. */
    get numbers() {
        return (this.#numbers ??= apartFrom(readNumbers(this, this.language), this.fractions));
    }
}
/** A sentence of the article, and where it lies in the text of its section. */
class Sentence extends ReadText {
    section;
    block;
    start;
    constructor(text, language, place) {
        super(text, language);
        this.section = place.section;
        this.block = place.block;
        this.start = place.start;
    }
}

/** Holds what a line denies against what its passage denies, a passage cut right behind its “not” included. */
function checkNegation(line, grounds) {
    const { sentence } = grounds;
    const claimed = denialsIn(line);
    const said = denialsIn(sentence);
    const isSame = (a, b) => denySame(a, b, line) && (isWithout(a) === isWithout(b) || claimed.length === said.length);
    for (const denial of said) {
        if (claimed.some((each) => isSame(each, denial)))
            continue;
        if (claimed.length >= said.length || isRefusedIn(line, denial, sentence))
            continue;
        if (!isTold(denial, line, sentence) || isFirstSince(sentence, line))
            continue;
        if (areDeniedContraries(line, sentence))
            return [];
        const isSure = isPlain(denial, line, sentence) && !areTurned(sentence, line);
        return [
            {
                ...{ kind: 'negation', claim: line.text, nearest: sentence.text },
                grade: isSure ? 'contradicted' : 'unsupported',
                reason: `the passage says “${denial.text}” and the line does not`,
            },
        ];
    }
    for (const denial of claimed) {
        if (said.some((each) => isSame(denial, each)))
            continue;
        if (said.length >= claimed.length || isRefusedIn(sentence, denial, line))
            continue;
        if (isFirstSince(line, sentence) || areDeniedContraries(line, sentence))
            continue;
        const around = grounds.paragraph.find((each) => denialsIn(each).length > 0 || refusalsIn(each).length > 0);
        const isAbout = shareOf(line.words, sentence) >= 0.5 || denial.scope.slice(0, 1).some((word) => sentence.has(word));
        if (around && !grounds.said.includes(around) && !isAbout)
            continue;
        const isSure = isAbout && isPlain(denial, sentence, line, line) && !areTurned(line, sentence);
        return [
            {
                ...{ kind: 'negation', grade: isSure ? 'contradicted' : 'unsupported' },
                ...{ claim: denial.text, nearest: sentence.text },
                reason: `the line says “${denial.text}” and the passage does not`,
            },
        ];
    }
    return [];
}
const without = /^(?:without|ohne|sin|sans|senza|sem|bez|без|olmadan|بدون|بلا|ללא|בלי|बिना)$/u;
const isWithout = ({ text }) => without.test(text.toLowerCase());
/**
 * Whether a text tells by “refused” what another denies: beside what that denies, or in a clause with nothing else of it.
 */
function isRefusedIn(read, denial, denied) {
    const refusals = refusalsIn(read);
    if (refusals.length <= refusalsIn(denied).length)
        return false;
    const clauses = clausesOf(read);
    if (clauses.length === 1)
        return true;
    const clauseAt = (at) => clauses.findLast(({ start }) => start <= at);
    const told = read.words.filter((word) => denial.scope.some((each) => isSameWord(each, word, read.language)));
    return (told.length === 0 ||
        refusals.some(({ start }) => told.some((word) => clauseAt(word.start) === clauseAt(start))));
}
/**
 * Whether a line tells the very thing that is denied, so that it is the contrary: the word behind the “not”, or no words but
 * those of the passage. `of` is the line, which may be the one that denies.
 */
function isPlain({ scope: [first], isLacking, text, end }, told, denied, of = told) {
    if (!isLacking && first && first.start >= end && (told.has(first) || hasAffirmed(first, told)))
        return true;
    const { language } = of;
    if (language.attached && affirmsVerb(text, told, denied))
        return true;
    const isDenial = ({ lower }) => has(lower, language.negators);
    const words = of.words.filter((word) => !isDenial(word) && !isOne(word, of));
    return shareOf(words, of === told ? denied : told) >= 0.8;
}
const isOne = (word, { numbers }) => numbers.some(({ start, end, value }) => value === 1 && word.start >= start && word.end <= end);
/** How much of what some words mean a text has. */
function shareOf(words, text) {
    const meant = words.filter(({ hasMeaning }) => hasMeaning);
    return meant.length === 0 ? 0 : meant.filter((word) => text.has(word)).length / meant.length;
}
const denySame = (a, b, { language }) => a.scope.some((word) => b.scope.some((each) => isSameWord(word, each, language)));
/** Whether the line tells what the passage denies. */
function isTold({ start, scope, isLacking, text }, line, sentence) {
    const { start: from, end } = clausesOf(sentence).findLast((each) => each.start <= start);
    const words = sentence.words.filter((word) => word.start >= from && word.end <= end);
    const share = shareOf(words, line);
    // “A bridge” says no more of what “no bridge” denies than “bridge”.
    const lineWords = line.words.filter((word) => !isOne(word, line));
    const ofLine = shareOf(lineWords, new ReadText(sentence.text.slice(from, end), line.language));
    if (line.language.attached)
        return share >= 0.5 || ofLine >= 0.6 || affirmsVerb(text, line, sentence);
    const told = scope.map((word) => line.has(word) || hasAffirmed(word, line));
    const [first, second] = told;
    if ((first && share >= 0.3) || (ofLine === 1 && told.includes(true)))
        return true;
    return !isLacking && !!second && share >= 0.5;
}
/** Whether a line affirms the verb that a passage denies within the word: Turkish “oyladı” for “oylamadı”. */
function affirmsVerb(denied, line, sentence) {
    const { deniedVerb, affirmedEnding } = line.language;
    const [, stem] = (deniedVerb && new RegExp(`^${deniedVerb}`, 'u').exec(denied.toLowerCase())) || [];
    if (!stem || !affirmedEnding)
        return false;
    // The last vowel of a stem may fall: “bekliyor” is of “bekle”.
    const affirmed = new RegExp(`^${stem.slice(0, -1)}\\p{L}?${affirmedEnding}`, 'u');
    const hasVerb = ({ words }) => words.some(({ lower }) => lower !== denied && affirmed.test(lower));
    return hasVerb(line) && !hasVerb(sentence);
}
/** Whether a line has the verb that a passage denies in the form that affirms it: Arabic “did not vote” has another one. */
function hasAffirmed(verb, line) {
    const { deniedPrefixes = '' } = line.language;
    if (!deniedPrefixes.includes(verb.lower.charAt(0)) || verb.lower.length < 4)
        return false;
    const lower = verb.lower.slice(1);
    return line.words.some((word) => word.lower === lower || word.stem === lower);
}
/** A line that takes for certain what its passage only holds possible. */
function checkModality(line, { sentence }) {
    const { language } = line;
    if (has(line.text.toLowerCase(), language.modals))
        return [];
    for (const { 0: modal, index } of matchesOf(sentence.text.toLowerCase(), language.modals)) {
        const next = sentence.words.find((word) => word.start >= index + modal.length && word.hasMeaning);
        // “May” is a month as well.
        if (sentence.dates.some((date) => date.start <= index && index < date.end))
            continue;
        const isBeside = next && next.start - index - modal.length <= 12;
        if (!isBeside || !line.has(next) || shareOf(line.words, sentence) < 0.5)
            continue;
        return [
            {
                ...{ kind: 'modality', grade: 'unsupported', claim: line.text, nearest: sentence.text },
                reason: `the passage says “${modal}” and the line does not`,
            },
        ];
    }
    return [];
}

/** What stands right behind “refused”: group 1 is the verb of what was not done. */
const infinitives = {
    en: /^ to (\p{Ll}+)/u,
    de: /^[^.;:]{0,80}? zu (\p{Ll}+n)(?!\p{L})/u,
    fr: /^ (?:de |d'|à )(\p{Ll}+(?:er|ir|re|oir))(?!\p{L})/u,
    es: /^ (?:a )?(\p{Ll}+r)(?:se|l[aeo]s?)?(?!\p{L})/u,
    pt: /^(?: a| de|-se a)? (\p{Ll}+r)(?!\p{L})/u,
    it: /^ (?:di |ad? )?(\p{Ll}+re?)(?!\p{L})/u,
    pl: /^ (\p{Ll}+ć)(?!\p{L})/u,
    ru: /^ (\p{Ll}+ть)(?:ся)?(?!\p{L})/u,
    uk: /^ (\p{Ll}+ти)(?:ся)?(?!\p{L})/u,
};
/** In these what was not done stands before it. */
const verbLast = /^(?:tr|hi|ja|fa|de)$/;
/**
 * A line that tells as done what its passage says was refused, denied or failed: “signed” for “refused to sign”. Where it says
 * nothing else than what was not done, it is the contrary.
 */
function checkRefusal(line, { sentence }) {
    if (denialsIn(line).length > 0 || denialsIn(sentence).length > 0)
        return [];
    const [own, said] = [refusalsIn(line), refusalsIn(sentence)];
    if (own.length > 0 === said.length > 0)
        return [];
    const isOwn = own.length > 0;
    const { language } = line;
    const hasVerbs = Object.hasOwn(infinitives, language.code);
    const [refusing, other] = isOwn ? [line, sentence] : [sentence, line];
    for (const { text, start } of isOwn ? own : said) {
        const told = toldOf(refusing, other, start, text.length);
        if (!told.some((word) => other.has(word)))
            continue;
        const verb = verbAfter(refusing, start + text.length);
        const isVerbTold = verb !== undefined && other.has(verb);
        // “The mayor, who had refused to sign the plan, signed the lease.”
        if (isVerbTold &&
            refusing.words.some((word) => isOutside(word, told) && isSameWord(word, verb, language)))
            continue;
        const meant = line.words.filter(({ hasMeaning, start: at }) => hasMeaning && !(isOwn && at === start));
        const share = meant.filter((word) => sentence.has(word)).length / meant.length;
        if (meant.length < 2 || share < (isVerbTold || !hasVerbs ? 0.6 : 1) || (isOwn && !isVerbTold))
            continue;
        return [
            {
                ...{ kind: 'negation', grade: isVerbTold && share === 1 ? 'contradicted' : 'unsupported' },
                ...{ claim: isOwn ? text : line.text, nearest: sentence.text },
                reason: isOwn
                    ? `the line says “${text}” and the passage does not`
                    : `the passage says “${text}” and the line does not`,
            },
        ];
    }
    return [];
}
const isOutside = ({ start }, told) => start < told[0].start || start > told.at(-1).start;
/** The words of what was not done. */
function toldOf(read, other, start, length) {
    const clauses = clausesOf(read);
    const clause = clauses.findLast((each) => each.start <= start);
    const { code } = read.language;
    const verb = verbAfter(read, start + length);
    const isOpen = governsAt(read, clause.end) || (code === 'de' && verb);
    // “Recusou-se a pagar”: “se” begins a clause elsewhere.
    const last = clauses.findLast((each) => each.start <= (verb?.start ?? start));
    const end = isOpen ? read.text.length : last.end;
    const from = verbLast.test(code) ? clause.start : start + length;
    return read.words.filter((word) => word.hasMeaning && word.start !== start && word.start >= from && word.end <= end && other.has(word));
}
function verbAfter({ text, words, language }, at) {
    const found = infinitives[language.code]?.exec(text.slice(at, at + 120));
    const [all = '', verb = ''] = found ?? [];
    const start = at + all.lastIndexOf(verb);
    return found ? words.find((word) => word.start === start) : undefined;
}

const within = (field, findings) => findings.map((finding) => ({ ...finding, field }));
/** What a line of a story claims that its passage does not say so. */
function lineClaims(field, text, grounds, article) {
    const line = new ReadText(plain$1(text), article.language);
    const bare = line.text.replace(/[\s.。।]+$/, '');
    if (bare !== '' && grounds.sentence.hasWords(bare))
        return within(field, [...checkNegation(line, grounds), ...checkCut(line, grounds)]);
    const inUnits = checkUnits(line, grounds);
    const fractions = checkFractions(line, grounds, article);
    const bounds = [...checkBounds(line, grounds), ...checkMultiples(line, grounds)];
    const names = checkNames(line, grounds, article);
    const contrary = firstOf([checkNegation, checkRefusal, checkContraries, checkCut], line, grounds);
    const found = [
        ...checkNumbers(line, grounds, article),
        ...checkPairs(line, grounds),
        ...checkTimes(line, grounds, article),
        ...inUnits,
        ...bounds,
        ...fractions,
        ...checkDates(line, grounds, article),
        ...checkRelative(line, grounds),
        // “Wochen” for “Monate” is told with the number.
        ...names.filter((name) => ![...inUnits, ...bounds, ...fractions].some(({ claim }) => claim.includes(name.claim))),
        ...contrary,
        ...checkRanks(line, grounds),
        ...checkModality(line, grounds),
    ];
    return within(field, found.length > 0 ? found : checkWordInPlace(line, grounds));
}
/** What the first check tells that tells anything: one thing turned round is told once. */
function firstOf(checks, line, grounds) {
    for (const check of checks) {
        const found = check(line, grounds);
        if (found.length > 0)
            return found;
    }
    return [];
}

/** Pieces of an elided passage lie no farther apart. */
const longestGap = 600;
/** The sign for words that a quote leaves out. */
const elision = /\s*\[(?:…|\.\.\.)\]\s*/;
/** What a passage rests on, in the section that it names or else in the first that has it. */
function groundsOf({ exact, prefix = '', section: id }, sections, language) {
    const written = exact.split(elision);
    const pieces = written.map(plain$1).filter(Boolean);
    const lead = plain$1(prefix);
    const led = lead && { words: plain$1(`${prefix}${written[0]}`), length: Math.max(0, lead.length - 1) };
    const named = sections.filter((section) => section.id === id);
    for (const section of [...named, ...sections.filter((section) => section.id !== id)]) {
        const span = spanOf(section.text, pieces, led || undefined);
        if (span)
            return groundsAt(section, span.start, span.end, language);
    }
    return undefined;
}
/** `led` is the first piece with the words before it, which tell two places apart. */
function spanOf(text, [first, ...pieces], led) {
    if (first === undefined)
        return undefined;
    const at = led ? text.indexOf(led.words) : -1;
    const start = at === -1 ? text.indexOf(first) : text.indexOf(first, at + led.length);
    if (start === -1)
        return undefined;
    let end = start + first.length;
    for (const piece of pieces) {
        const next = text.indexOf(piece, end);
        if (next === -1 || next - end > longestGap)
            return undefined;
        end = next + piece.length;
    }
    return { start, end };
}
function groundsAt({ sentences: all }, start, end, language) {
    const said = all.filter((each) => each.start < end && each.start + each.text.length > start);
    const blocks = new Set(said.map(({ block }) => block));
    const texts = said.map(({ text }) => text);
    let length = 0;
    const starts = texts.map((text) => (length += text.length) - text.length);
    return {
        ...{ start, end, said },
        sentence: said.length === 1 ? said[0] : new ReadText(texts.join(''), language, starts),
        paragraph: all.filter(({ block }) => blocks.has(block)),
        section: all,
    };
}

/** Signs of quotation in a text as the check reads it, but for those of inches and within Hebrew words. */
const marks = /(?<=\p{Lo})[«»「」『』"](?!\p{Script=Hebrew})|(?<!\p{Lo}|\d'\d{1,2})["«»「」『』]/gu;
/** A paragraph that begins with a dash is somebody's; one that begins with a name and a colon is of an interview. */
const opened = /^-|^(?:[^\s:：.?!]+ ){0,4}[\p{Lu}\p{Lo}][^\s:：.?!]* ?[:：]/u;
const colon = /[:：] ?-?\s*$/;
// Every quote of a paragraph asks for the same.
const known = new WeakMap();
function speechIn(block) {
    const found = known.get(block);
    if (found)
        return found;
    const { written, text } = block;
    const speech = {
        quoted: [...quotations(written)].map(({ start, end }) => plain$1(written.slice(start, end))).join('\n'),
        marks: [...text.matchAll(marks)].map(({ index }) => index),
    };
    known.set(block, speech);
    return speech;
}
/** Whether words at a place of a block are told as somebody's: in quotation marks, in a block quote, behind a dash or a name. */
function isSpoken(words, at, block, before, language) {
    const { text, isBlockQuote } = block;
    // The answers of an interview stand behind its questions.
    if (isBlockQuote || opened.test(text) || /[?？؟]$/.test(before?.text ?? ''))
        return true;
    const speech = speechIn(block);
    if (speech.quoted.includes(words))
        return true;
    const led = text.slice(Math.max(0, at - 200), at);
    if (colon.test(led) && has(led.toLowerCase(), language.saying))
        return true;
    const isWithin = speech.marks.filter((mark) => mark < at).length % 2 === 1;
    return (isWithin && !/["«»「」]/.test(words)) || isInSingleMarks(text, words, at);
}
/** Whether an apostrophe before the words opens a quotation, and one behind them closes it. */
function isInSingleMarks(text, words, at) {
    const led = text.slice(Math.max(0, at - 1000), at);
    const lastOf = (mark) => [...led.matchAll(mark)].at(-1)?.index ?? -1;
    const opening = lastOf(/(?<![\p{L}\p{N}])'/gu);
    const end = at + words.length;
    return opening > -1 && lastOf(/'(?!\p{L})/gu) <= opening && /'(?!\p{L})/u.test(text.slice(end, end + 1000));
}

/** Signs that a quote may have or not at its ends. */
const edges = /^[\s"'«»„.,;:!?…-]+|[\s"'«»„.,;:!?…-]+$/g;
/** Where the pieces of a quote lie in the text of their section; undefined if they are not there in this order. */
function piecesOf(text, section, from) {
    const pieces = text.split(elision).map((piece) => plain$1(piece).replace(edges, ''));
    const found = [];
    let at = from;
    for (const piece of pieces) {
        if (piece === '')
            continue;
        const start = section.indexOf(piece, at);
        if (start === -1)
            return undefined;
        at = start + piece.length;
        found.push({ start, end: at });
    }
    return found;
}
/** The words of a quote are those of the article. */
function checkWords(text, grounds, article) {
    const [{ section, start } = { section: 0, start: 0 }] = grounds.paragraph;
    const own = article.sections[section].text;
    const last = grounds.paragraph.at(-1);
    const end = last ? last.start + last.text.length : own.length;
    const found = piecesOf(text, own, start);
    if (found && found.every((piece) => piece.end <= end))
        return [];
    const nearest = grounds.sentence.text;
    if (article.sections.some((each) => piecesOf(text, each.text, 0))) {
        const reason = 'these words stand elsewhere than their passage';
        return [{ kind: 'quote', grade: 'unsupported', claim: text, reason, nearest }];
    }
    return [
        { kind: 'quote', grade: 'contradicted', claim: text, reason: 'not the words of the article', nearest },
    ];
}
/** The words of a statement are told as somebody's, and are no prose of the article. */
function checkSpoken(text, { paragraph, start, sentence }, article) {
    const [{ section, start: first } = { section: 0, start: 0 }] = paragraph;
    const { text: own, blocks } = article.sections[section];
    const pieces = piecesOf(text, own, start) ?? piecesOf(text, own, first) ?? [];
    const isOfNobody = pieces.some((piece) => {
        const at = blocks.findLastIndex((each) => each.start <= piece.start);
        const [block, next] = [blocks[at], blocks[at + 1]];
        const words = own.slice(piece.start, Math.min(piece.end, next ? next.start - 1 : Infinity));
        return !isSpoken(words, piece.start - block.start, block, blocks[at - 1], article.language);
    });
    const reason = 'the article gives these words as nobody’s speech';
    return isOfNobody
        ? [{ kind: 'quote', grade: 'unsupported', claim: text, reason, nearest: sentence.text }]
        : [];
}
/** What `[…]` stands for denies nothing, counts nothing and ends no sentence. */
function checkElisions(text, grounds, article) {
    if (!elision.test(text))
        return [];
    const { text: own } = article.sections[grounds.said[0]?.section ?? 0];
    const pieces = piecesOf(text, own, grounds.start) ?? piecesOf(text, own, 0) ?? [];
    return pieces.slice(1).flatMap(({ start }, index) => {
        const before = pieces[index].end;
        const swallowed = new ReadText(own.slice(before, start), article.language);
        const [denial] = denialsIn(swallowed);
        // “Un ami” is a friend, “today” a word of speech.
        const [number] = [
            ...swallowed.numbers.filter(({ isSpoken, value }) => !isSpoken || value !== 1),
            ...swallowed.dates.filter(({ fromToday }) => fromToday === undefined),
        ];
        // Within quotation marks the article's text is one sentence.
        const around = sentences(own.slice(pieces[index].start, pieces[index + 1].end), article.language.locale);
        const ends = around.length > 1 && !showsEnd(text, index);
        const isSure = !ends || endsSurely(own, before, start, article);
        const held = denial
            ? `“${denial.text}”`
            : number
                ? `“${number.text}”`
                : ends
                    ? 'the end of a sentence'
                    : undefined;
        if (held === undefined)
            return [];
        const claim = '[…]';
        const nearest = own.slice(pieces[index].start, pieces[index + 1].end);
        return [
            {
                ...{ kind: 'elision', grade: denial || number || isSure ? 'contradicted' : 'unsupported', claim },
                ...{ reason: `the words left out hold ${held}`, nearest },
            },
        ];
    });
}
const marked = /(?<=([\p{L}\p{M}\p{N}]{0,60}))([.!?。！？؟।])["'»]*(?= |$|\p{Lo})\s*["'«(]*(\p{Ll})?/gu;
/**
 * Whether a sentence surely ends between two places: behind “i.e.” it may go on, and behind a name such as “Yahoo!”, which
 * the article has before a small letter too.
 */
function endsSurely(own, from, to, { sections }) {
    const lead = Math.max(0, from - 60);
    return [...own.slice(lead, to + 1).matchAll(marked)].some(({ 1: word = '', 2: mark = '', 3: small, index }) => {
        if (lead + index < from || small)
            return false;
        if (mark === '.')
            return word.length > 3;
        const goesOn = new RegExp(`(?<![\\p{L}\\p{N}])${word}[${mark}](?:'s)? \\p{Ll}`, 'u');
        return word === '' || !sections.some(({ text }) => goesOn.test(text));
    });
}
/** Whether a quote tells by its own signs that a sentence ends where it leaves words out: “We sail. […] The sea is calm”. */
function showsEnd(text, index) {
    const pieces = text.split(elision);
    return /[.!?…。！？]["”»」]?$/u.test(pieces[index] ?? '') || /^["“«]?\p{Lu}/u.test(pieces[index + 1] ?? '');
}

/** Words in quotation marks, which name nobody who speaks. */
const quoted = /"[^"]*"|«[^»]*»|„[^"”“]*["”“]|「[^」]*」|『[^』]*』/g;
/** A dash behind the end of the words, or a paragraph that begins with one. */
const byline = /(?:^|[.!?"'»」』。！？।])\s*-{1,2} ?(?=[\p{Lu}\p{Lo}@])/u;
/** Holds the speaker of a quote against who is named beside its words. `others` are the speakers of the other quotes. */
function checkSpeaker(speaker, grounds, article, others) {
    const { language } = article;
    const name = new ReadText(plain$1(speaker), language);
    const beside = outside(grounds.said, grounds, language);
    const paragraph = outside(grounds.paragraph, grounds, language);
    const finding = (grade, reason) => [
        { kind: 'speaker', grade, claim: speaker, reason, nearest: paragraph.text.trim() || grounds.sentence.text },
    ];
    const place = isNamed(name, beside) ? beside : isNamed(name, paragraph) ? paragraph : undefined;
    const another = speakerBeside(beside, name, others, article) ?? signature(paragraph, name);
    if (another)
        return finding('contradicted', `“${another}” is named beside the words`);
    if (place) {
        if (standsOnlyIn(language.addressed, name, place))
            return finding('contradicted', 'they are told the words, and do not say them');
        if (standsOnlyIn(language.proxies, name, place)) {
            return finding('contradicted', 'it is somebody who speaks for them, or is theirs, that is named beside the words');
        }
        const unknown = name.words.find((word) => word.hasMeaning && !isKnown(word, article));
        if (!unknown)
            return [];
        return finding('unsupported', `the article does not say “${unknown.text}”`);
    }
    const [first] = grounds.paragraph;
    const before = grounds.section.filter(({ block }) => first && block < first.block && block >= first.block - 2);
    // “She said” goes on from the paragraph before; more words beside the quote name somebody.
    const isBrief = wordsIn(beside.text, language).filter(({ hasMeaning }) => hasMeaning).length < 2;
    const namesOther = paragraph.words.some((word) => word.isCapital && word.hasMeaning && (!word.isFirst || article.isName(word)) && !name.has(word));
    if (isBrief && !namesOther && before.some((each) => isNamed(name, each)))
        return finding('inferred', 'they are named in the paragraph before');
    const elsewhere = [...article.sentences, article.titles].some((each) => isNamed(name, each));
    return finding('unsupported', elsewhere ? 'they are not named beside the words' : 'the article names nobody so');
}
function isKnown(word, article) {
    return article.language.unspaced ? article.includes(word.text) : !!article.find(word);
}
/** A text without the words that the passage is, and without words in quotation marks. */
function outside(sentences, { start, end, said }, language) {
    const part = (each, from, to) => each.text.slice(Math.max(0, from - each.start), Math.max(0, to - each.start));
    // A passage may take in who says it, also where a dash begins it.
    const isWhole = said.some((each) => /["«„「]|^-|(?<![\p{L}\p{N}])'(?=\p{L})/u.test(part(each, start, end)));
    const text = sentences
        .map((each) => (isWhole ? each.text : `${part(each, each.start, start)} ${part(each, end, Infinity)}`))
        .join('');
    return new ReadText(text.replace(quoted, (words) => ' '.repeat(words.length)), language);
}
const isNamed = (name, text) => {
    if (!name.language.unspaced)
        return name.words.some((word) => word.hasMeaning && text.has(word));
    return name.text.split(/[\s・·=＝]+/).some((part) => part.length > 1 && text.text.includes(part));
};
/** Who else is named beside a verb of saying, or as the speaker of another quote. */
function speakerBeside(beside, name, others, article) {
    const { language } = article;
    const named = isNamed(name, beside);
    if (language.capitals === 'none') {
        return named
            ? undefined
            : others.find((other) => isNamed(new ReadText(plain$1(other), language), beside) && !shareName(other, name));
    }
    const attributed = attributedIn(beside);
    const own = attributed.find((words) => words.some((word) => name.has(word)));
    if (own)
        return isOtherPerson(own, name) ? namesOf(own) : undefined;
    // A sentence may begin with a name that the article has within another: “Harkness said”.
    const other = attributed.find((words) => words.some((word) => word.lower.length > 1 && (!word.isFirst || article.isName(word))));
    return other && namesOf(other);
}
const namesOf = (words) => words.map(({ text }) => text).join(' ');
/** “Mira Sample” for a speaker called Kim Sample. */
function isOtherPerson(words, name) {
    const own = name.words.filter(({ hasMeaning }) => hasMeaning);
    if (own.length < 2 || words.length !== own.length)
        return false;
    return name.has(words.at(-1)) && !words.slice(0, -1).some((word) => name.has(word));
}
const shareName = (other, name) => isNamed(new ReadText(plain$1(other), name.language), name);
/** Who signs a quote, after a dash at its end, if that is somebody else. */
function signature({ text, language }, name) {
    const found = byline.exec(text);
    if (!found)
        return undefined;
    const signed = new ReadText(text.slice(found.index + found[0].length).trim(), language);
    if (signed.text === '' || signed.text.length > 200 || isNamed(name, signed))
        return undefined;
    const end = Math.min(signed.dates[0]?.start ?? 60, 60, ...[...signed.text.matchAll(/[(,]/g)].map(({ index }) => index));
    return signed.text.slice(0, end).trim() || signed.text.slice(0, 60);
}
const phrasesOfAnybody = new Map();
/** The pattern of a phrase, whoever is named in it. */
function withAnybody(phrase) {
    const pattern = phrasesOfAnybody.get(phrase) ?? new RegExp(withLetters(phrase.replace(/[XGN]/, '[^]')), 'u');
    phrasesOfAnybody.set(phrase, pattern);
    return pattern;
}
/** Whether a name stands only in phrases such as “a lawyer for X”. */
function standsOnlyIn(phrases = [], name, place) {
    if (phrases.length === 0)
        return false;
    const { unspaced } = place.language;
    const words = name.words.filter(({ hasMeaning, lower }) => hasMeaning && (unspaced || lower.length > 1));
    const stems = unspaced ? [name.text, ...name.text.split(/[\s・·]+/)] : words.map(({ stem }) => stem);
    const text = place.text.toLowerCase();
    // A pattern with a name in it takes milliseconds to make, and most texts name neither the one nor a lawyer.
    if (!stems.some((stem) => stem.length > 1 && text.includes(stem)))
        return false;
    const ending = `[${letters$2}]{0,6}`;
    const any = stems
        .filter((stem) => stem.length > 1)
        .map((stem) => stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|');
    if (any === '')
        return false;
    const form = `(?:${any})${unspaced ? '' : ending}`;
    const names = `${form}(?: ${form})*`;
    const person = `(?:[${letters$2}.'-]+ ){0,3}?${names}`;
    const exact = words.map(({ lower }) => lower).join(' ');
    return phrases.some((phrase) => {
        if (!withAnybody(phrase).test(text))
            return false;
        // In the nominative it is the lawyer's own name that stands behind “lawyer”.
        if (phrase.endsWith(' G') && text.includes(exact))
            return false;
        const pattern = phrase.replace(/[XGN]/, (sign) => (sign === 'N' ? names : person));
        const rest = text.replace(new RegExp(withLetters(pattern), 'gu'), '');
        return rest !== text && !words.some((word) => new ReadText(rest, place.language).has(word));
    });
}

/**
 * What a quote claims that the article does not say so: its words, who spoke them, and when.
 * @param speakers all who speak in the story
 * @param shared who else is given the same words, if anybody
 */
function quoteClaims({ kind, text, lang, speaker, said, source }, grounds, article, speakers, shared) {
    const isTranslated = lang !== undefined && lang.split('-')[0] !== article.language.code;
    const elisions = isTranslated ? [] : checkElisions(text, grounds, article);
    // A post is shown as its network has it; an article may only mention it.
    const isElsewhere = kind === 'post' && source?.url !== undefined;
    const unlike = isTranslated ? [] : checkWords(text, grounds, article);
    const words = isElsewhere ? unlike.map(soften) : unlike;
    const isProse = kind === 'statement' && !isTranslated && unlike.length === 0;
    const line = new ReadText(plain$1(text.split(elision).join(' ')), article.language);
    const named = speaker ? checkSpeaker(speaker.name, grounds, article, speakers) : [];
    const isDoubled = shared !== undefined && !named.some(({ grade }) => grade === 'contradicted');
    return [
        ...within('text', [...elisions, ...words, ...(isProse ? checkSpoken(text, grounds, article) : [])]),
        ...(isTranslated || elisions.length || words.length
            ? []
            : within('text', firstOf([checkNegation, checkCut], line, grounds))),
        ...within('speaker', named.map((each) => (kind === 'document' ? soften(each) : each))),
        ...(isDoubled && speaker
            ? within('speaker', [
                {
                    ...{ kind: 'speaker', grade: 'contradicted', claim: speaker.name, nearest: grounds.sentence.text },
                    reason: `the same words are also given to ${shared}`,
                },
            ])
            : []),
        ...within('said', said ? checkWhen(said, datesOf(said), aroundQuote(grounds, article), article) : []),
    ];
}
/** A document is seldom named by its title where its words are given. */
const soften = (finding) => finding.grade === 'contradicted' ? { ...finding, grade: 'unsupported' } : finding;
/** The paragraph without the words of the quote, which may tell of any date. */
function aroundQuote(grounds, { language }) {
    const text = grounds.paragraph
        .map((each) => {
        const [from, to] = [grounds.start - each.start, grounds.end - each.start].map((at) => Math.max(0, at));
        return `${each.text.slice(0, from)} ${each.text.slice(to)}`;
    })
        .join('');
    return { ...grounds, sentence: new ReadText(text, language) };
}

/** Neighbours in the text with which each quote is compared. */
const mostCompared = 8;
/**
 * Quotes whose words are given to another speaker too, by their index, and that speaker. Of two, it is the one whose speaker
 * is not named beside the words; where both may be right, the later one.
 */
function sharedSentences(quotes, article) {
    const placed = quotes.flatMap(({ passage, speaker }, index) => {
        const grounds = passage && speaker && article.groundsOf(passage);
        if (!grounds)
            return [];
        const section = grounds.said[0]?.section ?? 0;
        return [{ index, section, start: grounds.start, end: grounds.end, speaker: speaker.name }];
    });
    placed.sort((a, b) => a.section - b.section || a.start - b.start || a.index - b.index);
    const shared = new Map();
    for (const [at, one] of placed.entries()) {
        for (const other of placed.slice(at + 1, at + 1 + mostCompared)) {
            if (other.section !== one.section || other.start >= one.end)
                break;
            if (isSame(one.speaker, other.speaker))
                continue;
            const [first, later] = one.index < other.index ? [one, other] : [other, one];
            const isWrong = isContradicted(first, quotes, article) ? first : later;
            shared.set(isWrong.index, (isWrong === first ? later : first).speaker);
        }
    }
    return shared;
}
const isSame = (a, b) => plain$1(a).toLowerCase() === plain$1(b).toLowerCase();
function isContradicted({ index, speaker }, quotes, article) {
    const grounds = article.groundsOf(quotes[index].passage);
    return !!grounds && checkSpeaker(speaker, grounds, article, []).some(({ grade }) => grade === 'contradicted');
}

/** The article that a story carries, as the check of claims reads it. */
class Article {
    language;
    sections;
    sentences;
    /** Headline, headings, byline: they are said, and no passage lies in them. */
    titles;
    published;
    #words;
    #text;
    #numbers;
    #dated;
    #initials;
    #peopleStems;
    #people;
    constructor(story) {
        this.language = languageFor(story.lang);
        this.published = story.published ?? story.updated;
        const quotes = new Map(story.quotes.map((quote) => [quote.id, quote]));
        const blocksOf = (block) => {
            if (block.type === 'paragraph')
                return [inlineText(block.text)];
            if (block.type === 'list')
                return block.items.map(inlineText);
            if (block.type === 'image')
                return [];
            const { text = '', passage, speaker } = quotes.get(block.quote) ?? {};
            if (!passage)
                return [speaker ? `"${text}" - ${speaker.name}` : text];
            // The context of a quote's passage is all that the article says of it: address and attribution.
            return [`${passage.prefix ?? ''}${passage.exact}${passage.suffix ?? ''}`];
        };
        const texts = story.sections.map(({ id, body }) => ({
            id,
            blocks: body.flatMap((block) => blocksOf(block).map((written) => ({ written, isBlockQuote: block.type === 'quote' }))),
        }));
        if (story.standfirst)
            texts.push({ id: '', blocks: [{ written: story.standfirst, isBlockQuote: false }] });
        this.sections = texts.map(({ id, blocks }, section) => this.#read(id, blocks, section, story.lang));
        this.sentences = this.sections.flatMap((section) => section.sentences);
        const names = [story.headline, ...story.sections.map(({ heading }) => heading ?? '')];
        const people = [story.publisher?.name ?? '', ...story.byline.map(({ name }) => name)];
        const speakers = story.quotes.flatMap(({ speaker }) => speaker?.name ?? []);
        this.#people = new ReadText(plain$1([...people, ...speakers].join('. ')), this.language);
        this.titles = new ReadText(plain$1([...names, ...people].join('. ')), this.language);
    }
    #read(id, written, section, lang) {
        const found = [];
        const blocks = [];
        let text = '';
        for (const each of written) {
            const paragraph = plain$1(each.written);
            if (paragraph === '')
                continue;
            if (text !== '')
                text += ' ';
            let start = text.length;
            const block = blocks.push({ ...each, text: paragraph, start }) - 1;
            for (const sentence of sentences(paragraph, lang)) {
                found.push(new Sentence(sentence, this.language, { section, block, start }));
                start += sentence.length;
            }
            text += paragraph;
        }
        return { id, text, sentences: found, blocks };
    }
    /** What a passage rests on, if it is in the article. */
    groundsOf(passage) {
        return groundsOf(passage, this.sections, this.language);
    }
    /** Where a word of the article, or a form of it, stands first: a sentence, or the titles. */
    find(word) {
        return this.#lists().words.find(word);
    }
    /** Whether a word stands with a capital within a sentence somewhere, where only names have one. */
    isName(word) {
        return this.#lists().names.has(word.stem);
    }
    /** Where a number stands first, or a year. */
    withNumber(value) {
        this.#numbers ??= new Map([...this.sentences, this.titles]
            .flatMap((place) => [
            ...place.numbers.map((number) => [number.value, place]),
            ...place.dates.flatMap(({ year }) => (year === undefined ? [] : [[year, place]])),
        ])
            .reverse());
        return this.#numbers.get(value);
    }
    /** The sentences that tell a date, in order. */
    get dated() {
        return (this.#dated ??= [...this.sentences, this.titles].filter(({ dates }) => dates.length > 0));
    }
    /** Whether words with capitals stand beside each other that begin with these letters: “UN”. */
    hasInitials(letters) {
        this.#initials ??= [...this.sentences, this.titles].map((place) => initialsOf(place)).join(' ');
        return this.#initials.includes(letters);
    }
    /** Whether a word is part of the name of somebody whom the story names: a speaker, an author, the publisher. */
    namesSomebody({ stem, text }) {
        if (this.language.unspaced)
            return text.length > 1 && this.#people.text.includes(text);
        this.#peopleStems ??= new Set(this.#people.words.filter(({ hasMeaning }) => hasMeaning).map((word) => word.stem));
        return this.#peopleStems.has(stem);
    }
    /** Whether letters stand in the article, in a script that writes no spaces. */
    includes(letters) {
        this.#text ??= [this.titles.text, ...this.sections.map(({ text }) => text)].join('\n');
        return this.#text.includes(letters);
    }
    #lists() {
        if (this.#words)
            return this.#words;
        const lists = { words: new WordList(this.language), names: new Set() };
        for (const place of [...this.sentences, this.titles]) {
            for (const word of place.words) {
                if (word.isCapital && !word.isFirst && place !== this.titles)
                    lists.names.add(word.stem);
                lists.words.add(word, place);
            }
        }
        return (this.#words = lists);
    }
}
const initialsOf = ({ words }) => words
    .filter(({ isCapital, hasMeaning }) => isCapital || hasMeaning)
    .map(({ text, isCapital }) => (isCapital ? text.charAt(0) : ' '))
    .join('');

/**
 * Holds what each line of a story claims (its numbers, dates, names, denials, quotes and speakers) against the passage
 * that it rests on, then against the paragraph, the section and the article. An item without a passage, and a story
 * without its article, cannot be checked and are passed over. It reads the story and changes nothing; it throws nothing for a
 * checked story, and its time grows with the length of the story.
 */
function checkClaims(story) {
    const report = { problems: [], inferred: [] };
    if (story.sections.length === 0 && !story.standfirst)
        return report;
    const article = new Article(story);
    const add = (list, items, check) => {
        for (const [index, { id, passage, allow = [] }] of items.entries()) {
            const grounds = passage && article.groundsOf(passage);
            if (!grounds)
                continue;
            for (const told of check(index, grounds)) {
                const claim = { path: `${list}[${index}]`, id, ...told };
                if (told.grade === 'inferred')
                    report.inferred.push(claim);
                else if (told.grade === 'unsupported' && !article.language.hasRules)
                    continue;
                else if (!allow.some((each) => settles(each.claim, told)))
                    report.problems.push(claim);
            }
        }
    };
    add('overview', story.overview, (index, grounds) => lineClaims('text', inlineText(story.overview[index].text), grounds, article));
    const headings = new Set(story.sections.map(({ heading }) => heading));
    add('keyPoints', story.keyPoints, (index, grounds) => {
        const { heading, summary } = story.keyPoints[index];
        return [
            ...(headings.has(heading) ? [] : lineClaims('heading', heading, grounds, article)),
            ...lineClaims('summary', inlineText(summary), grounds, article),
        ];
    });
    const shared = sharedSentences(story.quotes, article);
    const speakers = story.quotes.flatMap(({ speaker }) => speaker?.name ?? []);
    add('quotes', story.quotes, (index, grounds) => quoteClaims(story.quotes[index], grounds, article, speakers, shared.get(index)));
    add('timeline', story.timeline, (index, grounds) => eventClaims(story.timeline[index], grounds, article));
    return report;
}
/** Whether what an editor allows is a claim: its words, or words in it. */
function settles(allowed, { claim }) {
    const [words, claimed] = [plain$1(allowed).toLowerCase(), plain$1(claim).toLowerCase()];
    return words !== '' && (claimed === words || claimed.includes(words));
}
function eventClaims({ when, end, title, text }, grounds, article) {
    const lines = [title, ...(text ? [inlineText(text)] : [])];
    const inLines = lines.flatMap((line) => [...new ReadText(plain$1(line), article.language).dates]);
    const told = [...[when, end].flatMap((date) => (date ? datesOf(date) : [])), ...inLines];
    return [
        ...within('when', when ? checkWhen(when, told, grounds, article) : []),
        ...within('end', end ? checkWhen(end, told, grounds, article, when) : []),
        ...lineClaims('title', title, grounds, article),
        ...(text ? lineClaims('text', inlineText(text), grounds, article) : []),
    ];
}

const saidOf = {
    contradicted: 'is contradicted by the article',
    unsupported: 'is not borne out by the article',
    inferred: 'follows from the article',
};
/** What to do about a claim. */
const remedy$1 = 'say what the article says, or write “allow: [{claim: …, because: …}]” on the item';
/** A claim as a problem at its place in a file; `lineOf` says where words of the article stand, 0 if that is not known. */
function claimProblem({ path, id, field, kind, grade, claim, reason, nearest }, file, at, lineOf) {
    return {
        ...{ file, line: at.line, column: at.column, path: `${path}.${field}` },
        reason: `the ${kind} “${cut(claim)}” ${saidOf[grade]}: ${reason}`,
        ...(grade !== 'inferred' && { remedy: remedy$1 }),
        ...(nearest && { nearest: { line: lineOf(nearest), text: nearest } }),
        ...{ kind, grade, claim, id },
    };
}
/** The claims of a story, whose timeline is in the order of time; their paths are those of the file. */
function claimsInFileOrder(story, timeline) {
    const report = checkClaims(story);
    const named = (claim) => {
        const index = claim.path.startsWith('timeline[') ? timeline.indexOf(claim.id) : -1;
        return index === -1 ? claim : { ...claim, path: `timeline[${index}]` };
    };
    return { problems: report.problems.map(named), inferred: report.inferred.map(named) };
}
const cut = (words) => (words.length > 120 ? `${words.slice(0, 119).trimEnd()}…` : words);
/** So much of a sentence is looked for in each line. */
const looked = 40;
/** Finds the line of a text in which words of it begin, whatever their typography; 0 where markup stands among them. */
function lineFinder(text) {
    let lines;
    return (words) => {
        // A footnote quotes the article as the front matter does.
        lines ??= text.split('\n').map((line) => (/^\[\^[^\]]+\]:/.test(line) ? '' : plain$1(line)));
        const wanted = words.trim().slice(0, looked);
        // The front matter quotes the article; the last line is the article's own.
        return lines.findLastIndex((line) => line.includes(wanted)) + 1;
    };
}

/** Which claims of a report stop a build and which only warn. */
function gradeClaims({ problems }, mode) {
    const isProblem = ({ grade }) => mode === 'error' || (mode === 'graded' && grade === 'contradicted');
    if (mode === 'off')
        return { problems: [], warnings: [] };
    return {
        problems: problems.filter(isProblem),
        warnings: problems.filter((claim) => !isProblem(claim)),
    };
}

/** Before the words of a footnote that is only a guess: no article has them, so it does not compile with them. */
const guess = '?? ';
/** A comment at the top of a draft, in one line. */
const toDoComment = ({ says, about }) => `# TO DO${about ? ` (${about})` : ''}: ${says.replace(/\s+/g, ' ')}`;
const toDo = /^# TO DO(?: \((?<about>[^)]+)\))?: (?<says>.*)$/;
/** The note that a line of a draft’s front matter is, if it is one. */
function noteOf(line) {
    const { about, says } = toDo.exec(line)?.groups ?? {};
    return says === undefined ? undefined : { says, ...(about && { about }) };
}
/** The comment above an entry of a list that is commented out, in doubt: its lines follow it as {@link isDoubted} tells. */
const doubtComment = (doubt) => `  # ${doubt}:`;
/** Why the entry under a line is in doubt, if that line says so. */
const doubtOf = (line) => /^ {2}# (.+):$/.exec(line)?.[1];
const isDoubted = (line = '') => line.startsWith('  # - ');
/** The comments of a draft that are left in the front matter of an article: what each says, and where it stands. */
function commentsLeft(markdown) {
    const [first, ...lines] = markdown.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
    const end = lines.findIndex((line) => /^---[ \t]*$/.test(line));
    if (!/^---[ \t]*$/.test(first) || end === -1)
        return [];
    return lines.slice(0, end).flatMap((line, index) => {
        const note = noteOf(line);
        if (note)
            return [{ line: index + 2, column: 1, ...note }];
        const says = isDoubted(lines[index + 1]) && doubtOf(line);
        return says ? [{ line: index + 2, column: 3, says }] : [];
    });
}

const ofArticle = {
    extensions: [frontmatter(), gfmFootnote()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFootnoteFromMarkdown()],
};
/** Parses an article file: CommonMark, YAML front matter, GitHub's footnotes. */
const parseArticleMarkdown = (markdown) => fromMarkdown(markdown, ofArticle);
/** Parses the Markdown of one front-matter value. */
const parseValueMarkdown = (markdown) => fromMarkdown(markdown);
/** A node and all that is in it, in the order of the file. Recursion would end at the stack, not at the file's end. */
function* nodesOf(root) {
    const left = [root];
    for (let node = left.pop(); node; node = left.pop()) {
        yield node;
        if ('children' in node)
            left.push(...[...node.children].reverse());
    }
}
const pointOf = (node) => node.position?.start ?? { line: 1, column: 1 };

/** What an article file can hold; more than articles need, and no more than is parsed in about a second. */
const limits = {
    /** Characters of front matter. */
    frontMatter: 2_000_000,
    /** Characters of the article. */
    text: 200_000,
    /** What stands between blank lines. */
    blocks: 1_000,
    lines: 4_000,
    /** Signs that may be markup, and lines. */
    markup: 5_000,
    /** The same, in one run of lines without a blank line between them. */
    markupInBlock: 1_000,
    /** Lists and quotes within each other, and columns of indentation. */
    depth: 8,
    indentation: 32,
};
const betweenBlocks = /\n[ \t]*\n/;
const frontMatter$1 = /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/;
const indented = new RegExp(`^[ \\t]{${limits.indentation + 1}}`, 'm');
const lineBreaks = /\n/g;
const signs = /[*_[\]`<&=#~]|\n/g;
/** What opens lists and quotes at the beginning of a line. A Markdown parser takes several steps for each. */
const openings = /^[ \t>*+\-\d.)]+/gm;
const opening = /[>*+-]|\d[.)]/g;
const stepsOfOpening = 4;
/** Finds what a Markdown parser would take very long for: its time grows with the square of some markup. */
function excessOf(markdown) {
    const front = frontMatter$1.exec(markdown)?.[0] ?? '';
    const body = markdown.slice(front.length);
    const firstLine = count$1(front, lineBreaks) + 1;
    if (front.length > limits.frontMatter) {
        return { line: 1, reason: 'the front matter is too long', remedy: 'shorten it to 2,000,000 characters' };
    }
    if (body.length > limits.text) {
        const remedy = 'shorten it to 200,000 characters, or make several articles of it';
        return { line: firstLine, reason: 'the article is too long', remedy };
    }
    const parts = body.split(betweenBlocks).length;
    if (parts > limits.blocks || count$1(body, lineBreaks) > limits.lines) {
        const remedy = 'make several articles of it';
        return { line: firstLine, reason: 'the article has more than 1,000 paragraphs or 4,000 lines', remedy };
    }
    const indent = body.search(indented);
    if (indent !== -1)
        return { line: firstLine + count$1(body.slice(0, indent), lineBreaks), ...tooDeep };
    return excessiveBlock(body, firstLine);
}
const tooDeep = {
    reason: 'lists, quotes or indents too deep within each other',
    remedy: 'write them one after the other',
};
function excessiveBlock(body, firstLine) {
    let line = firstLine;
    let all = 0;
    for (const block of body.split(betweenBlocks)) {
        const opened = (block.match(openings) ?? []).map((start) => count$1(start, opening));
        const markup = opened.reduce((sum, steps) => sum + steps * stepsOfOpening, count$1(block, signs));
        all += markup;
        if (markup > limits.markupInBlock || all > limits.markup) {
            const remedy = 'break long lists and paragraphs with blank lines, and take out what is not prose';
            return { line, reason: 'too much markup from here on', remedy };
        }
        if (opened.some((steps) => steps > limits.depth) && !isRule(block))
            return { line, ...tooDeep };
        line += count$1(block, lineBreaks) + 2;
    }
    return undefined;
}
const isRule = (block) => /^[-* \t\n]*$/.test(block);
const count$1 = (text, pattern) => text.match(pattern)?.length ?? 0;
/** What an article file can hold, as `excessOf` counts it once the document is written as one. */
const documentLimits = { characters: 200_000, blocks: 1_000, signs: 5_000 };
/** Each becomes a link, or has a mark on both sides. */
const signsOfMark = 4;
const escapedSigns = /[\\`*_[\]<&#~]/g;
/** Why a document is more than one article file can hold, as a sentence; undefined if it is not. */
function excessOfDocument(document) {
    const blocks = [...textsOf(document)];
    if (blocks.length > documentLimits.blocks)
        return 'it has more than 1,000 paragraphs; draft one article at a time';
    const runs = blocks.flat();
    const words = runs.map((run) => (typeof run === 'string' ? run : run.text));
    if (sum(words.map(({ length }) => length)) > documentLimits.characters)
        return 'its text is longer than 200,000 characters; draft one article at a time';
    const marks = runs.filter((run) => typeof run === 'object').length * signsOfMark;
    if (marks + sum(words.map((text) => text.match(escapedSigns)?.length ?? 0)) > documentLimits.signs)
        return 'it has more signs and links than prose has; take out what is not prose';
    return undefined;
}
function* textsOf({ sections = [], overview = [], ...lists }) {
    for (const { text } of overview)
        yield text;
    for (const { heading, body } of sections) {
        if (heading)
            yield [heading];
        for (const block of body)
            yield* textsOfBlock(block);
    }
    for (const { summary } of lists.keyPoints ?? [])
        yield summary;
    for (const { text } of lists.quotes ?? [])
        yield [text];
    for (const { title, text = [] } of lists.timeline ?? [])
        yield [title, ...text];
}
function textsOfBlock(block) {
    if (block.type === 'paragraph')
        return [block.text];
    return block.type === 'list' ? block.items : [];
}
const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

/** A front-matter value written in Markdown, as running text. What is wrong in it is reported at the value. */
function readValue(markdown, at, context, path) {
    const problems = {
        add: ((_, ...told) => context.problems.add(at, ...told)),
    };
    const excess = excessOf(markdown);
    if (excess) {
        problems.add(at, path, excess.reason, { remedy: excess.remedy });
        return [];
    }
    const { children } = parseValueMarkdown(markdown);
    const paragraphs = children.filter((node) => node.type === 'paragraph');
    if (paragraphs.length < children.length) {
        problems.add(at, path, 'more than a paragraph', { remedy: 'write one paragraph of text' });
    }
    return inlinesOf(paragraphs, { ...context, problems }, path);
}
/** Unicode's line separator. */
const hardBreak = '\u2028';
/**
 * The words of a paragraph with their marks. Where a line of the file ends there is `\n`, where the author broke a line
 * on purpose `hardBreak`; footnote references are left out.
 * HTML, images and links that nobody could follow are problems.
 */
function runsOf(nodes, context, path, marks = {}) {
    const within = (inner, more) => runsOf(inner, context, path, { ...marks, ...more });
    return nodes.flatMap((node) => {
        switch (node.type) {
            case 'text':
            case 'inlineCode':
                return [{ ...marks, text: node.value }];
            case 'break':
                return [{ ...marks, text: hardBreak }];
            case 'emphasis':
                return within(node.children, { em: true });
            case 'strong':
                return within(node.children, { strong: true });
            case 'link':
                return within(node.children, hrefOf(node.url, node, context, path));
            case 'linkReference':
                return within(node.children, hrefOf(context.addresses.get(node.identifier), node, context, path));
            case 'html':
                context.problems.add(pointOf(node), path, `HTML: ${node.value.slice(0, 80)}`, {
                    remedy: 'write Markdown, or \\< for the sign itself',
                });
                return [];
            case 'image':
            case 'imageReference':
                context.problems.add(pointOf(node), path, 'an image within a text', {
                    remedy: 'give it a paragraph of its own',
                });
                return [];
            default:
                return 'children' in node ? within(node.children, {}) : [];
        }
    });
}
function hrefOf(url, node, { problems }, path) {
    if (url !== undefined && linkUrl(url) !== undefined)
        return { href: url };
    const remedy = 'write the full address, such as https://example.org/story, or take the link away';
    problems.add(pointOf(node), path, `a link that leads nowhere outside your site: ${url ?? ''}`, { remedy });
    return {};
}
/** Paragraphs as running text: line breaks become spaces, and so do the borders of paragraphs. */
function inlinesOf(paragraphs, context, path) {
    const runs = [];
    for (const { children } of paragraphs) {
        if (runs.length)
            runs.push({ text: '\n' });
        runs.push(...runsOf(children, context, path));
    }
    return join(runs);
}
/** Running text as words alone; where it had a link, which would be lost, that is a problem. */
function plainOf(paragraphs, context, path) {
    const inlines = inlinesOf(paragraphs, context, path);
    if (inlines.some((inline) => typeof inline === 'object' && inline.href)) {
        const at = paragraphs[0].position.start;
        context.problems.add(at, path, 'a link, where only words can stand', {
            remedy: 'link from a paragraph of a section',
        });
    }
    return inlineText(inlines);
}
/** The first `length` characters of running text, with their marks. */
function cutInlines(inlines, length) {
    const cut = [];
    let left = length;
    for (const inline of inlines) {
        if (left <= 0)
            break;
        const text = inlineText([inline]).slice(0, left);
        cut.push(typeof inline === 'string' ? text : { ...inline, text });
        left -= text.length;
    }
    return cut;
}
const sameMarks = (a, b) => a.em === b.em && a.strong === b.strong && a.href === b.href;
function join(runs) {
    const joined = [];
    for (const run of runs) {
        const last = joined.at(-1);
        if (last && sameMarks(last, run))
            last.text += run.text;
        else
            joined.push({ ...run });
    }
    for (const run of joined)
        run.text = run.text.replace(/[ \t]*[\n\u2028][ \t]*/g, ' ');
    const [first, last] = [joined[0], joined.at(-1)];
    if (first)
        first.text = first.text.replace(/^[ \t]+/, '');
    if (last)
        last.text = last.text.replace(/[ \t]+$/, '');
    return joined
        .filter(({ text }) => text !== '')
        .map((run) => (Object.keys(run).length === 1 ? run.text : run));
}

/** The footnotes of an article, each of which gives the words that a point of the overview rests on. */
class Footnotes {
    #definitions = new Map();
    #used = new Set();
    #context;
    constructor(definitions, context) {
        this.#context = context;
        for (const definition of definitions) {
            const { identifier } = definition;
            if (!this.#definitions.has(identifier))
                this.#definitions.set(identifier, definition);
            else
                this.#problem(definition, `a second footnote [^${identifier}]`, 'give it a name of its own');
        }
    }
    /** The footnote of a point. */
    of(point, path) {
        const [reference, second] = [...nodesOf(point)].filter((node) => node.type === 'footnoteReference');
        if (!reference)
            return undefined;
        if (second)
            this.#problem(second, 'a second footnote on one point', 'a point rests on one passage; bridge two parts of it with […]');
        this.#used.add(reference).add(second ?? reference);
        const definition = this.#definitions.get(reference.identifier);
        if (!definition)
            return undefined;
        this.#used.add(definition);
        const paragraphs = definition.children.filter((child) => child.type === 'paragraph');
        return { words: plainOf(paragraphs, this.#context, path), at: pointOf(definition) };
    }
    /** Reports what no point has taken: it would be lost. `overviewRemedy` is what to do first if the overview was missed. */
    reportUnused(root, overviewRemedy) {
        const remedy = (other) => (overviewRemedy ? `${overviewRemedy}; else ${other}` : other);
        for (const definition of this.#definitions.values()) {
            if (this.#used.has(definition))
                continue;
            this.#problem(definition, `no point of the overview has this footnote`, remedy(`write [^${definition.identifier}] at the end of the point`));
        }
        for (const node of nodesOf(root)) {
            if (node.type === 'footnoteReference' && !this.#used.has(node)) {
                this.#problem(node, 'a footnote that is not on a point of the overview', remedy('write it into the text'));
            }
            const [undefinedReference] = (node.type === 'text' && /\[\^[^\]\s]+\]/.exec(node.value)) || [];
            if (undefinedReference)
                this.#problem(node, `there is no footnote ${undefinedReference}`, `add a line “${undefinedReference}: the words of the article”`);
        }
    }
    #problem(node, reason, remedy) {
        this.#context.problems.add(pointOf(node), 'footnotes', reason, { remedy });
    }
}

/** The key points that the front matter gives, otherwise one for each section with a heading. */
function readKeyPoints(front, sections, context, passages, overviewRemedy) {
    return front.keyPoints
        ? givenKeyPoints(front, sections, context, passages)
        : sectionKeyPoints(sections, context, passages, overviewRemedy);
}
/** Heading and first sentence of each section. */
function sectionKeyPoints(sections, { lang, problems }, passages, overviewRemedy) {
    const read = [];
    const ids = new Ids();
    for (const [index, { id: section, heading, at, lead, blocks }] of sections.entries()) {
        if (heading === undefined)
            continue;
        if (!lead) {
            const remedy = 'begin it with a paragraph, or write keyPoints into the front matter';
            problems.add(at, `sections[${index}]`, 'no sentence that could stand for the section as a key point', {
                remedy: blocks[0]?.type === 'list' && overviewRemedy ? `${overviewRemedy}; else ${remedy}` : remedy,
            });
            continue;
        }
        const length = (sentences(inlineText(lead.text), lang)[0] ?? '').trimEnd().length;
        const point = {
            id: ids.make(heading, 'key-point'),
            heading,
            summary: cutInlines(lead.text, length),
            section,
            passage: passages.beginning({ section: index, block: lead.block }, length),
        };
        read.push({ item: point, at, number: index });
    }
    return read;
}
function givenKeyPoints(front, sections, context, passages) {
    const read = [];
    const ids = new Ids(front.keyPoints?.map((point) => point?.id));
    for (const [index, point] of front.keyPoints?.entries() ?? []) {
        if (!point)
            continue;
        const place = (...path) => front.at('keyPoints', index, ...path);
        const path = `keyPoints[${index}]`;
        const summary = readValue(point.summary, place('summary'), context, `${path}.summary`);
        const found = passages.find(point.passage ?? { exact: inlineText(summary) }, place('passage'), `${path}.passage`);
        const section = point.section && sectionNamed(point.section, sections);
        if (point.section && !section) {
            const headings = sections.map(({ heading, id }) => heading ?? id);
            const meant = nearestKey(headings, point.section) ?? headings.join(', ');
            context.problems.add(place('section'), `${path}.section`, `no section is named so; there is ${meant}`);
        }
        if (!found)
            continue;
        const id = point.id ?? ids.make(point.heading, 'key-point');
        const item = {
            ...{ id, heading: point.heading, summary, ...(section && { section }), passage: found.passage },
            ...(point.allow && { allow: point.allow }),
        };
        read.push({ item, at: place(), number: index, isGuess: found.isGuess });
    }
    return read;
}
function sectionNamed(name, sections) {
    const wanted = wordsToCompare(name);
    return sections.find(({ id, heading }) => id === name || wordsToCompare(heading ?? '') === wanted)?.id;
}

/** How headings of an overview read in articles of a language, besides what its label says. English ones are known in all. */
const names = {
    ar: ['ملخص', 'نظرة عامة', 'باختصار'],
    de: ['Auf einen Blick', 'Das Wichtigste in Kürze', 'Kurz gefasst'],
    en: ['Story Overview', 'Overview', 'Key facts', 'At a glance'],
    es: ['Resumen', 'En resumen', 'En breve'],
    fa: ['خلاصه', 'خلاصه خبر', 'در یک نگاه'],
    fr: ['L’essentiel', 'En bref', 'Résumé'],
    he: ['תקציר', 'בקצרה', 'במבט מהיר'],
    hi: ['सारांश', 'एक नज़र में', 'संक्षेप में'],
    it: ['In breve', 'In sintesi', 'Panoramica'],
    ja: ['概要', '要点', '記事の要点'],
    pl: ['Przegląd', 'W skrócie', 'Najważniejsze informacje'],
    pt: ['Resumo', 'Em resumo', 'Visão geral'],
    'pt-PT': ['Resumo', 'Em resumo', 'Visão geral'],
    ru: ['Обзор', 'Главное', 'Коротко'],
    tr: ['Özet', 'Kısaca', 'Genel bakış'],
    uk: ['Огляд', 'Головне', 'Коротко'],
    zh: ['概览', '摘要', '要点'],
    'zh-Hant': ['概覽', '摘要', '要點'],
};
const plain = (heading) => heading
    .normalize()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[:：]$/, '')
    .replaceAll('’', "'");
/** Whether two headings read the same, whatever their case and a colon at the end. */
function isSameHeading(one, other, lang) {
    const locale = languageOf(lang);
    return plain(one).toLocaleLowerCase(locale) === plain(other).toLocaleLowerCase(locale);
}
/** Whether a heading of an article in `lang` is the overview's, where nobody says otherwise. */
function isOverviewName(heading, lang) {
    const own = languageOf(lang);
    const known = [languages[own]?.labels.overview ?? '', ...names[own]];
    return (known.some((name) => isSameHeading(heading, name, own)) ||
        names['en'].some((name) => isSameHeading(heading, name, 'en')));
}
/** The language of a tag if there are names in it, else English. */
function languageOf(lang) {
    const own = matchLanguage(lang);
    return Object.hasOwn(names, own) ? own : 'en';
}

/**
 * Finds the parts of an article. Sections begin at `##`, or at the highest level of heading used where that is lower;
 * headings below it stay within their section. The overview is the list under the first heading that is named like
 * one in the language of the article, or as `overviewHeading` says.
 */
function outlineOf(root, lang, overviewHeading) {
    const nodes = root.children.filter(({ type }) => !['yaml', 'definition', 'footnoteDefinition'].includes(type));
    const isOverview = (heading) => overviewHeading
        ? isSameHeading(toString(heading), overviewHeading, lang)
        : isOverviewName(toString(heading), lang);
    const overview = nodes.findIndex((node, index) => node.type === 'heading' && isOverview(node) && nodes[index + 1]?.type === 'list');
    const headings = nodes.filter((node, index) => node.type === 'heading' && index !== overview);
    const mainTitle = headings.find(({ depth }) => depth === 1);
    const title = mainTitle ?? headings[0];
    const level = Math.max(2, Math.min(...headings.filter((heading) => heading !== mainTitle).map(({ depth }) => depth)));
    const outline = {
        opening: [],
        sections: [],
        footnotes: root.children.filter((node) => node.type === 'footnoteDefinition'),
    };
    if (title)
        outline.title = title;
    let part = outline.opening;
    for (const [index, node] of nodes.entries()) {
        if (index === overview) {
            part = [];
            outline.overview = { heading: node, list: nodes[index + 1], rest: part };
        }
        else if (node === mainTitle) {
            part = outline.opening;
        }
        else if (node.type === 'heading' && node.depth <= level) {
            part = [];
            outline.sections.push({ heading: node, nodes: part });
        }
        else if (node !== outline.overview?.list) {
            part.push(node);
        }
    }
    return outline;
}

const lineText = ({ runs }) => runs.map(({ text }) => text).join('');
const textOf = (lines) => lines.map((line, index) => (index ? line.glue : '') + lineText(line)).join('');
/**
 * Reads a block quote: its words, after them perhaps the address they come from, which for a post is that of the post, and
 * in the last line, begun with a dash, who said them. A link on the date of that line is the address as well, any other one is the speaker's.
 */
function readBlockQuote(node, context, path) {
    const at = pointOf(node);
    const problem = (reason, remedy) => context.problems.add(at, path, reason, { remedy });
    const paragraphs = node.children.filter((child) => child.type === 'paragraph');
    if (paragraphs.length < node.children.length) {
        const remedy = 'write paragraphs; who said it is in the last line, after a dash (—)';
        problem('more than paragraphs in a block quote', remedy);
    }
    const lines = paragraphs.flatMap(({ children }) => linesOf(runsOf(children, context, path)));
    const last = lines.at(-1);
    if (last && isAttribution(lineText(last)))
        last.glue = '\n';
    const text = textOf(lines);
    const credit = last && isAttribution(lineText(last)) ? readCredit(lines.pop(), context.lang) : {};
    const said = readWords(lines, credit);
    if (!said.words)
        problem('a block quote without words', 'write the words before the line of who said them');
    if (lines.some(({ runs }) => runs.some(({ href, text: label }) => href && !linkUrl(label)))) {
        problem('a link within quoted words', 'write its address after them, or link the date of the last line');
    }
    return { at, lastLine: node.position?.end.line ?? at.line, text, ...said, ...credit };
}
/**
 * The words, and the address that ends them. It is one of the words where the source is known already, and in a post that it
 * does not lead to: what the post shares is part of it.
 */
function readWords(lines, { url: source, attribution }) {
    const text = textOf(lines);
    if (source)
        return { words: text };
    const [address] = /https?:\/\/\S+$/.exec(text) ?? [''];
    const url = lines.at(-1)?.runs.at(-1)?.href ?? address;
    const { handle } = attribution ?? {};
    if (handle && address && !networkOf(url) && !url.includes(handle))
        return { words: text };
    return { words: text.slice(0, text.length - address.length).trimEnd(), ...(url && { url }) };
}
function readCredit(line, lang) {
    const links = line.runs.filter(({ href }) => href);
    const dated = links.find(({ text }) => spelledDate(text, lang));
    const speaker = links.find((link) => link !== dated);
    return {
        attribution: parseAttribution(lineText(line), lang),
        ...(dated?.href && { url: dated.href }),
        ...(speaker?.href && { speakerUrl: speaker.href }),
    };
}
function linesOf(runs) {
    const lines = [{ runs: [], glue: '\n' }];
    for (const run of runs) {
        for (const [index, text] of run.text.split(lineEnds).entries()) {
            // The ends themselves are every second piece.
            if (index % 2)
                lines.push({ runs: [], glue: text === hardBreak ? '\n' : ' ' });
            else if (text)
                lines.at(-1).runs.push({ ...run, text });
        }
    }
    for (const { runs: parts } of lines) {
        const [first, last] = [parts[0], parts.at(-1)];
        if (first)
            first.text = first.text.trimStart();
        if (last)
            last.text = last.text.trimEnd();
    }
    return lines.filter((line) => lineText(line) !== '');
}
const lineEnds = new RegExp(`(\n|${hardBreak})`);

/** Reads the nodes of a section. Each quote found is added to `quotes`, with an id from `ids`. */
function readBody(nodes, context, path, quotes, ids) {
    const body = { blocks: [], texts: [] };
    const paragraph = (text, node) => {
        if (text.length === 0)
            return;
        body.blocks.push({ type: 'paragraph', text });
        body.texts.push({ text: inlineText(text), at: pointOf(node) });
    };
    for (const node of nodes) {
        const images = imagesOf(node);
        if (images) {
            for (const image of images)
                body.blocks.push({ type: 'image', image: readImage(image, context, path) });
        }
        else if (node.type === 'paragraph') {
            refuseTable(node, context, path);
            const text = inlinesOf([node], context, path);
            if (text.length)
                body.lead ??= { text, block: body.texts.length };
            paragraph(text, node);
        }
        else if (node.type === 'heading') {
            paragraph(readSubheading(node, context, path), node);
        }
        else if (node.type === 'list' && !node.ordered) {
            const items = readList(node, context, path);
            body.blocks.push({ type: 'list', items: items.map(({ text }) => text) });
            body.texts.push(...items.map(({ text, at }) => ({ text: inlineText(text), at })));
        }
        else if (node.type === 'blockquote') {
            const quote = readBlockQuote(node, context, path);
            const { attribution, text, at } = quote;
            const id = ids.make(attribution?.handle ?? attribution?.name ?? firstWords(quote.words), 'quote');
            quotes.push({ ...quote, id });
            if (!attribution)
                continue;
            body.blocks.push({ type: 'quote', quote: id });
            body.texts.push({ text, at, quote: id });
        }
        else {
            const [reason, remedy] = refused[node.type] ?? [`a ${node.type}`, 'write it as paragraphs'];
            context.problems.add(pointOf(node), path, `${reason} has no place in a story`, { remedy });
        }
    }
    return body;
}
/** The words by which a message names a quote that has no speaker. */
const firstWords = (words) => words.split(/\s+/).slice(0, 6).join(' ');
/** The items of a list, each one paragraph or more and nothing else. */
function readList(node, context, path) {
    return node.children.map((item) => {
        const paragraphs = item.children.filter((child) => child.type === 'paragraph');
        if (paragraphs.length < item.children.length || paragraphs.length === 0) {
            const reason = paragraphs.length ? 'more than text in a list item' : 'a list item without text';
            context.problems.add(pointOf(item), path, reason, { remedy: 'write one list, each item a text' });
        }
        return { text: inlinesOf(paragraphs, context, path), at: pointOf(item), item };
    });
}
const refused = {
    html: ['HTML', 'write Markdown'],
    code: ['code', 'write prose; lines indented by four spaces count as code'],
    list: ['a numbered list', 'begin its items with hyphens, or write the numbers into sentences'],
    thematicBreak: ['a horizontal rule', 'take it away, or begin a section with “## ”'],
};
function refuseTable(node, { problems }, path) {
    const text = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    if (!/^\|? ?:?-+:? *\|[ |:-]*$/m.test(text))
        return;
    problems.add(pointOf(node), path, 'a table has no place in a story', {
        remedy: 'write it as a list or as sentences',
    });
}
function readSubheading(node, context, path) {
    const text = plainOf([node], context, path);
    return text ? [{ text, strong: true }] : [];
}
function imagesOf(node) {
    if (node.type !== 'paragraph')
        return undefined;
    const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    const images = shown.filter((child) => child.type === 'image');
    return images.length && images.length === shown.length ? images : undefined;
}
/** An image; its Markdown title is its credit. */
function readImage(node, { problems }, path) {
    const add = (reason, remedy, code) => problems.add(pointOf(node), path, reason, { remedy, code });
    if (!node.alt) {
        const remedy = 'write what it shows: ![a tank on a road](…)';
        add('an image without a text for those who do not see it', remedy, 'no-alt');
    }
    if (linkUrl(node.url) === undefined)
        add('an image without a full address', 'write it with its site: ![…](https://example.org/a.jpg)');
    return {
        url: node.url,
        alt: (node.alt ?? '').slice(0, limits$1.text),
        ...(node.title && { credit: node.title }),
    };
}

const remedy = 'end the point with [^name], and write “[^name]: the words of the article that it rests on” below';
/** The points of the overview. Each rests on the words of its footnote, or on its own where the article repeats them. */
function readOverview(overview, context, footnotes, passages) {
    const read = [];
    if (!overview)
        return read;
    for (const node of overview.rest) {
        const move = { remedy: 'move it under another heading' };
        context.problems.add(pointOf(node), 'overview', 'more than one list in the overview', move);
    }
    for (const [index, { text, at, item }] of readList(overview.list, context, 'overview').entries()) {
        const path = `overview[${index}].passage`;
        const footnote = footnotes.of(item, path);
        // An item without text and a reference without its footnote are told of once, by the list and by the footnotes.
        const isTold = !footnote && (!inlineText(text).trim() || inlineText(text).includes('[^'));
        const found = footnote
            ? passages.find({ exact: footnote.words }, footnote.at, path)
            : isTold
                ? undefined
                : passages.find({ exact: inlineText(text) }, at, path, remedy);
        const point = { id: `overview-${index + 1}`, text, ...(found && { passage: found.passage }) };
        read.push({ item: point, at, number: index, isGuess: found?.isGuess });
    }
    return read;
}
/** What to do in an article without an overview if it has one under a heading that is not known for it. */
function overviewRemedy(sections) {
    const heading = sections.find(({ heading, blocks }) => heading && blocks[0]?.type === 'list')?.heading;
    if (!heading)
        return undefined;
    const name = heading.replace(/\s*:$/, '');
    const value = /^[\p{L}\p{N}][^:#]*$/u.test(name) ? name : JSON.stringify(name);
    return `if the list under “${heading}” is the overview, write “overviewHeading: ${value}” into the front matter`;
}

/** Finds passages in an article, and reports those that are not there. */
class Passages {
    #texts;
    /** The text of the sections. */
    body;
    #standfirst;
    #problems;
    constructor(sections, standfirst, lang, problems) {
        this.#texts = sections.map(({ texts }) => texts);
        const blocksOf = (texts) => texts.map(({ text }) => text);
        this.body = new ArticleText(sections.map(({ id, texts }) => ({ id, blocks: blocksOf(texts) })), lang);
        this.#standfirst = new ArticleText(standfirst ? [{ blocks: [standfirst] }] : [], lang);
        this.#problems = problems;
    }
    /**
     * Looks in the sections, and only if the words are not there in the standfirst, which may sum the sections up.
     * `remedy` is what to do if they are nowhere. A guess of the draft is found, and a problem.
     */
    find(wanted, at, path, remedy) {
        const found = this.#locate(wanted);
        if ('passage' in found)
            return found;
        if (found.reason !== 'missing' || !isGuess(wanted)) {
            this.#report(found, wanted, at, path, remedy);
            return undefined;
        }
        const guessed = this.#locate({ ...wanted, exact: wanted.exact.slice(mark.length) });
        this.#reportGuess(wanted, at, path);
        return 'passage' in guessed ? { ...guessed, isGuess: true } : undefined;
    }
    #locate(wanted) {
        const found = locate(this.body, wanted);
        if ('passage' in found) {
            return {
                passage: found.passage,
                words: found.words,
                quote: this.#texts[found.section][found.block].quote,
            };
        }
        if (found.reason !== 'missing')
            return found;
        const above = locate(this.#standfirst, wanted);
        if ('passage' in above)
            return { passage: above.passage, words: above.words };
        return above.reason === 'ambiguous' ? { ...above, nearest: null } : found;
    }
    /** The passage that a block of the article begins with. */
    beginning(place, length) {
        return passageAt(this.body, place, 0, length);
    }
    /** The passage that holds the words of a quote, with which its block begins. */
    ofQuote({ id, words }) {
        for (const [section, texts] of this.#texts.entries()) {
            const block = texts.findIndex(({ quote }) => quote === id);
            if (block !== -1)
                return this.beginning({ section, block }, words.length);
        }
        return undefined;
    }
    #report({ reason, count, nearest }, { exact, prefix, suffix }, at, path, remedy) {
        const [told, help] = {
            missing: [
                `not in the article${prefix || suffix ? ' with this prefix and suffix' : ''}: ${quoted$1(exact)}`,
                'copy the words from the article; only their typography may differ',
            ],
            ambiguous: [
                `${count} times in the article: ${quoted$1(exact)}`,
                'take in more of the words around, or add a prefix or suffix',
            ],
            empty: ['no words', 'copy the words from the article'],
            elision: [
                `words left out at the edge, or too often: ${quoted$1(exact)}`,
                'write words on both sides of each […], ten pieces at most',
            ],
        }[reason];
        const near = nearest && { line: this.#texts[nearest.section][nearest.block].at.line, text: nearest.text };
        this.#problems.add(at, path, told, {
            code: codes[reason],
            remedy: (reason === 'missing' && remedy) || help,
            ...(near && { nearest: near }),
        });
    }
    #reportGuess({ exact }, at, path) {
        const isEmpty = exact.trim() === mark;
        this.#problems.add(at, path, `${isEmpty ? 'no words yet' : 'still a guess of the draft'}: ${quoted$1(exact)}`, {
            code: isEmpty ? 'no-words' : 'guess',
            remedy: isEmpty
                ? `write words of the article that it rests on here, instead of the ${mark}`
                : `take the ${mark} away if these words carry it, or write other words of the article here`,
        });
    }
}
const mark = guess.trim();
const isGuess = ({ exact }) => exact.startsWith(mark);
const codes = {
    missing: 'missing-words',
    ambiguous: 'repeated-words',
    empty: 'no-words',
    elision: undefined,
};

/** The quotes of the article's block quotes, then those of the front matter, numbered in this order. */
function readQuotes(written, front, ids, context, passages) {
    const read = [];
    for (const [index, quote] of written.entries()) {
        const item = quote.attribution
            ? attributed(quote, quote.attribution, `quotes[${index}]`, context, passages)
            : pulled(quote, `quotes[${index}]`, passages);
        if (!item)
            continue;
        read.push({ item, at: quote.at, number: index });
    }
    for (const [index, entry] of front.quotes?.entries() ?? []) {
        const quote = entry && given(entry, index, front, ids, context, passages);
        if (quote)
            read.push({ ...quote, at: front.at('quotes', index), number: written.length + index });
    }
    return read;
}
function attributed(quote, { name, role, handle, said, unread }, path, context, passages) {
    const at = { ...quote.at, line: quote.lastLine };
    if (unread) {
        const remedy = 'write a date as November 20, 2025 (with the month in the language of the article) or 2025-11-20';
        context.problems.add(at, `${path}.said`, `not a date: ${quoted$1(unread)}`, { remedy });
    }
    try {
        if (said)
            parseWhen(said);
    }
    catch (error) {
        if (!(error instanceof WhenError))
            throw error;
        context.problems.add(at, `${path}.said`, error.message);
    }
    const network = networkOf(quote.url);
    return {
        id: quote.id,
        kind: handle || network ? 'post' : 'statement',
        text: quote.words,
        speaker: {
            name,
            ...(role && { role }),
            ...(handle && { handle }),
            ...(quote.speakerUrl && { url: quote.speakerUrl }),
        },
        ...(said && { said }),
        ...(quote.url && { source: { url: quote.url, ...(network && { network }) } }),
        passage: passages.ofQuote(quote),
    };
}
function pulled({ id, words, at }, path, passages) {
    const remedy = 'if someone said this, end the quote with a line “— name, date”; if it repeats the article, copy its words';
    const found = passages.find({ exact: words }, at, path, remedy);
    return found && { id, kind: 'pull', text: found.words, passage: found.passage };
}
function given(entry, index, front, ids, { problems }, passages) {
    const { passage: wanted = { exact: entry.text }, ...fields } = entry;
    const path = `quotes[${index}]`;
    const at = front.at('quotes', index, entry.passage ? 'passage' : 'text');
    const kind = entry.kind ?? (entry.speaker ? ('handle' in entry.speaker ? 'post' : 'statement') : 'pull');
    const found = passages.find(wanted, at, `${path}.${entry.passage ? 'passage' : 'text'}`);
    if (!found)
        return undefined;
    const id = entry.id ?? ids.make(entry.speaker?.name ?? firstWords(entry.text), 'quote');
    const { passage, isGuess } = found;
    if (kind !== 'pull')
        return { item: { ...fields, id, kind, passage }, isGuess };
    if (fold(wanted.exact).text !== fold(entry.text).text) {
        problems.add(at, `${path}.passage`, 'not the words of the quote, which repeats the article', {
            remedy: 'write the words of `text`',
        });
    }
    return { item: { ...fields, id, kind, text: found.words, passage }, isGuess };
}

/** The headline: that of the front matter, otherwise the title of the article. */
function readHeadline(outline, front, context) {
    const { title } = outline;
    const written = title && plainOf([title], context, 'headline');
    if (front.headline === undefined)
        return written || undefined;
    if (title?.depth === 1 && fold(written ?? '').text !== fold(front.headline).text) {
        const remedy = 'keep one of them, or make the heading that of a section: “## ”';
        context.problems.add(pointOf(title), 'headline', 'another headline than that of the front matter', {
            remedy,
        });
    }
    return front.headline;
}
/** The standfirst: that of the front matter, otherwise the first paragraph before any section, which it takes away. */
function takeStandfirst({ opening }, front, context) {
    if (front.standfirst !== undefined)
        return front.standfirst;
    const index = opening.findIndex(isText);
    const [paragraph] = index === -1 ? [] : opening.splice(index, 1);
    return paragraph && plainOf([paragraph], context, 'standfirst');
}
const isText = (node) => node.type === 'paragraph' && node.children.some(({ type }) => type !== 'image');
/** The sections of the article, the first without a heading if there is text before all headings. */
function readSections(outline, context, quotes, quoteIds) {
    const ids = new Ids();
    const parts = [...outline.sections];
    if (outline.opening.length)
        parts.unshift({ nodes: outline.opening });
    return parts.map(({ heading, nodes }, index) => {
        const path = `sections[${index}]`;
        const title = heading && plainOf([heading], context, path);
        const at = pointOf(heading ?? nodes[0]);
        if (title === '')
            context.problems.add(at, path, 'a heading without words', { remedy: 'write them, or take the # away' });
        const id = ids.make(title ?? 'opening', 'section');
        return { id, ...(title && { heading: title }), at, ...readBody(nodes, context, path, quotes, quoteIds) };
    });
}
const toSection = ({ id, heading, blocks }) => ({
    id,
    ...(heading && { heading }),
    body: blocks,
});

/** The timeline that the front matter gives; an entry whose passage is in a quote names that quote. */
function readTimeline(front, context, passages) {
    const read = [];
    const ids = new Ids(front.timeline?.map((entry) => entry?.id));
    for (const [index, entry] of front.timeline?.entries() ?? []) {
        if (!entry)
            continue;
        const path = `timeline[${index}]`;
        const { text, passage, ...fields } = entry;
        const found = passages.find(passage, front.at('timeline', index, 'passage'), `${path}.passage`);
        // Spaces at the end of a folded line stay in YAML, before the one that joins it to the next.
        const joined = text?.replace(/(?<=\S)[ \t]{2,}(?=\S)/g, ' ');
        const inlines = joined && readValue(joined, front.at('timeline', index, 'text'), context, `${path}.text`);
        if (!found)
            continue;
        const item = {
            ...fields,
            id: entry.id ?? ids.make(entry.title, 'event'),
            ...(inlines && { text: inlines }),
            ...(found.quote && { quote: found.quote }),
            passage: found.passage,
        };
        read.push({ item, at: front.at('timeline', index), number: index, isGuess: found.isGuess });
    }
    return read;
}

const itemsOf = (read) => read.map(({ item }) => item);
/** The document that an article file is, and where in the file its items come from; what is wrong goes to `problems`. */
function readDocument(root, front, problems) {
    if (front.lang === undefined && !front.has('lang')) {
        problems.add(front.at(), 'lang', 'missing', {
            remedy: root.children[0]?.type === 'yaml'
                ? 'write “lang: en”, or whatever the language of the article is, between the lines “---”'
                : 'write “lang: en” between two lines “---” at the top of the file',
        });
    }
    const context = { lang: front.lang ?? 'en', problems, addresses: addressesOf(root) };
    const outline = outlineOf(root, context.lang, front.overviewHeading);
    if (front.overviewHeading && !outline.overview) {
        problems.add(front.at('overviewHeading'), 'overviewHeading', 'no list stands under such a heading');
    }
    const headline = readHeadline(outline, front, context);
    if (headline === undefined) {
        problems.add(front.at(), 'headline', 'missing', {
            remedy: 'write it into the front matter, or as “# …” above the article',
        });
    }
    const standfirst = takeStandfirst(outline, front, context);
    const written = [];
    const quoteIds = new Ids(front.quotes?.map((quote) => quote?.id));
    const sections = readSections(outline, context, written, quoteIds);
    const passages = new Passages(sections, standfirst ?? '', context.lang, problems);
    const footnotes = new Footnotes(outline.footnotes, context);
    const overview = readOverview(outline.overview, context, footnotes, passages);
    const remedy = outline.overview ? undefined : overviewRemedy(sections);
    footnotes.reportUnused(root, remedy);
    const keyPoints = readKeyPoints(front, sections, context, passages, remedy);
    const quotes = readQuotes(written, front, quoteIds, context, passages);
    const timeline = readTimeline(front, context, passages);
    const { url, publisher, byline, published, updated, image, status, expires, ai, corrections } = front;
    const document = {
        ...{ version: 1, lang: context.lang, headline, standfirst },
        ...{ url, publisher, byline, published, updated, image, status, expires, ai },
        ...{ overview: itemsOf(overview), sections: sections.map(toSection), keyPoints: itemsOf(keyPoints) },
        ...{ quotes: itemsOf(quotes), timeline: itemsOf(timeline) },
        corrections: corrections?.filter((entry) => entry !== undefined),
    };
    const origins = {
        overview: overview.map(({ at }) => at),
        sections: sections.map(({ at }) => at),
        keyPoints: keyPoints.map(({ at }) => at),
        quotes: quotes.map(({ at }) => at),
    };
    takeAllowed(front, document, problems);
    return {
        document,
        origins,
        outline,
        sections,
        article: passages.body,
        read: { overview, keyPoints, quotes, timeline },
    };
}
/** Puts what the front matter allows of items in the article's text on these items. */
function takeAllowed(front, document, problems) {
    for (const [index, entry] of (front.allow ?? []).entries()) {
        if (!entry)
            continue;
        const { item, ...allowed } = entry;
        const lists = ['overview', 'keyPoints', 'quotes', 'timeline'];
        const found = lists.flatMap((list) => (document[list] ?? []).filter(({ id }, at) => id === item || `${list}[${at}]` === item));
        if (found.length === 0) {
            const remedy = 'write the id of an item, or its place as the check names it, such as overview[0]';
            problems.add(front.at('allow', index, 'item'), `allow[${index}].item`, `no item is named ${quoted$1(item)}`, { remedy });
        }
        for (const each of found)
            each.allow = [...(each.allow ?? []), allowed];
    }
}
const addressesOf = (root) => new Map([...nodesOf(root)].flatMap((node) => node.type === 'definition' ? [[node.identifier, node.url]] : []));

const frontMatter = /^(?<open>\uFEFF?---[ \t]*(?:\r\n?|\n))(?<yaml>[^]*?)(?=^---[ \t]*$)/m;
/** An article file as it is written: where each of its parts stands. It reads, and says nothing of what is right. */
class ArticleSource {
    text;
    /** How a line of the file ends. */
    newline;
    #front = null;
    #root;
    #outline;
    constructor(text) {
        this.text = text;
        this.newline = /\r\n|\n/.exec(text)?.[0] ?? '\n';
    }
    /** Its front matter; absent where it has none. */
    get front() {
        if (this.#front !== null)
            return this.#front;
        const { open = '', yaml = '' } = frontMatter.exec(this.text)?.groups ?? {};
        this.#front =
            open && this.text.startsWith(open)
                ? {
                    yaml,
                    start: open.length,
                    end: open.length + yaml.length,
                    document: parseDocument(yaml, { schema: 'failsafe', keepSourceTokens: true, logLevel: 'silent' }),
                }
                : undefined;
        return this.#front;
    }
    /** Its Markdown. Its places count in the text without a byte order mark, a line end being one sign: see {@link spanOf}. */
    get root() {
        return (this.#root ??= parseArticleMarkdown(plainLines(this.text)));
    }
    get outline() {
        return (this.#outline ??= outlineOf(this.root, this.lang, this.scalar('overviewHeading')));
    }
    get lang() {
        return this.scalar('lang') ?? 'en';
    }
    /** A field of the front matter that holds one text. */
    scalar(...path) {
        const value = this.front?.document.getIn(path, true);
        return isScalar(value) ? (value.value ?? undefined) : undefined;
    }
    /** A list of the front matter. */
    list(name) {
        const value = this.front?.document.get(name, true);
        return isSeq(value) ? value : undefined;
    }
    /** An entry of a list of the front matter. */
    entry(name, index) {
        const value = this.list(name)?.items[index];
        return isMap(value) ? value : undefined;
    }
    /** The points of the overview. */
    get points() {
        return this.outline.overview?.list.children ?? [];
    }
    /** The footnote that a point rests on, and where the point names it. */
    footnoteOf(point) {
        const reference = [...nodesOf(point)].find((node) => node.type === 'footnoteReference');
        const definition = reference && this.outline.footnotes.find(({ identifier }) => identifier === reference.identifier);
        return { ...(reference && { reference }), ...(definition && { definition }) };
    }
    /** The block quotes of the article’s text. */
    get blockQuotes() {
        const { opening, sections } = this.outline;
        return [...opening, ...sections.flatMap(({ nodes }) => nodes)].filter((node) => node.type === 'blockquote');
    }
    get pictures() {
        return [...nodesOf(this.root)].filter((node) => node.type === 'image');
    }
    /** Where a node of the Markdown stands in the file. */
    spanOf(node) {
        const { start, end } = node.position;
        return { start: this.at(start.offset), end: this.at(end.offset) };
    }
    /** Where in the file a place of the Markdown is. */
    at(offset) {
        this.#offsets ??= offsetsOf(this.text);
        return this.#offsets === 'same' ? offset : this.#offsets[offset];
    }
    #offsets;
    /** Where a node of the front matter stands in the file, without the line break and the comments behind it. */
    spanOfYaml(node) {
        const { front } = this;
        if (!front || !node.range)
            return undefined;
        const [start, end] = node.range;
        return {
            start: front.start + start,
            end: front.start + start + front.yaml.slice(start, end).trimEnd().length,
        };
    }
}
/** The last texts that were read: an act, the story and the cards of the same text are made one after the other. */
const read = [];
/** An article file as it is written, parsed once for all who ask one after the other. */
function sourceOf(text) {
    const known = read.find((each) => each.text === text);
    if (known)
        return known;
    const source = new ArticleSource(text);
    read.unshift(source);
    read.length = Math.min(read.length, 3);
    return source;
}
/** A text without a byte order mark, and with one sign for a line end. */
const plainLines = (text) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
/** For each place of the text as it is parsed, the one in the file. */
function offsetsOf(text) {
    const mark = text.startsWith('\uFEFF') ? 1 : 0;
    if (mark === 0 && !text.includes('\r'))
        return 'same';
    const offsets = new Int32Array(text.length + 1);
    let count = 0;
    for (let at = mark; at <= text.length; at++) {
        offsets[count++] = at;
        if (text[at] === '\r' && text[at + 1] === '\n')
            at++;
    }
    return offsets.subarray(0, count);
}

const keyOf = ({ line, column }) => `${line}:${column}`;
/** The blocks of an article in the order of the file. */
function blocksOf(source, sections) {
    const { outline } = source;
    const places = new Map(sections.flatMap(({ texts }, section) => texts.map(({ text, at }, block) => [keyOf(at), { text, section, block }])));
    const titles = new Set(outline.sections.map(({ heading }) => heading));
    const first = outline.title?.depth === 1 ? outline.title : undefined;
    const block = (node, kind) => {
        const { text = toString(node), ...place } = places.get(keyOf(pointOf(node))) ?? {};
        return { kind, text, ...place, ...source.spanOf(node) };
    };
    const heading = (node) => ({
        ...block(node, node === first && !titles.has(node) ? 'headline' : 'heading'),
        level: node.depth,
    });
    return source.root.children.flatMap((node) => {
        if (node === outline.overview?.heading)
            return [{ ...block(node, 'overview'), level: node.depth }];
        if (node === outline.overview?.list)
            return node.children.map((each) => block(each, 'point'));
        switch (node.type) {
            case 'yaml':
            case 'definition':
            case 'footnoteDefinition':
                return [];
            case 'heading':
                return [heading(node)];
            case 'list':
                return node.children.map((each) => block(each, 'item'));
            case 'blockquote':
                return [block(node, 'quote')];
            case 'paragraph': {
                const each = block(node, isPicture(node) ? 'picture' : 'paragraph');
                if (each.kind === 'picture' || each.section !== undefined)
                    return [each];
                // The paragraph that became the standfirst is in no section; what follows the list of the overview is nowhere.
                return [{ ...each, kind: outline.overview?.rest.includes(node) ? 'other' : 'standfirst' }];
            }
            default:
                return [block(node, 'other')];
        }
    });
}
const isPicture = ({ children }) => children.some(({ type }) => type === 'image') &&
    children.every((child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''));

/** The items of an article file, in the order of their lists, those that the story leaves out as well. */
function articleItems(source, { read, article, sections }, blocks) {
    const marks = marksFinder(article, blocks);
    const told = (list, number) => {
        const found = read[list].find((each) => each.number === number);
        const passage = found?.item.passage;
        const state = !passage ? 'lost' : found?.isGuess ? 'guess' : 'found';
        return {
            ...{ list, state, ...(found && { id: found.item.id }), ...(passage && { passage }) },
            marks: passage ? marks(passage) : [],
        };
    };
    const points = source.points.map((node, index) => {
        const { reference, definition } = source.footnoteOf(node);
        const item = read.overview.find(({ number }) => number === index)?.item;
        const entry = source.spanOf(node);
        const words = node.children.find(({ type }) => type === 'paragraph');
        const text = words && source.spanOf(words);
        return {
            ...{ ref: `overview[${index}]`, text: item ? inlineText(item.text) : '' },
            ...told('overview', index),
            places: {
                entry,
                ...(text && { text: { start: text.start, end: reference ? source.spanOf(reference).start : text.end } }),
                ...(definition && { footnote: source.spanOf(definition), passage: contentOf(source, definition) }),
            },
        };
    });
    const given = (list, words, before = 0) => (source.list(list)?.items ?? []).flatMap((_, index) => {
        const entry = source.entry(list, index);
        const span = entry && source.spanOfYaml(entry);
        if (!span)
            return [];
        const field = (name) => {
            const value = entry.get(name, true);
            return isScalar(value) ? source.spanOfYaml(value) : undefined;
        };
        const [text, passage] = [field(words), field('passage')];
        return [
            {
                ...{ ref: `${list}[${index}]`, text: source.scalar(list, index, words) ?? '' },
                ...told(list, before + index),
                places: { entry: span, ...(text && { text }), ...(passage && { passage }) },
            },
        ];
    });
    const made = source.list('keyPoints')
        ? given('keyPoints', 'summary')
        : read.keyPoints.map(({ item, number }) => ({
            ...{ ref: `sections[${number}]`, text: inlineText(item.summary) },
            ...told('keyPoints', number),
            places: { entry: headingOf(source, sections[0]?.heading === undefined ? number - 1 : number) },
        }));
    const inText = source.blockQuotes;
    const spoken = inText.map((node, index) => ({
        ...{
            ref: `blockquotes[${index}]`,
            text: read.quotes.find(({ number }) => number === index)?.item.text ?? '',
        },
        ...told('quotes', index),
        places: { entry: source.spanOf(node) },
    }));
    return [
        ...points,
        ...made,
        ...spoken,
        ...given('quotes', 'text', inText.length),
        ...given('timeline', 'title'),
    ];
}
/** The words of a footnote, without its name. */
function contentOf(source, definition) {
    const children = 'children' in definition ? definition.children : [];
    const whole = source.spanOf(definition);
    const [first, last] = [children[0], children.at(-1)];
    if (first && last)
        return { start: source.spanOf(first).start, end: source.spanOf(last).end };
    return { start: whole.end, end: whole.end };
}
function headingOf(source, section) {
    const heading = source.outline.sections[section]?.heading;
    return heading ? source.spanOf(heading) : { start: 0, end: 0 };
}
/** Finds the words of a passage in the blocks of an article. */
function marksFinder(article, blocks) {
    const indexes = new Map(blocks.map(({ section, block }, index) => [`${section}:${block}`, index]));
    const standfirst = blocks.findIndex(({ kind }) => kind === 'standfirst');
    return ({ exact, prefix = '', suffix = '', section: id }) => {
        const section = article.sections.findIndex((each) => each.id === id);
        if (id === undefined || section === -1) {
            const start = blocks[standfirst]?.text.indexOf(prefix + exact + suffix) ?? -1;
            return start === -1
                ? []
                : [{ block: standfirst, start: start + prefix.length, end: start + prefix.length + exact.length }];
        }
        const { text, blocks: starts } = article.sections[section];
        const at = text.indexOf(prefix + exact + suffix);
        if (at === -1)
            return [];
        const [start, end] = [at + prefix.length, at + prefix.length + exact.length];
        return starts.flatMap((_, block) => {
            const own = article.block({ section, block });
            const index = indexes.get(`${section}:${block}`);
            const part = { start: Math.max(start, own.start), end: Math.min(end, own.end) };
            return index === undefined || part.end <= part.start
                ? []
                : [{ block: index, start: part.start - own.start, end: part.end - own.start }];
        });
    };
}

/** A map with these fields only: a typing error in a name must not make a field disappear. */
function fields(entries) {
    const names = Object.keys(entries);
    const shape = v.looseObject(entries, ({ input }) => input === undefined ? 'missing' : `write fields here: ${names.join(', ')}`);
    const onlyKnown = v.rawCheck(({ dataset, addIssue }) => {
        if (typeof dataset.value !== 'object' || dataset.value === null)
            return;
        const input = dataset.value;
        for (const key of Object.keys(input).filter((name) => !names.includes(name))) {
            const path = [{ type: 'object', origin: 'key', input, key, value: input[key] }];
            addIssue({ message: unknownKey(names, key), path });
        }
    });
    return v.pipe(shape, onlyKnown);
}
/** What is said of a field that nobody knows. */
function unknownKey(known, key) {
    const nearest = nearestKey(known, key);
    return `no such field; ${nearest ? `did you mean “${nearest}”?` : `there are ${known.join(', ')}`}`;
}
/** A value that can be written short as a text, or long as a map. */
const textOr = (short, long) => v.lazy((input) => typeof input === 'string' ? short : long);

const text = v.pipe(v.string('write a text here'), v.trim(), v.nonEmpty('nothing is written here'));
const url = v.pipe(text, v.check((address) => linkUrl(address) !== undefined, 'not a full web address, such as https://example.org/story'));
const count = v.pipe(text, v.regex(/^[1-9]\d{0,8}$/, 'not a whole number'), v.transform(Number));
const lang = v.pipe(text, v.transform(languageTag), v.check((tag) => localeOf(tag) !== undefined, 'not a BCP 47 language tag, such as "en" or "pt-BR"'));
const named = v.pipe(text, v.transform((name) => ({ name })));
const person = textOr(named, fields({ name: text, role: v.optional(text), url: v.optional(url) }));
const image = fields({
    url,
    alt: v.string('write what the image shows'),
    credit: v.optional(text),
    width: v.optional(count),
    height: v.optional(count),
});
const address = v.pipe(text, v.check((written) => plainAddress(written) !== undefined, 'not an address that begins with https:// and has no port, such as https://www.youtube.com/watch?v=…; copy it from the page of the video, the recording or the map'));
/** What a reader can play or look at elsewhere: its address, or that with what is said of it. */
const asked = { url: address, title: v.optional(text), credit: v.optional(text) };
const short = v.pipe(address, v.transform((written) => ({ url: written })));
const quoteEmbed = textOr(short, fields(asked));
const embed = textOr(short, fields({
    ...asked,
    image: v.optional(v.pipe(image, v.check(({ url: picture }) => !isProvidersPicture(picture), 'a picture on a site of a provider, who would hear of each reader; put a copy on your own site'))),
}));
const passage = textOr(v.pipe(text, v.transform((exact) => ({ exact }))), fields({ exact: text, prefix: v.optional(text), suffix: v.optional(text) }));

/** What an item claims though its passage does not say it, and why it stands. */
const claimAllowed = { claim: text, because: text };
const allow = v.optional(v.array(fields(claimAllowed), 'write a list here: begin each entry with “- ”'));
/** The fields of the front matter that hold one thing. */
const frontMatterHead = {
    /** Names the story; the file's name without its ending by default. */
    id: text,
    /** Required: the language of the article. */
    lang,
    headline: text,
    standfirst: text,
    /** The heading of the overview's list, where it is not “Overview”, “Story Overview”, “Key facts” or “At a glance”. */
    overviewHeading: text,
    /** Where the article can be read. */
    url,
    publisher: textOr(named, fields({ name: text, url: v.optional(url) })),
    byline: v.lazy((input) => Array.isArray(input)
        ? v.array(person)
        : v.pipe(person, v.transform((one) => [one]))),
    published: WhenSchema,
    updated: WhenSchema,
    image,
    status: v.picklist(['usable', 'withheld', 'canceled'], 'write usable, withheld or canceled'),
    expires: WhenSchema,
    ai: fields({
        source: AiSchema.entries.source,
        text: v.optional(text),
        /** Written by “story-widgets approve”. */
        reviewed: v.optional(fields({ by: text, role: v.optional(text), at: WhenSchema, hash: text })),
    }),
};
/** The fields of the front matter that hold a list, and what one entry holds. */
const frontMatterLists = {
    /** Takes the place of the key points that the sections make. `summary` is Markdown. */
    keyPoints: fields({
        id: v.optional(text),
        heading: text,
        summary: text,
        /** The heading or the id of a section. */
        section: v.optional(text),
        passage: v.optional(passage),
        allow,
    }),
    /** Quotes besides those in the article's block quotes. */
    quotes: fields({
        id: v.optional(text),
        kind: v.optional(v.picklist(['post', 'statement', 'document', 'pull'], 'write post, statement, document or pull')),
        text,
        lang: v.optional(lang),
        speaker: v.optional(textOr(named, fields({
            name: text,
            role: v.optional(text),
            handle: v.optional(text),
            url: v.optional(url),
            image: v.optional(image),
        }))),
        said: v.optional(WhenSchema),
        source: v.optional(textOr(v.pipe(url, v.transform((address) => ({ url: address }))), fields({ name: v.optional(text), url: v.optional(url), network: v.optional(text) }))),
        capturedAt: v.optional(WhenSchema),
        embed: v.optional(quoteEmbed),
        passage: v.optional(passage),
        allow,
    }),
    /** `text` is Markdown. */
    timeline: fields({
        id: v.optional(text),
        when: v.optional(WhenSchema),
        end: v.optional(WhenSchema),
        title: text,
        text: v.optional(text),
        status: v.optional(v.picklist(['happened', 'planned'], 'write happened or planned')),
        kind: v.optional(v.literal('era', 'write era, or leave it out')),
        group: v.optional(text),
        media: v.optional(image),
        embed: v.optional(embed),
        url: v.optional(url),
        passage,
        allow,
    }),
    /** Claims of items that stand in the article’s text. `item` is an id such as overview-1, or overview[0]. */
    allow: fields({ item: text, ...claimAllowed }),
    corrections: fields({
        date: WhenSchema,
        text,
        affects: v.optional(v.array(text, 'write a list of ids here')),
    }),
};

/** The front matter of an article file, read; empty where the file has none, undefined where it cannot be read. */
function frontMatterOf({ children: [first] }, text, problems) {
    if (first?.type === 'yaml')
        return readFrontMatter(first.value, first.position.start.line + 1, problems);
    if (/^---[ \t]*\n/.test(text)) {
        const remedy = 'end it with a line of three hyphens: ---';
        problems.add({ line: 1, column: 1 }, 'front matter', 'it has no end', { remedy });
        return undefined;
    }
    return readFrontMatter('', 1, problems);
}
/**
 * Reads the YAML of the front matter that stands from line `firstLine` of the file on. All scalars are texts, so that
 * `2025-11` is no number and `no` no boolean; aliases and tags are refused. Undefined where it is no YAML, since nothing can
 * be known of its fields then.
 */
function readFrontMatter(yaml, firstLine, problems) {
    const lines = new LineCounter();
    const document = parseDocument(yaml, {
        ...{ schema: 'failsafe', stringKeys: true, resolveKnownTags: false },
        ...{ prettyErrors: false, lineCounter: lines, logLevel: 'silent' },
    });
    const pointAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: line + firstLine - 1, column: col };
    };
    // Only the first: the others mostly follow from it.
    const [fault] = [...document.errors, ...document.warnings];
    if (fault) {
        const remedy = 'a text with “: ” or “ #” in it, or with a sign at its start, needs quotation marks around it';
        problems.add(pointAt(fault.pos[0]), 'front matter', `not YAML: ${fault.message}`, { remedy });
        return undefined;
    }
    const at = (...path) => pointAt(offsetOf(document, path));
    const data = toData(document, (reason) => problems.add(at(), 'front matter', reason));
    if (!data)
        return undefined;
    return {
        ...check(data, document, (offset, ...told) => problems.add(pointAt(offset), ...told)),
        at,
        has: (name) => Object.hasOwn(data, name),
    };
}
function toData(document, refuse) {
    try {
        const data = document.toJS({ maxAliasCount: 0 }) ?? {};
        if (typeof data === 'object' && !Array.isArray(data))
            return data;
        refuse('write fields here, such as “lang: en”');
    }
    catch {
        refuse('an alias (*name) cannot be used here: write the value again');
    }
    return undefined;
}
function check(data, document, report) {
    const known = { ...frontMatterHead, ...frontMatterLists };
    const read = {};
    const checked = (schema, value, path) => {
        const result = v.safeParse(schema, value);
        for (const issue of result.issues ?? []) {
            const place = [...path, ...(issue.path ?? []).map(({ key }) => key)];
            const offset = issue.path?.at(-1)?.origin === 'key' ? keyOffsetOf(document, place) : offsetOf(document, place);
            const missing = issue.input === undefined && { remedy: `add “${place.at(-1)}: …”` };
            report(offset, fieldOf(place), issue.message, missing || undefined);
        }
        return result.success ? result.output : undefined;
    };
    for (const [name, value] of Object.entries(data)) {
        const schema = Object.hasOwn(known, name) ? known[name] : undefined;
        if (!schema)
            report(keyOffsetOf(document, [name]), name, unknownKey(Object.keys(known), name));
        else if (!Object.hasOwn(frontMatterLists, name))
            read[name] = checked(schema, value, [name]);
        else if (Array.isArray(value))
            read[name] = value.map((entry, index) => checked(schema, entry, [name, index]));
        else
            report(offsetOf(document, [name]), name, 'write a list here: begin each entry with “- ”');
    }
    return read;
}
function offsetOf(document, path) {
    const node = path.length ? document.getIn(path, true) : document.contents;
    if (isNode(node) && node.range)
        return node.range[0];
    return path.length ? offsetOf(document, path.slice(0, -1)) : 0;
}
function keyOffsetOf(document, path) {
    const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pair = isMap(map) && map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    return pair && isScalar(pair.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path);
}

function compileArticle(markdown, options) {
    const { file, claims = 'graded', warn, lenient = false } = options;
    const problems = new Problems(file, lenient ? Infinity : undefined);
    const read = readWhole(markdown, file, problems, lenient);
    const { story } = read;
    const told = story ? claimsTold(read, story, markdown, file, claims) : { problems: [], warnings: [] };
    if (lenient)
        return {
            ...(story && { story }),
            problems: [...problems.list(), ...told.problems].sort(inOrder),
            warnings: told.warnings,
            ...{ items: read.items, blocks: read.blocks },
        };
    problems.throwIfAny();
    if (told.problems.length > 0)
        throw new ArticleError(told.problems.sort(inOrder));
    if (warn)
        told.warnings.forEach(warn);
    return story;
}
function claimsTold({ placeOf, timeline }, story, markdown, file, claims) {
    const lineOf = lineFinder(markdown);
    const found = gradeClaims(claims === 'off' ? { problems: []} : claimsInFileOrder(story, timeline), claims);
    const told = (claim) => claimProblem(claim, file, placeOf(`${claim.path}.${claim.field}`), lineOf);
    return { problems: found.problems.map(told), warnings: found.warnings.map(told) };
}
/**
 * The story of an article file, where in the file each of its fields comes from, and the ids of its timeline in the file's
 * order. Its claims are not looked at.
 * @throws {ArticleError} and nothing else
 */
function readArticleFile(markdown, file) {
    const problems = new Problems(file);
    const { story, ...read } = readWhole(markdown, file, problems, false);
    problems.throwIfAny();
    return { story: story, ...read };
}
/** Reads a file as far as it can be read; where it is not lenient, no further than to the first stage with problems. */
function readWhole(markdown, file, problems, lenient) {
    const nothing = { timeline: [], items: [], blocks: [], placeOf: () => ({ line: 1, column: 1 }) };
    const text = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const excess = excessOf(text);
    if (excess) {
        problems.add({ line: excess.line, column: 1 }, 'article', excess.reason, { remedy: excess.remedy });
        return nothing;
    }
    const source = sourceOf(markdown);
    const front = frontMatterOf(source.root, text, problems);
    if (!front)
        return nothing;
    const article = readDocument(source.root, front, problems);
    const { document, origins, sections, read } = article;
    const blocks = lenient ? blocksOf(source, sections) : [];
    const items = lenient ? articleItems(source, article, blocks) : [];
    const timeline = read.timeline.map(({ item }) => item.id);
    const placeOf = (path) => {
        const [list = '', number, ...fields] = path.split(/[.[\]]+/).filter(Boolean);
        const index = list === 'timeline' ? read.timeline[Number(number)]?.number : undefined;
        const keys = [list, ...(number === undefined ? [] : [index ?? number]), ...fields];
        return (origins[list]?.[Number(number)] ??
            front.at(...keys.map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key))));
    };
    const whole = { timeline, items, blocks, placeOf };
    if (!lenient && problems.list().length > 0)
        return whole;
    const title = lenient && document.headline === undefined && { headline: untitled };
    const story = checkDocument({ ...document, ...title, id: front.id ?? stemOf(file) }, problems, placeOf);
    return { ...whole, ...(story && { story }) };
}
/** What stands for a headline until somebody writes one. */
const untitled = '…';
/**
 * Checks a compiled document as any story is checked; but what a reader's copy would leave out with a warning is a
 * problem here, since the publisher can still put it right. `placeOf` says where a field such as `timeline[2].end`
 * comes from.
 */
function checkDocument(document, problems, placeOf) {
    const report = (path, reason, remedy) => problems.add(placeOf(path), path, reason, { remedy });
    const remedyOf = idRemedies(document);
    try {
        return parseStory(document, {
            warn: (_, leftOut) => leftOut.forEach((each) => report(each.path, each.reason, remedyOf(each))),
        });
    }
    catch (error) {
        if (!(error instanceof StoryError))
            throw error;
        report(error.path || 'article', error.reason);
        return undefined;
    }
}
/** The file's name without folder, ending and what a bundler adds. */
const stemOf = (file) => file
    .replace(/[?#].*$/s, '')
    .replace(/^.*[\\/]/s, '')
    .replace(/\.[^.]*$/, '');

export { excessOfDocument as a, checkClaims as b, compileArticle as c, doubtComment as d, excessOf as e, foldedText as f, guess as g, commentsLeft as h, isOverviewName as i, claimsInFileOrder as j, gradeClaims as k, lineFinder as l, claimProblem as m, parseValueMarkdown as p, readArticleFile as r, toDoComment as t, wordsToCompare as w };
