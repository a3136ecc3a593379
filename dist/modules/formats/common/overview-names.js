import { languages } from '../../languages/all-languages.js';
import { matchLanguage } from '../../story/language/match.js';

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

export { isOverviewName, isSameHeading };
