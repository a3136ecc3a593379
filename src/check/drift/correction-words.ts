/** How a language speaks of what an article said before. */
export interface CorrectionWords {
  /** Begins a paragraph that is a correction. */
  label: string;
  /** Another version of the article. */
  version: string;
  /** Where the article itself is spoken of: that it was wrong. */
  wrongly: string;
  article: string;
  /** That it was changed, after which “it previously stated” tells of the old words. */
  amended?: string;
}

export const correctionWords: Readonly<Record<string, CorrectionWords>> = {
  ar: {
    label: 'تصحيح|تصويب|تنويه',
    version: 'نسخة (?:سابقة|أولى|أقدم)|النسخة (?:السابقة|الأولى)|صيغة سابقة',
    wrongly: 'خطأ|سابق[اً]+',
    article: 'المقال|الخبر|التقرير',
  },
  de: {
    label: 'Korrektur|Berichtigung|Richtigstellung|Anmerkung der Redaktion|Hinweis der Redaktion',
    version: '(?:früher|vorherig|erst|ursprünglich|älter)e[nr]? (?:Version|Fassung)',
    wrongly: 'irrtümlich|fälschlich|zunächst|ursprünglich|zuvor',
    article: 'Artikel|Beitrag|Text|Meldung|Bericht',
    amended: 'korrigiert|geändert|berichtigt|überarbeitet',
  },
  en: {
    label: "Corrections?|Corrected|Clarifications?|Erratum|Editor[’']s note",
    version: '(?:earlier|previous|original|prior|first|initial|older) (?:version|edition)',
    wrongly:
      'originally|previously|earlier|initially|incorrect|wrong|mistaken|erroneous|misstated|misidentified|misquoted|in error',
    article: '(?:this|the|our|an) (?:article|story|report|post|page|piece|headline)',
    amended: 'amended|corrected|updated|changed|edited|revised',
  },
  es: {
    label: 'Corrección|Rectificación|Fe de errores|Fe de erratas|Nota de la redacción',
    version: 'versión (?:anterior|previa|original|inicial)|(?:primera|anterior) versión',
    wrongly: 'por error|errónea|anteriormente|inicialmente',
    article: 'artículo|noticia|texto',
    amended: 'corregid[oa]|modificad[oa]|actualizad[oa]',
  },
  fa: {
    label: 'تصحیح|اصلاحیه',
    version: 'نسخه[‌ ٔی]*(?:قبلی|پیشین|اولیه|قدیمی)',
    wrongly: 'به[‌ ]?اشتباه|پیش‌تر|قبلا',
    article: 'مقاله|گزارش|خبر|مطلب',
  },
  fr: {
    label: 'Correction|Correctif|Rectificatif|Rectification|Erratum|Précision|Note de la rédaction',
    version: 'version (?:antérieure|précédente|initiale|originale)|(?:première|précédente) version',
    wrongly: 'par erreur|à tort|initialement|auparavant|précédemment',
    article: 'article|texte|dépêche',
    amended: 'corrigé|modifié|mis à jour|rectifié',
  },
  he: {
    label: 'תיקון|תיקון טעות|הבהרה',
    version: 'גרס[הא] (?:קודמת|מוקדמת|ראשונה)|גרסה הקודמת|בגרסתה? (?:הקודמת|הראשונה)',
    wrongly: 'בטעות|קודם לכן|במקור',
    article: 'הכתבה|הידיעה|המאמר|כתבה זו',
  },
  hi: {
    label: 'सुधार|संशोधन|भूल सुधार|शुद्धिपत्र',
    version: '(?:पहले|पिछले|पुराने|मूल) (?:के )?संस्करण',
    wrongly: 'ग़?लती से|पहले',
    article: 'इस लेख|इस ख़?बर|इस रिपोर्ट',
  },
  it: {
    label: 'Correzione|Rettifica|Errata corrige|Nota della redazione',
    version: 'versione (?:precedente|originale|iniziale)|(?:precedente|prima) versione',
    wrongly: 'per errore|errone|inizialmente|in precedenza',
    article: 'articolo|testo|notizia',
    amended: 'corrett[oa]|modificat[oa]|aggiornat[oa]',
  },
  ja: {
    label: '訂正|お詫びと訂正|お詫び',
    version: '(?:以前|旧|当初|初出|前)の?(?:版|バージョン)',
    wrongly: '誤って|誤り|当初|以前',
    article: 'この記事|本記事|本文',
  },
  pl: {
    label: 'Sprostowanie|Korekta|Errata|Poprawka|Od redakcji',
    version: '(?:wcześniejsz|poprzedni|pierwotn|pierwsz)\\p{L}* wersj',
    wrongly: 'omyłkowo|błędnie|wcześniej|pierwotnie',
    article: 'artykuł|tekst|tekści',
  },
  pt: {
    label: 'Correção|Correcção|Retificação|Errata|Nota da redação',
    version: 'versão (?:anterior|prévia|original|inicial)|(?:primeira|anterior) versão',
    wrongly: 'por engano|erroneamente|incorretamente|inicialmente|anteriormente',
    article: 'artigo|texto|reportagem|notícia',
    amended: 'corrigid[oa]|alterad[oa]|atualizad[oa]',
  },
  ru: {
    label: 'Исправление|Поправка|Уточнение|Опровержение|От редакции',
    version: '(?:предыдущ|ранн|первоначальн|прежн|перв)\\p{L}* верси',
    wrongly: 'ошибочно|по ошибке|ранее|первоначально',
    article: 'стать|текст|заметк|публикаци',
  },
  tr: {
    label: 'Düzeltme|Tashih|Düzelti',
    version: '(?:önceki|eski|ilk) (?:sürüm|versiyon|hal)',
    wrongly: 'yanlışlıkla|sehven|daha önce|başlangıçta',
    article: 'haber|makale|yazı',
  },
  uk: {
    label: 'Виправлення|Уточнення|Спростування|Від редакції',
    version: '(?:попередн|ранн|первісн|перш|раніш)\\p{L}* версі',
    wrongly: 'помилково|через помилку|раніше|спочатку',
    article: 'статт|текст|матеріал|публікаці',
  },
  zh: {
    label: '更正|勘误|勘誤|订正|訂正|编者按',
    version: '(?:此前|早前|先前|之前|早期|较早|最初|较早前)的?(?:版本|版)',
    wrongly: '误|誤|曾|此前',
    article: '本文|本报道|本報道|这篇文章|該文|该文',
  },
};
