import { weekdays } from '../../common/dates/weekdays.js';

/** A part of the day, of which a date tells when the sentence happens: “on the night of 9 August”. */
const times = {
    de: 'Nacht|Abend|Morgen',
    en: 'night|evening|morning|afternoon|hours|dawn|day',
    es: 'noche|tarde|mañana|madrugada|día',
    fr: 'nuit|soir|soirée|matin|matinée|journée|jour',
    it: 'notte|sera|serata|mattina|pomeriggio|giorno',
    nl: 'nacht|avond|ochtend|middag',
    pt: 'noite|tarde|manhã|madrugada|dia',
};
const before = (words, parts) => new RegExp(`${parts ? `(?<!(?:${parts}) )` : ''}(?<!\\p{L})(?:${words})\\s?$`, 'iu');
/** What stands before or behind a date that belongs to a noun, as in “the 9 August edition”, by language. */
const belongs = {
    de: { before: before('vom|zum|des|(?:für|auf) den', times.de) },
    en: { before: before("of|for|to|from|(?<!on )the|its|his|her|their|an?|\\p{L}+['’]s?", times.en) },
    es: { before: before('del?|al|para el', times.es) },
    fr: { before: before('du|au|pour le', times.fr) },
    he: { before: /(?:^|\s)(?:ל[-־]?|של |מ[-־]?)$/u },
    hi: { behind: /^\s?(?:का|की|के)(?![\p{L}\p{M}])/u },
    it: { before: before("del|dell['’]|al|per(?: il)?", times.it) },
    ja: { behind: /^(?:号|付|の(?!夜|朝|夕|午|昼|未明|早))/u },
    nl: { before: before('van|voor|naar', times.nl) },
    pl: { before: before('z|ze|na') },
    pt: { before: before('d[eo]|para|ao?', times.pt) },
    ru: { before: before('от|к|на|за', 'ночь') },
    tr: { behind: /^(?:[’']?\p{L}*[dt][ae]ki(?!\p{L})| tarihli| için| hafta)/u },
    uk: { before: before('від|на|за', 'ніч') },
    zh: { behind: /^(?:的(?!夜|晚|早|上午|下午|傍晚|凌晨)|[这那這]|号刊)/u },
};
/** Where a date that is when something happens stands bare, or behind one of these; in Arabic letters a noun’s own has no sign. */
const free = {
    ar: /(?:^|[،,:]\s?|(?<!\p{L})(?:و?في|يوم|مساء|صباح|ليلة|فجر|بتاريخ|الموافق|الأحد|الا?[إا]?ثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)\s)$/u,
    fa: /(?:^|[،,:]\s?|(?<!\p{L})(?:در|روز|تاریخ|شامگاه|صبح|عصر|شب|بامداد)\s|شنبه\s|جمعه\s)$/u,
};
/** Whether a date may tell of a noun beside it, and not when the sentence happens: “the race of 9 August was called off”. */
function isOfNoun(sentence, start, end, lang) {
    const [language = ''] = lang.toLowerCase().split('-');
    const rule = belongs[language];
    // “Seats for Sunday, 9 August” are no more of that day than “for 9 August”; Slavic names of days have cases.
    const isDay = (word) => [...weekdays(lang)].some((day) => word.startsWith(day.slice(0, 4)));
    const led = sentence
        .slice(Math.max(0, start - 40), start)
        .replace(/([\p{L}\p{M}-]+),? (?=(?:de[nm] )?$)/u, (whole, word) => isDay(word.toLowerCase()) ? '' : whole);
    // “Correction, 9 August:” is a label; what a day alone is the label of happened then.
    if (start > 0 && /^\s?[:：]/.test(sentence.slice(end)))
        return true;
    if (rule?.before?.test(led) || free[language]?.test(led) === false)
        return true;
    // Turkish endings may be of the date.
    const isEnded = language === 'tr' && /[dt][ae]ki$/u.test(sentence.slice(start, end));
    return isEnded || (rule?.behind?.test(sentence.slice(end)) ?? false);
}

export { isOfNoun };
