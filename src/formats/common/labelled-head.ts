import {namesIn, isPersonName, withoutBy} from './byline.js';
import {isoWhen} from './dates/iso-date.js';
import {spelledDate, withoutTime} from './dates/spelled-date.js';
import {Losses} from './losses.js';

/** What the lines above a text are of, as desks label them in the languages of drafts; English is known in all. */
const words = {
  headline:
    'headline hed title titel überschrift schlagzeile titre titular título titulo titolo kop tytuł nagłówek заголовок başlık العنوان عنوان تیتر כותרת शीर्षक 見出し タイトル 标题 標題 题目 題目',
  byline:
    'byline by author authors writer reporter autor autorin autorinnen autore autrice autores autora auteur auteure verfasser verfasserin journalist door autorka autorzy автор авторы автори yazar yazan muhabir الكاتب الكاتبة بقلم كتب نویسنده خبرنگار מאת כתב כתבת लेखक लेखिका संवाददाता 筆者 執筆 記者 作者 撰文 记者',
  published:
    'date published publication-date datum veröffentlicht erschienen date-de-publication publié fecha publicado data data-di-pubblicazione pubblicato gepubliceerd data-publikacji opublikowano дата дата-публикации опубликовано дата-публікації опубліковано tarih yayın-tarihi التاريخ تاريخ تاريخ-النشر تاریخ تاریخ-انتشار תאריך תאריך-פרסום तारीख दिनांक तिथि 日付 公開日 掲載日 日期 发布日期 發布日期',
  updated:
    'updated last-updated aktualisiert mis-à-jour actualizado atualizado aggiornato bijgewerkt aktualizacja обновлено оновлено güncelleme آخر-تحديث به‌روزرسانی עודכן अपडेट 更新日 更新日期',
  standfirst:
    'standfirst dek deck subhead subheadline subtitle summary description intro vorspann unterzeile untertitel chapô chapeau sous-titre entradilla subtítulo bajada sumario sommario sottotitolo catenaccio lead sumário inleiding лид подзаголовок лід підзаголовок spot özet المقدمة عنوان-فرعي ملخص لید خلاصه כותרת-משנה תקציר सारांश उपशीर्षक リード 要約 导语 導語 摘要 副标题 副標題',
  body: 'text body copy article artikel texte texto testo tekst текст metin النص متن טקסט पाठ 本文 正文',
};
type Field = keyof typeof words;

const fields = new Map(
  (Object.keys(words) as Field[]).flatMap((field) =>
    words[field].split(' ').map((word) => [word.replaceAll('-', ' '), field] as const),
  ),
);
const labelled =
  /^(?:\*\*|__)?\s*(\p{L}[\p{L}\p{M}\u200c '’-]{0,28}?)\s*(?:\*\*|__)?\s*[:：]\s*(?:\*\*|__)?\s*(.*)$/u;

const fieldOf = (label: string) => fields.get(label.toLowerCase().normalize().replaceAll('-', ' '));

/** What a head of lines with labels tells: “Headline: …”, “Byline: …”, “Date: …”. */
export interface LabelledHead {
  told: Partial<Record<Field, string>>;
  /** Lines of it that an article has no place for. */
  others: [label: string, line: string][];
  /** How many of the lines it takes, blank ones among them. */
  size: number;
}

/** A headline or a standfirst is no longer. */
const longest = 600;

/**
 * Reads the lines at the top of a text that have labels. At least a headline is labelled, or two that tell of an article;
 * undefined otherwise, as a text may begin with who speaks, too.
 */
export function labelledHead(lines: readonly string[]): LabelledHead | undefined {
  const head: LabelledHead = {told: {}, others: [], size: 0};
  let perhaps: LabelledHead['others'] = [];
  let known = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!.trim();
    if (line === '') {
      // Behind a blank line only what is known is of the head.
      if (perhaps.length > 0) break;
      continue;
    }
    const [, label = '', beside = ''] = labelled.exec(line) ?? [];
    const field = fieldOf(label);
    const isTaken = field !== undefined && field in head.told;
    if (label === '' || line.length > longest || (isTaken && field === 'body')) break;
    if (!field || isTaken) {
      const isNextTo = at > 0 && lines[at - 1]!.trim() !== '';
      if ((known > 0 && !isNextTo) || /[.!?。]$/.test(beside) || beside.length > 120) break;
      perhaps.push([label, line]);
      if (known === 0) continue;
    } else if (field === 'body') {
      if (beside !== '') break;
      head.size = at + 1;
      break;
    } else {
      // Some write the words below their label.
      const value = beside || (lines[at + 1]?.trim() ?? '');
      if (value === '') break;
      if (beside === '') at++;
      head.told[field] = plainOf(value);
      known++;
    }
    head.others.push(...perhaps);
    perhaps = [];
    head.size = at + 1;
  }
  return head.told.headline !== undefined || known > 1 ? head : undefined;
}

const plainOf = (value: string) => value.replace(/^(?:\*\*|__)|(?:\*\*|__)$/g, '').trim();

/** The names of a labelled byline; undefined where it says more than names. */
export function namesOfByline(written: string): string[] | undefined {
  const names = namesIn(withoutBy(written));
  return names.every(isPersonName) ? names : undefined;
}

/** Those whose months drafts know. */
const languages = 'en de fr es it pt nl pl ru uk tr ar fa he hi ja zh'.split(' ');

/** The day of a labelled date, in the language of the text, or where nobody knows it in the only way that it can be read. */
export function labelledDay(written: string, lang?: string): string | undefined {
  const losses = new Losses();
  const iso = isoWhen(written.replace(/ (?=[+-]\d\d:?\d\d$)/, ''), '', losses, lang);
  if (iso) return iso;
  const read = (language: string) => {
    const date = spelledDate(withoutTime(written), language);
    return date && !/\d/.test(date.before) ? date.when : undefined;
  };
  const days = new Set((lang ? [lang] : languages).map(read).filter((day) => day !== undefined));
  return days.size === 1 ? [...days][0] : undefined;
}
